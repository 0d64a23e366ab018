using System.Text;

namespace ChatGuide.Answers;

/// <summary>An answer as plain text: for terminals, for evaluation, and for channels that show nothing else.</summary>
public static class AnswerText
{
    /// <summary>The answer's words with citation numbers in brackets; lists as "- " lines, tables as one line a cell.</summary>
    public static string Render(Answer answer)
    {
        var text = new StringBuilder();
        foreach (var block in answer.Blocks)
        {
            if (text.Length > 0 && block is not FiguresBlock) text.Append("\n\n");
            switch (block)
            {
                case ParagraphBlock paragraph:
                    text.AppendJoin(' ', paragraph.Statements.Select(Cited));
                    break;
                case ListBlock list:
                    text.AppendJoin('\n', list.Items.Select(i => "- " + Cited(i)));
                    break;
                case TableBlock table:
                    text.AppendJoin('\n', table.Rows.Select(r => Row(table, r)));
                    break;
            }
        }

        if (answer.Related.Count > 0)
        {
            text.Append("\n\nPossibly related:\n");
            text.AppendJoin('\n', answer.Related.Select(r => $"- {r.Text} [{r.Citation}]"));
        }

        return text.ToString();
    }

    private static string Row(TableBlock table, TableLine row) =>
        row.Header + "\n" + string.Join('\n', row.Cells.Select((c, i) => $"  {table.Columns[i + 1]}: {string.Join("; ", c.Select(Cited))}"));

    private static string Cited(Statement statement) =>
        statement.Citations.Count == 0 ? statement.Text : statement.Text + string.Concat(statement.Citations.Select(c => $" [{c}]"));
}
