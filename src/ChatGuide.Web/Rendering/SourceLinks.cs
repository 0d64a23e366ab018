using System.Globalization;
using ChatGuide.Answers;
using ChatGuide.Corpus;

namespace ChatGuide.Web.Rendering;

/// <summary>The addresses of source passages.</summary>
/// <param name="Base">Scheme and authority of this service as its readers reach it; null gives addresses relative to it.</param>
internal sealed record SourceLinks(Uri? Base)
{
    /// <summary>The page of a document, with a place in it marked.</summary>
    public string To(Citation citation) => To(citation.Document, citation.Span);

    /// <summary>The page of a document, with a place in it marked.</summary>
    public string To(DocumentId document, TextSpan span) =>
        string.Create(CultureInfo.InvariantCulture, $"{To(document)}?from={span.Start}&to={span.End}#quote");

    /// <summary>The page of a document.</summary>
    public string To(DocumentId document) =>
        $"{Base?.GetLeftPart(UriPartial.Authority)}/sources/{string.Join('/', document.Path.Split('/').Select(Uri.EscapeDataString))}";
}
