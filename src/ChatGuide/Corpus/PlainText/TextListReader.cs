namespace ChatGuide.Corpus.PlainText;

/// <summary>Reads the marked lines of a plain text as the entries of a list, nested by how far they are indented.</summary>
internal sealed class TextListReader(List<TextLine> lines, TextInline inline, TextLineJoiner joiner)
{
    /// <summary>The list that begins at a line, and the line behind it.</summary>
    public (ListBlock List, int End) Read(int i)
    {
        var entries = new List<ListEntry>();
        var indents = new Stack<int>();
        var isNumbered = LineShape.BulletLength(lines[i].Text) == 0;
        var first = i;
        while (i < lines.Count && MarkerLength(i) is > 0 and var marker)
        {
            var line = lines[i];
            if (i > first && (line.Gap > 2 || !Belongs(i, isNumbered, indents)))
                break;
            while (indents.TryPeek(out var indent) && indent > line.Indent)
                indents.Pop();
            if (indents.Count == 0 || indents.Peek() < line.Indent)
                indents.Push(line.Indent);
            var last = i;
            while (last + 1 < lines.Count && joiner.ContinuesItem(i, last))
                last++;
            entries.Add(new(indents.Count - 1, Parts(i, last, marker)));
            i = last + 1;
        }
        return (new ListBlock(entries), i);
    }

    /// <summary>Whether a marked line goes on with the list above it rather than beginning another or a section.</summary>
    private bool Belongs(int i, bool isNumbered, Stack<int> indents)
    {
        var (number, length) = LineShape.Numbering(lines[i].Text);
        if (length == 0)
            return !isNumbered || lines[i].Indent > indents.Peek() || lines[i].Gap == 0;
        if (!isNumbered)
            return lines[i].Indent > indents.Last();
        var above = i - 1;
        while (above > 0 && LineShape.Numbering(lines[above].Text).Length == 0)
            above--;
        return lines[i].Indent != indents.Peek() || number - LineShape.Numbering(lines[above].Text).Number is 0 or 1;
    }

    private List<MappedText> Parts(int first, int last, int marker)
    {
        var parts = new List<MappedText>();
        for (var from = first; from <= last;)
        {
            var to = from;
            while (to < last && lines[to + 1].Gap == 0)
                to++;
            parts.Add(inline.Read(Enumerable.Range(from, to - from + 1).Select(l => (lines[l].Start + (l == first ? marker : 0), lines[l].End))));
            from = to + 1;
        }
        return parts;
    }

    private int MarkerLength(int i)
    {
        var bullet = LineShape.BulletLength(lines[i].Text);
        return bullet > 0 ? bullet : LineShape.Numbering(lines[i].Text).Length;
    }
}
