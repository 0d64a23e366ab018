namespace ChatGuide.Language;

/// <summary>The forms of an English adjective or adverb: "early", "earlier", "earliest".</summary>
internal static class Comparison
{
    /// <summary>What a word may be a comparative or superlative of, likeliest first; the word itself where it has no such ending.</summary>
    public static IReadOnlyList<string> Bases(string word)
    {
        var root = word.EndsWith("est", StringComparison.Ordinal) ? word[..^3] : word.EndsWith("er", StringComparison.Ordinal) ? word[..^2] : word;
        if (root.Length < 3 || root.Length == word.Length) return [word];
        if (root[^1] == 'i') return [root[..^1] + "y"];
        return root[^1] == root[^2] ? [root[..^1], root] : [root, root + "e"];
    }

    /// <summary>The adjective that a comparative or superlative in "-ier" or "-iest" is made of, and its nouns: "noisier" is asked of noise. None for any other word.</summary>
    public static IReadOnlyList<string> Kin(Word word) =>
        WordClasses.IsSoft(word) && Bases(word.Lower) is [[.., 'y'] adjective] && adjective != word.Lower ? [adjective, .. WordFamilies.Of(WordReader.One(adjective, 0, 0, '\0'))] : [];

    /// <summary>The comparative and the superlative of a word in any of its forms.</summary>
    public static IEnumerable<string> Degrees(string word)
    {
        foreach (var root in Bases(word))
        {
            if (root[^1] == 'y') yield return root[..^1] + "ier";
            if (root[^1] == 'y') yield return root[..^1] + "iest";
            if (root[^1] == 'e') yield return root + "r";
            if (root[^1] == 'e') yield return root + "st";
            if (root[^1] is 'y' or 'e') continue;
            yield return root + "er";
            yield return root + "est";
            yield return root + root[^1] + "er";
            yield return root + root[^1] + "est";
        }
    }
}
