using System.Globalization;
using System.Text;
using ChatGuide.Answers;

namespace ChatGuide.Web.CommandLine;

/// <summary>An answer as plain text, for terminals and files.</summary>
internal static class PlainAnswer
{
    /// <summary>The words of the answer with the numbers of their citations.</summary>
    public static string Text(Answer answer)
    {
        var text = new StringBuilder();
        foreach (var block in answer.Blocks)
            Append(text, block);
        return text.ToString().TrimEnd();
    }

    /// <summary>Related passages, sources and suggestions, each part only where there is one.</summary>
    public static string Notes(Answer answer)
    {
        var text = new StringBuilder();
        if (answer.Related.Count > 0)
        {
            text.AppendLine("Related reading:");
            foreach (var related in answer.Related)
                text.Append("- ").AppendLine(Said(related.Text, [related.Citation]));
            text.AppendLine();
        }

        foreach (var citation in answer.Citations)
            text.AppendLine(Source(citation));
        if (answer.Suggestions.Count > 0)
        {
            text.AppendLine().AppendLine("You could ask:");
            foreach (var suggestion in answer.Suggestions)
                text.Append("- ").AppendLine(suggestion);
        }

        return text.ToString().Trim();
    }

    /// <summary>A source, such as <c>[1] baker.md:12-14 — Tools</c>.</summary>
    public static string Source(Citation citation)
    {
        var lines = citation.Lines.First == citation.Lines.Last
            ? citation.Lines.First.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{citation.Lines.First}-{citation.Lines.Last}");
        var heading = citation.HeadingPath is [.., var last] ? $" — {last}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"[{citation.Position}] {citation.Document}:{lines}{heading}");
    }

    private static void Append(StringBuilder text, AnswerBlock block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                text.AppendLine(string.Join(' ', paragraph.Statements.Select(Said)));
                break;
            case ListBlock list:
                foreach (var item in list.Items)
                    text.Append("- ").AppendLine(Said(item));
                break;
            case TableBlock table:
                foreach (var row in table.Rows)
                    Append(text, row, table.Columns);
                break;
            default:
                return;
        }

        text.AppendLine();
    }

    private static void Append(StringBuilder text, TableLine row, IReadOnlyList<string> columns)
    {
        text.AppendLine(row.Header);
        for (var i = 0; i < row.Cells.Count; i++)
            text.Append("  ").Append(columns[i + 1]).Append(": ").AppendLine(row.Cells[i].Count == 0 ? "–" : string.Join(' ', row.Cells[i].Select(Said)));
    }

    private static string Said(Statement statement) => Said(statement.Text, statement.Citations);

    private static string Said(string text, IReadOnlyList<int> citations) =>
        citations.Count == 0 ? text : $"{text} {string.Concat(citations.Select(c => string.Create(CultureInfo.InvariantCulture, $"[{c}]")))}";
}
