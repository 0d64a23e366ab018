namespace ChatGuide.Corpus.PlainText;

/// <summary>Reads the lines of a plain text that are parted by strokes as the rows of a table.</summary>
internal sealed class TextTableReader(List<TextLine> lines, TextInline inline)
{
    /// <summary>The table that begins at a line, and the line behind it.</summary>
    public (TableBlock Table, int End) Read(int i)
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
        return (new TableBlock(header, rows), i);
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
