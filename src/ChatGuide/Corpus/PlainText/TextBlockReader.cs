namespace ChatGuide.Corpus.PlainText;

/// <summary>Groups the lines of a plain text into paragraphs, lists, tables and lines that can be headings.</summary>
internal sealed class TextBlockReader
{
    private readonly List<TextLine> lines;
    private readonly TextInline inline;
    private readonly TextLineJoiner joiner;
    private readonly TextListReader lists;
    private readonly TextTableReader tables;
    private readonly List<Block> blocks = [];

    public TextBlockReader(string source, List<TextLine> lines)
    {
        this.lines = lines;
        inline = new(source);
        joiner = new(lines);
        lists = new(lines, inline, joiner);
        tables = new(lines, inline);
    }

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

    private int ReadTable(int i)
    {
        var (table, end) = tables.Read(i);
        blocks.Add(table);
        return end;
    }

    private int ReadList(int i)
    {
        var (list, end) = lists.Read(i);
        blocks.Add(list);
        return end;
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
}
