using AngleSharp.Dom;

namespace ChatGuide.Corpus.Html;

/// <summary>Reads the tables of a page that hold data.</summary>
internal static class HtmlTable
{
    private const int WidestSpan = 50;

    /// <summary>Whether a table only arranges the page.</summary>
    public static bool IsLayout(IElement table) =>
        table.GetAttribute("role") is "presentation" or "none"
        || table.QuerySelector("table, h1, h2, h3, h4, ul, ol") is not null && table.QuerySelector("th") is null
        || Rows(table).All(r => Cells(r).Count() < 2);

    public static IEnumerable<Block> Read(IElement table, Func<IElement, MappedText> textOf)
    {
        if (table.Children.FirstOrDefault(c => c.LocalName == "caption") is { } caption && textOf(caption) is { IsEmpty: false } title)
            yield return new ParagraphBlock(title);
        IReadOnlyList<MappedText> header = [];
        var rows = new List<IReadOnlyList<MappedText>>();
        foreach (var row in Rows(table))
        {
            var cells = Cells(row).SelectMany(c => Enumerable.Repeat(textOf(c), SpanOf(c)).Select((text, i) => i == 0 || c.LocalName == "th" ? text : Empty())).ToArray();
            var isHeader = rows.Count == 0 && (row.ParentElement?.LocalName == "thead" || Cells(row).All(c => c.LocalName == "th"));
            if (isHeader)
                header = cells;
            else if (cells.Any(c => !c.IsEmpty))
                rows.Add(cells);
        }
        yield return new TableBlock(header, rows);
    }

    private static MappedText Empty() => new MappedTextBuilder().Build();

    private static IEnumerable<IElement> Rows(IElement table) =>
        table.Children.SelectMany(c => c.LocalName == "tr" ? Enumerable.Repeat(c, 1) : c.Children.Where(r => r.LocalName == "tr"));

    private static IEnumerable<IElement> Cells(IElement row) => row.Children.Where(c => c.LocalName is "td" or "th");

    private static int SpanOf(IElement cell) => int.TryParse(cell.GetAttribute("colspan"), out var span) ? Math.Clamp(span, 1, WidestSpan) : 1;
}
