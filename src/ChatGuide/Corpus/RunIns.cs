namespace ChatGuide.Corpus;

/// <summary>Parts what begins a paragraph in bold from the rest: "<b>Hours.</b> Days start at seven", "<b>Do I need a licence?</b> No".</summary>
internal static class RunIns
{
    private const int LongestHeading = 6;
    private const int FewestHeadings = 2;

    /// <summary>The blocks, each paragraph that begins with a question or a heading in bold as two. One such beginning alone may be a sentence.</summary>
    public static IEnumerable<Block> Part(IReadOnlyList<Block> blocks)
    {
        var hasHeadings = blocks.Count(b => b is ParagraphBlock p && IsHeading(Lead(p))) >= FewestHeadings;
        return blocks.SelectMany(b => b is ParagraphBlock p && Lead(p) is var lead && (QuestionForms.IsQuestion(lead) || (hasHeadings && IsHeading(lead))) ? Part(p, lead.TrimEnd('.').Length) : [b]);
    }

    private static Block[] Part(ParagraphBlock paragraph, int end) =>
        [new ParagraphBlock(paragraph.Text.Slice(0, end), Strong: true), new ParagraphBlock(paragraph.Text.Slice(paragraph.Lead, paragraph.Text.Text.Length))];

    private static string Lead(ParagraphBlock paragraph) => paragraph.Strong ? "" : paragraph.Text.Text[..paragraph.Lead].TrimEnd();

    private static bool IsHeading(string lead) =>
        lead.EndsWith('.') && LeadIns.IsHeadingLike(lead[..^1]) && lead.Count(c => c == ' ') < LongestHeading;
}
