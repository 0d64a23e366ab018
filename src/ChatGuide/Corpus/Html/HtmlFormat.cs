using AngleSharp.Html.Parser;
using ChatGuide.Corpus.PlainText;

namespace ChatGuide.Corpus.Html;

/// <summary>Reads the main content of a web page through AngleSharp.</summary>
internal static class HtmlFormat
{
    // Far beyond any page that people write; deeper trees are attacks on the stack.
    private const int DeepestTree = 400;

    public static (FrontMatter FrontMatter, string? Title, IReadOnlyList<Block> Blocks) Read(string text, int from, FrontMatter given, PageChrome phrases)
    {
        // The front matter is blanked rather than cut off, so that positions stay those of the file.
        var source = from == 0 ? text : string.Concat(new string(' ', from), text.AsSpan(from));
        if (NestingOf(source) > DeepestTree)
            throw new UnreadableFileException("its HTML is nested too deeply to be read.");
        using var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true, IsScripting = false }).ParseDocument(source);
        if (HtmlTree.DepthOf(document) > DeepestTree)
            throw new UnreadableFileException("its HTML is nested too deeply to be read.");
        var frontMatter = HtmlMetadata.Read(document, given);
        if (document.Body is not { } body)
            return (frontMatter, null, []);
        var aligner = new HtmlAligner(source, document);
        var chrome = HtmlChrome.Shipped;
        var content = new HtmlMainContent(chrome).Find(body);
        var reader = new HtmlBlockReader(aligner, chrome);
        if (content.QuerySelector("h1") is null && body.QuerySelectorAll("h1").Where(h => h.Closest("nav, footer, aside") is null).ToArray() is [var title])
            reader.ReadHeading(title);
        reader.Read(content);
        return (frontMatter, HtmlMetadata.TitleOf(document), HtmlBlockFilter.Filter(reader.Blocks, phrases));
    }

    /// <summary>How many tags stand open at most, counted without a tree: the parser slows down with the depth.</summary>
    private static int NestingOf(string source)
    {
        var deepest = 0;
        var depth = 0;
        for (var i = source.IndexOf('<'); i >= 0 && i + 1 < source.Length; i = source.IndexOf('<', i + 1))
        {
            if (source[i + 1] == '/')
                depth = Math.Max(0, depth - 1);
            else if (char.IsAsciiLetter(source[i + 1]) && !IsVoid(source, i + 1))
                deepest = Math.Max(deepest, ++depth);
        }
        return deepest;
    }

    /// <summary>Elements without an end tag, or whose end tag is often left out.</summary>
    private static bool IsVoid(string source, int start)
    {
        var end = start;
        while (end < source.Length && char.IsAsciiLetterOrDigit(source[end]))
            end++;
        return source[start..end].ToLowerInvariant() is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta"
            or "param" or "source" or "track" or "wbr" or "p" or "li" or "td" or "th" or "tr" or "dt" or "dd" or "option" or "path" or "circle" or "rect" or "use";
    }
}
