namespace ChatGuide.Corpus.PlainText;

/// <summary>Reads plain text, whose structure shows in its lines.</summary>
internal static class PlainTextFormat
{
    /// <summary>The blocks of a text from a position, which is where front matter ends.</summary>
    public static IReadOnlyList<Block> Read(string text, int from, PageChrome chrome)
    {
        var lines = new ChromeFilter(chrome).Filter(TextLine.Split(text, from));
        return HeadingInference.Infer(new TextBlockReader(text, lines).Read());
    }
}
