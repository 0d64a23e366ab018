using ChatGuide.Corpus.PlainText;

namespace ChatGuide.Corpus.Html;

/// <summary>Takes the blocks out that hold the same phrases as the chrome of plain texts.</summary>
internal static class HtmlBlockFilter
{
    public static IReadOnlyList<Block> Filter(IReadOnlyList<Block> blocks, PageChrome phrases)
    {
        var kept = new List<Block>();
        var skipped = 0;
        foreach (var block in blocks)
        {
            if (block is HeadingBlock heading)
            {
                if (skipped > 0 && heading.Level > skipped)
                    continue;
                skipped = phrases.IsSection(heading.Text.Text) ? heading.Level : 0;
            }
            if (skipped == 0 && !IsChrome(block, phrases))
                kept.Add(block);
        }
        return kept;
    }

    private static bool IsChrome(Block block, PageChrome phrases) => block switch
    {
        ParagraphBlock paragraph => phrases.IsLine(paragraph.Text.Text) || phrases.IsSection(paragraph.Text.Text),
        ListBlock list => list.Entries.All(e => e.Parts.All(p => p.IsEmpty || phrases.IsLine(p.Text))),
        _ => false,
    };
}
