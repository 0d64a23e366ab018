namespace ChatGuide.Corpus;

/// <summary>Parts what begins a paragraph in bold from the rest: "<b>Hours.</b> Days start at seven", "<b>Do I need a licence?</b> No".</summary>
internal static class RunIns
{
    private const int LongestHeading = 6;

    /// <summary>A paragraph that begins with a question or a heading in bold, as two; any other block as it is.</summary>
    public static IEnumerable<Block> Part(Block block)
    {
        if (block is not ParagraphBlock { Strong: false, Lead: > 0 } paragraph)
            return [block];
        var lead = paragraph.Text.Text[..paragraph.Lead].TrimEnd();
        if (QuestionForms.IsQuestion(lead))
            return Part(paragraph, lead.Length);
        return lead.EndsWith('.') && LeadIns.IsHeadingLike(lead[..^1]) && lead.Count(c => c == ' ') < LongestHeading ? Part(paragraph, lead.Length - 1) : [block];
    }

    private static Block[] Part(ParagraphBlock paragraph, int end) =>
        [new ParagraphBlock(paragraph.Text.Slice(0, end), Strong: true), new ParagraphBlock(paragraph.Text.Slice(paragraph.Lead, paragraph.Text.Text.Length))];
}
