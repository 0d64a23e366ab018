namespace ChatGuide.Corpus.PlainText;

/// <summary>Groups the lines of a plain text into paragraphs, lists, tables and lines that can be headings.</summary>
internal sealed class TextBlockReader(string source, List<TextLine> lines)
{
    private readonly TextInline inline = new(source);
    private readonly TextLineJoiner joiner = new(lines);
    private readonly List<Block> blocks = [];

    public List<Block> Read()
    {
        for (var i = 0; i < lines.Count;)
            i = ReadBlock(i);
        return blocks;
    }

    /// <summary>Reads the block that begins at a line and returns the line behind it.</summary>
    private int ReadBlock(int i)
    {
        var line = lines[i];
        if (LineShape.Marked(line.Text) is { Length: > 0 } marked)
        {
            AddHeading(line, marked.Length, marked.Level);
            return i + 1;
        }
        if (i + 1 < lines.Count && lines[i + 1].Gap == 0 && LineShape.Underline(lines[i + 1].Text) is > 0 and var level && LineShape.CanBeHeading(line.Text))
        {
            AddHeading(line, 0, level);
            return i + 2;
        }
        if (LineShape.IsTableRow(line.Text))
            return ReadTable(i);
        if (LineShape.IsRule(line.Text))
            return i + 1;
        if (LineShape.BulletLength(line.Text) > 0)
            return ReadList(i);
        if (LineShape.Numbering(line.Text).Length > 0)
            return ReadNumbered(i);
        if (line.Text[0] == '>')
        {
            blocks.Add(new ParagraphBlock(inline.Read(line.Start + 1, line.End)));
            return i + 1;
        }
        return ReadParagraph(i);
    }

    private void AddHeading(TextLine line, int skip, int marked, bool isNumbered = false)
    {
        var text = inline.Read(line.Start + skip, line.End);
        while (text.Text.EndsWith('#'))
            text = text.Slice(0, text.Text.Length - 1);
        if (!text.IsEmpty)
            blocks.Add(new TextHeading(text, Enumerators.Strip(text), marked, isNumbered));
    }

    private int ReadParagraph(int i)
    {
        var end = joiner.RunEnd(i);
        if (joiner.Labelled(i, end) is { Starts.Count: > 1 } labelled)
            return AddLabelled(labelled.Starts, labelled.End);
        if (joiner.IsBareList(i, end) is { } first)
        {
            if (first > i)
                AddLine(lines[i]);
            return AddItems(first, end);
        }
        var last = i;
        while (last + 1 < end && joiner.Joins(i, last))
            last++;
        if (last == i)
            AddLine(lines[i]);
        else
            blocks.Add(new ParagraphBlock(inline.Read(Enumerable.Range(i, last - i + 1).Select(l => (lines[l].Start, lines[l].End)))));
        return last + 1;
    }

    private void AddLine(TextLine line)
    {
        var text = inline.Read(line.Start, line.End);
        var isStrong = line.Text.Length > 4 && line.Text.StartsWith("**", StringComparison.Ordinal) && line.Text.TrimEnd(':').EndsWith("**", StringComparison.Ordinal);
        if (!QuestionForms.IsMarked(text.Text) && LineShape.CanBeHeading(text.Text))
            blocks.Add(new TextHeading(text, Enumerators.Strip(text)));
        else if (!text.IsEmpty)
            blocks.Add(new ParagraphBlock(text, isStrong));
    }

    private int AddLabelled(IReadOnlyList<int> starts, int end)
    {
        var ends = starts.Skip(1).Append(end);
        blocks.Add(new ListBlock([.. starts.Zip(ends, (from, to) => new ListEntry(0, [inline.Read(Enumerable.Range(from, to - from).Select(l => (lines[l].Start, lines[l].End)))]))]));
        return end;
    }

    private int AddItems(int from, int end)
    {
        blocks.Add(new ListBlock([.. Enumerable.Range(from, end - from).Select(l => new ListEntry(0, [inline.Read(lines[l].Start, lines[l].End)]))]));
        return end;
    }

    /// <summary>A numbered line is an item if its neighbour by number is next to it, and else a heading if it can be one.</summary>
    private int ReadNumbered(int i)
    {
        var (number, length) = LineShape.Numbering(lines[i].Text);
        var text = lines[i].Text[length..].Trim('*', ' ');
        var next = i + 1 < lines.Count ? LineShape.Numbering(lines[i + 1].Text) : default;
        var previous = i > 0 ? LineShape.Numbering(lines[i - 1].Text) : default;
        var opens = i + 1 < lines.Count && (next.Length > 0 ? next.Number != number + 1 : true);
        var continues = previous.Length > 0 && previous.Number == number - 1;
        var isHeading = LineShape.CanBeHeading(text) && opens
            && (!continues || text.EndsWith(':') && (next.Length > 0 || LineShape.BulletLength(lines[i + 1].Text) > 0));
        if (!isHeading)
            return ReadList(i);
        AddHeading(lines[i], 0, 0, isNumbered: true);
        return i + 1;
    }

    private int ReadList(int i)
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
        blocks.Add(new ListBlock(entries));
        return i;
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

    private int ReadTable(int i)
    {
        var rows = new List<IReadOnlyList<MappedText>>();
        IReadOnlyList<MappedText> header = [];
        for (; i < lines.Count && LineShape.IsTableRow(lines[i].Text) && (rows.Count == 0 || lines[i].Gap == 0); i++)
        {
            if (!LineShape.IsTableRule(lines[i].Text))
                rows.Add(ReadRow(lines[i]));
            else if (rows.Count == 1)
            {
                header = rows[0];
                rows.Clear();
            }
        }
        blocks.Add(new TableBlock(header, rows));
        return i;
    }

    private List<MappedText> ReadRow(TextLine line)
    {
        var cells = new List<MappedText>();
        for (var start = 1; start < line.Text.Length;)
        {
            var end = line.Text.IndexOf('|', start);
            cells.Add(inline.Read(line.Start + start, line.Start + end));
            start = end + 1;
        }
        return cells;
    }
}
