namespace ChatGuide.Corpus.PlainText;

/// <summary>A line of plain text that is a heading, or may be one.</summary>
/// <param name="Line">The line as it stands, with number and colon.</param>
/// <param name="Text">Its words.</param>
/// <param name="Marked">The level that markup gives it; 0 without markup.</param>
/// <param name="IsNumbered">Whether a number stands before it.</param>
internal sealed record TextHeading(MappedText Line, MappedText Text, int Marked = 0, bool IsNumbered = false) : Block
{
    public bool IsQuestion => QuestionForms.IsQuestion(Text.Text);

    public bool IsLabel => Line.Text.EndsWith(':');

    public int WordCount => Text.Text.Count(c => c == ' ') + 1;
}
