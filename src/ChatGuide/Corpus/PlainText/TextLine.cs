namespace ChatGuide.Corpus.PlainText;

/// <summary>A line that is not blank.</summary>
/// <param name="Start">Where its first character that is not white space stands.</param>
/// <param name="Text">The line without the white space around it.</param>
/// <param name="Indent">The width of the white space before it.</param>
/// <param name="Gap">How many blank lines stand before it.</param>
internal sealed record TextLine(int Start, string Text, int Indent, int Gap)
{
    public int End => Start + Text.Length;

    /// <summary>The lines of a text from a position.</summary>
    public static List<TextLine> Split(string text, int from)
    {
        var lines = new List<TextLine>();
        var gap = 1;
        for (var start = from; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\r', '\n') is >= 0 and var length ? start + length : text.Length;
            var first = start;
            while (first < end && IsSpace(text[first]))
                first++;
            var last = end;
            while (last > first && IsSpace(text[last - 1]))
                last--;
            if (last > first)
            {
                lines.Add(new(first, text[first..last], WidthOf(text.AsSpan(start, first - start)), gap));
                gap = 0;
            }
            else
                gap++;
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        return lines;
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' || char.IsControl(c);

    private static int WidthOf(ReadOnlySpan<char> space)
    {
        var width = 0;
        foreach (var c in space)
            width += c == '\t' ? 4 : 1;
        return width;
    }
}
