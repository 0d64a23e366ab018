namespace ChatGuide.Language;

/// <summary>Leads a comparative or superlative of an adjective back to the adjective and the nouns made of it: "noisier" is asked of noise.</summary>
internal static class Comparatives
{
    private static readonly (string Ending, string Base)[] Endings = [("iest", "y"), ("ier", "y")];

    /// <summary>The adjective and its nouns, by their dictionary forms; none for a word that is no such form.</summary>
    public static IReadOnlyList<string> Of(Word word)
    {
        if (!WordClasses.IsSoft(word)) return [];
        foreach (var (ending, root) in Endings)
        {
            if (!word.Lower.EndsWith(ending, StringComparison.Ordinal)) continue;
            var adjective = word.Lower[..^ending.Length] + root;
            return [adjective, .. WordFamilies.Of(WordReader.One(adjective, 0, 0, '\0'))];
        }

        return [];
    }
}
