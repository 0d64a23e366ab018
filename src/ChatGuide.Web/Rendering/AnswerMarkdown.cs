using System.Globalization;
using System.Text;
using ChatGuide.Answers;

namespace ChatGuide.Web.Rendering;

/// <summary>Writes an answer as the markdown of one channel.</summary>
internal sealed class AnswerMarkdown(ChannelCapabilities channel, SourceLinks links, Phrases phrases)
{
    private readonly StringBuilder _text = new();

    /// <summary>The whole reply; a table is left out where a card shows it.</summary>
    public string Write(Answer answer)
    {
        foreach (var block in answer.Blocks)
            Write(block);
        WriteRelated(answer);
        if (_text.Length > channel.TextLength)
            Shorten();
        WriteSources(answer.Citations);
        return _text.ToString().TrimEnd();
    }

    private void Write(AnswerBlock block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                Paragraph(string.Join(' ', paragraph.Statements.Select(s => Said(s))));
                break;
            case ListBlock list:
                List(list.Items.Select(s => Said(s)));
                break;
            case TableBlock table when channel.Tables:
                Table(table);
                break;
            case TableBlock table when channel.CardVersion is null:
                Rows(table);
                break;
        }
    }

    private void WriteRelated(Answer answer)
    {
        if (answer.Related.Count == 0)
            return;
        Paragraph($"**{phrases.Fill(Say.Related)}**");
        List(answer.Related.Select(r => Said(new Statement(r.Text, [r.Citation]))));
    }

    private void Shorten()
    {
        var end = _text.ToString().LastIndexOf("\n\n", channel.TextLength, StringComparison.Ordinal);
        _text.Length = end > 0 ? end : channel.TextLength;
        _text.Append("\n\n");
        Paragraph(phrases.Fill(Say.Shortened));
    }

    private void WriteSources(IReadOnlyList<Citation> citations)
    {
        if (citations.Count == 0)
            return;
        if (channel.Citations == CitationStyle.ReferenceLinks)
        {
            foreach (var citation in citations)
                _text.Append(CultureInfo.InvariantCulture, $"[{citation.Position}]: {links.To(citation)} \"{Markdown.EscapeTitle(Place(citation))}\"\n");
        }
        else if (channel.Citations == CitationStyle.SourceList)
        {
            Paragraph($"**{phrases.Fill(Say.Sources)}**");
            List(citations.Select(c => $"[{c.Position}] [{Markdown.Escape(Place(c))}]({links.To(c)})"));
        }
    }

    private void Paragraph(string text) => _text.Append(text).Append("\n\n");

    private void List(IEnumerable<string> items)
    {
        var separator = channel.Lists ? "\n" : "\n\n";
        foreach (var item in items)
            _text.Append(channel.Lists ? "- " : "• ").Append(item).Append(separator);
        if (channel.Lists)
            _text.Append('\n');
    }

    private void Table(TableBlock table)
    {
        _text.Append('|').AppendJoin('|', table.Columns.Select(Markdown.EscapeCell)).Append("|\n|");
        foreach (var _ in table.Columns)
            _text.Append("---|");
        foreach (var row in table.Rows)
        {
            _text.Append("\n|**").Append(Markdown.EscapeCell(row.Header)).Append("**");
            foreach (var cell in row.Cells)
                _text.Append('|').Append(cell.Count == 0 ? phrases.Fill(Say.EmptyCell) : string.Join(" · ", cell.Select(s => Said(s, Markdown.EscapeCell))));
            _text.Append('|');
        }

        _text.Append("\n\n");
    }

    private void Rows(TableBlock table)
    {
        foreach (var row in table.Rows)
        {
            Paragraph($"**{Markdown.Escape(row.Header)}**");
            List(row.Cells.Zip(
                table.Columns.Skip(1),
                (cell, column) => $"{Markdown.Escape(column)}: {(cell.Count == 0 ? phrases.Fill(Say.EmptyCell) : string.Join(" · ", cell.Select(s => Said(s))))}"));
        }
    }

    private string Said(Statement statement, Func<string, string>? escape = null)
    {
        var text = (escape ?? Markdown.Escape)(statement.Text);
        return statement.Citations.Count == 0 ? text : $"{text} {string.Concat(statement.Citations.Select(c => $"[{c}]"))}";
    }

    private string Place(Citation citation) => Places.Describe(citation, phrases);
}
