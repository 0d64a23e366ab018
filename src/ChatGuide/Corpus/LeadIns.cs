namespace ChatGuide.Corpus;

/// <summary>Tells the words that introduce what follows from the words that say something themselves.</summary>
internal static class LeadIns
{
    private const int LongestHeading = 80;
    private const int LongestLeadIn = 160;

    /// <summary>Where the words that introduce a list begin in the paragraph before it; null where it introduces nothing.</summary>
    public static int? Start(string paragraph)
    {
        var sentences = SentenceSplitter.Split(paragraph);
        if (sentences.Count == 0)
            return null;
        var last = sentences[^1];
        return Announces(paragraph[last.Start..last.End]) ? last.Start : null;
    }

    /// <summary>Whether a sentence announces that something follows.</summary>
    public static bool Announces(string sentence) =>
        sentence.EndsWith(':')
        || sentence.Length <= LongestLeadIn && sentence.AsSpan().ContainsAny(StructureWords.Announcing)
        || StructureWords.Closing.Any(c => sentence.EndsWith(c, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a line reads like a heading: short, begun like one, and no sentence by its end.</summary>
    public static bool IsHeadingLike(string line) =>
        line.Length is > 1 and <= LongestHeading
        && line[^1] is not ('.' or '!' or ',' or ';' or '…')
        && char.IsLetterOrDigit(line[0]) && !char.IsLower(line[0])
        && line.Count(c => c == ' ') < 12;
}
