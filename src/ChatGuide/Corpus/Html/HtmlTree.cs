using AngleSharp.Dom;

namespace ChatGuide.Corpus.Html;

/// <summary>Walks over HTML without recursion.</summary>
internal static class HtmlTree
{
    /// <summary>A node and all nodes below it, in document order.</summary>
    public static IEnumerable<INode> InOrder(INode root)
    {
        for (var node = root; node is not null;)
        {
            yield return node;
            if (node.FirstChild is { } child)
            {
                node = child;
                continue;
            }
            while (node is not null && node != root && node.NextSibling is null)
                node = node.Parent;
            node = node == root ? null : node?.NextSibling;
        }
    }

    public static int DepthOf(INode root)
    {
        var deepest = 0;
        var depth = 0;
        for (var node = root; node is not null;)
        {
            deepest = Math.Max(deepest, depth);
            if (node.FirstChild is { } child)
            {
                node = child;
                depth++;
                continue;
            }
            while (node is not null && node != root && node.NextSibling is null)
            {
                node = node.Parent;
                depth--;
            }
            node = node == root ? null : node?.NextSibling;
        }
        return deepest;
    }

    /// <summary>Whether an element is set apart from the text around it.</summary>
    public static bool IsBlock(IElement element) => element.LocalName is
        "address" or "article" or "aside" or "blockquote" or "body" or "center" or "dd" or "details" or "dialog" or "div" or "dl" or "dt"
        or "fieldset" or "figcaption" or "figure" or "footer" or "form" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "header" or "hgroup"
        or "hr" or "legend" or "li" or "main" or "menu" or "nav" or "ol" or "p" or "pre" or "search" or "section" or "summary" or "table" or "tbody"
        or "td" or "tfoot" or "th" or "thead" or "tr" or "ul" or "caption";
}
