namespace ChatGuide.Corpus;

/// <summary>Text as it reads, each of its characters tied to the source characters that stand for it.</summary>
internal sealed class MappedText
{
    private readonly MappedRun[] runs;
    private readonly int offset;

    /// <param name="text">The text.</param>
    /// <param name="runs">Where its characters come from, the runs in order, the first beginning at 0.</param>
    internal MappedText(string text, MappedRun[] runs)
        : this(text, runs, 0)
    {
    }

    private MappedText(string text, MappedRun[] runs, int offset)
    {
        Text = text;
        this.runs = runs;
        this.offset = offset;
    }

    public string Text { get; }

    public bool IsEmpty => Text.Length == 0;

    public TextSpan Span => SpanOf(0, Text.Length);

    /// <summary>The tightest source range that holds a range of the text, which must not be empty.</summary>
    public TextSpan SpanOf(int start, int end) => new(RunAt(offset + start).StartOf(offset + start), RunAt(offset + end - 1).EndOf(offset + end - 1));

    /// <summary>A part of the text without the white space around it.</summary>
    public MappedText Slice(int start, int end)
    {
        while (start < end && Text[start] == ' ')
            start++;
        while (end > start && Text[end - 1] == ' ')
            end--;
        return start == 0 && end == Text.Length ? this : new(Text[start..end], runs, offset + start);
    }

    /// <summary>The last run that begins at a character or before it.</summary>
    private MappedRun RunAt(int at)
    {
        var (low, high) = (0, runs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (runs[middle].First <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return runs[low];
    }
}
