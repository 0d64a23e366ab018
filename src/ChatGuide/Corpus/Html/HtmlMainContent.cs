using AngleSharp.Dom;

namespace ChatGuide.Corpus.Html;

/// <summary>Finds the element that holds a page's text.</summary>
internal sealed class HtmlMainContent(HtmlChrome chrome)
{
    private const double Bulk = 0.8;

    /// <summary>The main element or article that holds most of the text, or else the deepest element that does.</summary>
    public IElement Find(IElement body)
    {
        var lengths = TextLengths(body);
        var marked = body.QuerySelectorAll("main, [role=main], article, [itemprop=articleBody]")
            .Where(e => lengths.ContainsKey(e))
            .MaxBy(e => lengths[e]);
        if (marked is not null && lengths[marked] * 2 >= lengths[body])
            return Narrow(marked, lengths, byArticle: true);
        return Narrow(body, lengths, byArticle: false);
    }

    private static IElement Narrow(IElement element, Dictionary<INode, int> lengths, bool byArticle)
    {
        while (true)
        {
            var child = element.Children.Where(lengths.ContainsKey).MaxBy(c => lengths[c]);
            var isContainer = child is not null && (byArticle ? child.LocalName == "article" : child.LocalName is "div" or "section" or "center" or "main" or "article");
            if (!isContainer || lengths[child!] < Bulk * lengths[element] || HasOwnHeading(element, child!))
                return element;
            element = child!;
        }
    }

    /// <summary>A heading beside the text belongs to it.</summary>
    private static bool HasOwnHeading(IElement element, IElement child) =>
        element.Children.Any(c => c != child && c.LocalName is "h1" or "h2" or "h3");

    /// <summary>How much text outside links each element holds; chrome is not counted.</summary>
    private Dictionary<INode, int> TextLengths(IElement body)
    {
        var lengths = new Dictionary<INode, int>();
        Measure(body, lengths);
        return lengths;
    }

    private int Measure(IElement element, Dictionary<INode, int> lengths)
    {
        var length = 0;
        foreach (var child in element.ChildNodes)
        {
            length += child switch
            {
                IText text => text.Data.AsSpan().Trim().Length,
                IElement { LocalName: "a" } => 0,
                IElement inner when !chrome.IsChrome(inner) => Measure(inner, lengths),
                _ => 0,
            };
        }
        lengths[element] = length;
        return length;
    }
}
