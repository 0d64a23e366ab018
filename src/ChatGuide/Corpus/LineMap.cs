namespace ChatGuide.Corpus;

/// <summary>Finds the line of a character; lines end at LF, CR LF or CR.</summary>
internal sealed class LineMap
{
    private readonly List<int> starts = [0];

    public LineMap(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }
    }

    public int LineOf(int position)
    {
        var index = starts.BinarySearch(position);
        return index >= 0 ? index + 1 : ~index;
    }

    public LineRange LinesOf(TextSpan span) => new(LineOf(span.Start), LineOf(Math.Max(span.Start, span.End - 1)));
}
