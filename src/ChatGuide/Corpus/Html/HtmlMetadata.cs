using AngleSharp.Dom;

namespace ChatGuide.Corpus.Html;

/// <summary>Reads what the head of a page says of it.</summary>
internal static class HtmlMetadata
{
    private static readonly string[] Dates =
    [
        "article:modified_time", "og:updated_time", "last-modified", "dcterms.modified", "datemodified", "article:published_time", "date",
        "dc.date", "dcterms.date", "dcterms.created", "datepublished", "pubdate", "publish-date", "publication_date",
    ];

    /// <summary>The page's title without the name of its site.</summary>
    public static string? TitleOf(IDocument document) => Meta(document, "og:title") ?? WithoutSite(document.Title);

    /// <summary>What the page says of its source and date, where front matter does not say it already.</summary>
    public static FrontMatter Read(IDocument document, FrontMatter given)
    {
        var date = Dates.Select(name => Meta(document, name)).OfType<string>().Select(FrontMatterDates.Parse).FirstOrDefault(d => d is not null);
        return given with
        {
            Source = given.Source ?? Address(document.QuerySelector("link[rel~=canonical]")?.GetAttribute("href")) ?? Address(Meta(document, "og:url")),
            Date = given.Date ?? date,
        };
    }

    private static string? Meta(IDocument document, string name)
    {
        var meta = document.QuerySelectorAll("meta[content]").FirstOrDefault(m =>
            string.Equals(m.GetAttribute("property") ?? m.GetAttribute("name") ?? m.GetAttribute("itemprop"), name, StringComparison.OrdinalIgnoreCase));
        return meta?.GetAttribute("content")?.Trim() is { Length: > 0 } content ? content : null;
    }

    /// <summary>"Baker | Careers" → "Baker".</summary>
    private static string? WithoutSite(string? title)
    {
        if (title is null)
            return null;
        var folded = string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var end = folded.LastIndexOfAny(['|', '·', '»']);
        if (end <= 0)
            end = Math.Max(folded.LastIndexOf(" - ", StringComparison.Ordinal), folded.LastIndexOf(" – ", StringComparison.Ordinal));
        return end > 0 ? folded[..end].Trim() : folded.Length > 0 ? folded : null;
    }

    private static Uri? Address(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;
}
