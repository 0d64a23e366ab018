namespace ChatGuide.Corpus;

/// <summary>Text as it reads, each of its characters tied to the source characters that stand for it.</summary>
internal sealed class MappedText
{
    private readonly int[] starts;
    private readonly int[] ends;

    internal MappedText(string text, int[] starts, int[] ends)
    {
        Text = text;
        this.starts = starts;
        this.ends = ends;
    }

    public string Text { get; }

    public bool IsEmpty => Text.Length == 0;

    public TextSpan Span => SpanOf(0, Text.Length);

    /// <summary>The tightest source range that holds a range of the text, which must not be empty.</summary>
    public TextSpan SpanOf(int start, int end) => new(starts[start], ends[end - 1]);

    /// <summary>A part of the text without the white space around it.</summary>
    public MappedText Slice(int start, int end)
    {
        while (start < end && Text[start] == ' ')
            start++;
        while (end > start && Text[end - 1] == ' ')
            end--;
        return start == 0 && end == Text.Length ? this : new(Text[start..end], starts[start..end], ends[start..end]);
    }
}
