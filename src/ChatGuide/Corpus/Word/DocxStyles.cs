using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatGuide.Corpus.Word;

/// <summary>What a paragraph's style makes of it, seen through the styles it is based on.</summary>
internal sealed class DocxStyles
{
    private const int LongestChain = 16;

    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);

    public DocxStyles(MainDocumentPart part)
    {
        foreach (var style in part.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
                styles.TryAdd(id, style);
        }
    }

    /// <summary>The level of a heading, 0 for the title of the document; null for any other paragraph.</summary>
    public int? HeadingLevel(Paragraph paragraph)
    {
        if (Level(paragraph.ParagraphProperties?.OutlineLevel) is { } own)
            return own;
        foreach (var (name, style) in Chain(paragraph))
        {
            if (name is "title")
                return 0;
            if (name.StartsWith("heading", StringComparison.Ordinal) && int.TryParse(name.AsSpan(7).Trim(), out var number) && number is >= 1 and <= 9)
                return number;
            if (Level(style?.StyleParagraphProperties?.OutlineLevel) is { } level)
                return level;
        }
        return null;
    }

    /// <summary>The depth of a list item, 0 for the outermost list; null for any other paragraph.</summary>
    public int? ListDepth(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.NumberingProperties is { } own)
            return DepthOf(own);
        foreach (var (name, style) in Chain(paragraph))
        {
            if (style?.StyleParagraphProperties?.NumberingProperties is { } numbering)
                return DepthOf(numbering);
            if (name.StartsWith("list bullet", StringComparison.Ordinal) || name.StartsWith("list number", StringComparison.Ordinal))
                return int.TryParse(name.AsSpan(11).Trim(), out var depth) ? depth - 1 : 0;
        }
        return null;
    }

    /// <summary>Whether the paragraph is a line of the table of contents, which repeats the headings.</summary>
    public bool IsContents(Paragraph paragraph) =>
        Chain(paragraph).Any(s => s.Name.StartsWith("toc", StringComparison.Ordinal) || s.Name.StartsWith("table of figures", StringComparison.Ordinal));

    private IEnumerable<(string Name, Style? Style)> Chain(Paragraph paragraph)
    {
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (var i = 0; id is not null && i < LongestChain; i++)
        {
            var style = styles.GetValueOrDefault(id);
            yield return ((style?.StyleName?.Val?.Value ?? id).ToLowerInvariant(), style);
            id = style?.BasedOn?.Val?.Value;
        }
    }

    private static int? Level(OutlineLevel? level) => level?.Val?.Value is { } value and < 9 ? value + 1 : null;

    private static int? DepthOf(NumberingProperties numbering) =>
        numbering.NumberingId?.Val?.Value == 0 ? null : numbering.NumberingLevelReference?.Val?.Value ?? 0;
}
