using System.Text;

namespace ChatGuide.Answers;

/// <summary>An answer as plain text: for terminals, for evaluation, and for channels that show nothing else.</summary>
public static class AnswerText
{
    /// <summary>The answer's words with what else is offered for reading.</summary>
    public static string Render(Answer answer, Phrases phrases) =>
        answer.Related.Count == 0 ? Body(answer, phrases) : $"{Body(answer, phrases)}\n\n{Related(answer, phrases)}";

    /// <summary>The answer's words with citation numbers in brackets; lists as "- " lines, tables as one line a cell.</summary>
    public static string Body(Answer answer, Phrases phrases)
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
                    text.AppendJoin('\n', table.Rows.Select(r => Row(table, r, phrases)));
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>The passages offered for reading under their heading; empty where there are none.</summary>
    public static string Related(Answer answer, Phrases phrases) => answer.Related.Count == 0
        ? ""
        : $"{phrases.Fill(Say.Related)}:\n{string.Join('\n', answer.Related.Select(r => $"- {r.Text} [{r.Citation}]"))}";

    private static string Row(TableBlock table, TableLine row, Phrases phrases) =>
        row.Header + "\n" + string.Join('\n', row.Cells.Select((c, i) => $"  {table.Columns[i + 1]}: {Cell(c, phrases)}"));

    private static string Cell(IReadOnlyList<Statement> cell, Phrases phrases) => cell.Count == 0 ? phrases.Fill(Say.EmptyCell) : string.Join("; ", cell.Select(Cited));

    private static string Cited(Statement statement) =>
        statement.Citations.Count == 0 ? statement.Text : statement.Text + string.Concat(statement.Citations.Select(c => $" [{c}]"));
}
