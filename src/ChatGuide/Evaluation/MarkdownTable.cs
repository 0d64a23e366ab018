using System.Text;

namespace ChatGuide.Evaluation;

/// <summary>A Markdown table padded to columns: the first to the left, the others to the right.</summary>
internal static class MarkdownTable
{
    public static void Append(StringBuilder text, IReadOnlyList<string> header, IReadOnlyList<string[]> rows)
    {
        var widths = header.Select((h, i) => Math.Max(h.Length, rows.Max(r => r[i].Length))).ToArray();
        Append(text, header, widths);
        Append(text, [.. widths.Select((w, i) => i == 0 ? new string('-', w) : new string('-', w - 1) + ":")], widths);
        foreach (var row in rows) Append(text, row, widths);
        text.Append('\n');
    }

    private static void Append(StringBuilder text, IReadOnlyList<string> cells, int[] widths)
    {
        for (var i = 0; i < cells.Count; i++)
            text.Append("| ").Append(i == 0 ? cells[i].PadRight(widths[i]) : cells[i].PadLeft(widths[i])).Append(' ');
        text.Append("|\n");
    }
}
