using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatGuide.Tests.Corpus;

/// <summary>Writes small Word documents.</summary>
internal static class DocxFile
{
    public static byte[] Write(string? title, params OpenXmlElement[] body)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var part = package.AddMainDocumentPart();
            part.Document = new Document(new Body(body));
            part.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                new Style(new StyleName { Val = "heading 1" }) { StyleId = "berschrift1", Type = StyleValues.Paragraph },
                new Style(new StyleName { Val = "Section" }, new BasedOn { Val = "berschrift1" }) { StyleId = "Section", Type = StyleValues.Paragraph },
                new Style(new StyleName { Val = "Outlined" }, new StyleParagraphProperties(new OutlineLevel { Val = 1 })) { StyleId = "Outlined", Type = StyleValues.Paragraph },
                new Style(new StyleName { Val = "toc 1" }) { StyleId = "TOC1", Type = StyleValues.Paragraph });
            package.PackageProperties.Title = title;
        }
        return stream.ToArray();
    }

    public static Paragraph Paragraph(string text, string? style = null, int? listDepth = null)
    {
        var properties = new ParagraphProperties();
        if (style is not null)
            properties.Append(new ParagraphStyleId { Val = style });
        if (listDepth is { } depth)
            properties.Append(new NumberingProperties(new NumberingLevelReference { Val = depth }, new NumberingId { Val = 1 }));
        return new(properties, Run(text));
    }

    public static Run Run(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    public static Table Table(params string[][] rows) =>
        new(rows.Select(r => new TableRow(r.Select(c => new TableCell(Paragraph(c))))));
}
