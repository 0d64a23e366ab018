using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ChatGuide.Corpus.Html;

/// <summary>Tells the elements of a page that are not its text, by element, attribute and the names that authors give them.</summary>
internal sealed class HtmlChrome
{
    private const int LongestName = 60;

    private readonly Regex names;

    private HtmlChrome(IEnumerable<string> patterns) => names = ChromePatterns.Compile(patterns);

    public static HtmlChrome Shipped { get; } = new(ShippedFile.Sections("Corpus/Data/chrome.txt")["names"]);

    public bool IsChrome(IElement element) => element.LocalName switch
    {
        "script" or "style" or "noscript" or "template" or "nav" or "footer" or "aside" or "form" or "button" or "select" or "input" or "textarea"
            or "iframe" or "svg" or "math" or "canvas" or "video" or "audio" or "object" or "embed" or "dialog" or "menu" or "search" or "figcaption"
            or "datalist" or "progress" or "meter" or "head" or "title" or "rp" or "rt" or "del" => true,
        "header" when element.Closest("main, article") is null => true,
        "html" or "body" or "main" or "article" => IsHidden(element),
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "p" or "li" or "tr" or "td" or "th" or "dt" or "dd" or "strong" or "em" or "b" or "i" => IsHidden(element),
        _ => IsHidden(element) || IsNamed(element),
    };

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true")
            return true;
        var style = element.GetAttribute("style")?.Replace(" ", "").ToLowerInvariant();
        return style is not null && (style.Contains("display:none") || style.Contains("visibility:hidden"));
    }

    private bool IsNamed(IElement element)
    {
        var given = $"{element.Id} {element.ClassName} {element.GetAttribute("role")}";
        return given.Length > 2 && given.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Any(name => name.Length <= LongestName && names.IsMatch(name));
    }
}
