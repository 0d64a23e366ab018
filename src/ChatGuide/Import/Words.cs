using System.Text.RegularExpressions;

namespace ChatGuide.Import;

/// <summary>What English does with single words, as far as published titles need it.</summary>
internal static partial class Words
{
    public static string Capitalise(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The word with a small first letter, unless it is an abbreviation.</summary>
    public static string Uncapitalise(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && !char.IsUpper(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    /// <summary>The singular of a plural noun, its case kept; any other word as it is.</summary>
    public static string Singular(string word)
    {
        if (word.Length < 4 || word[^1] != 's' || word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("us", StringComparison.Ordinal) || word.EndsWith("is", StringComparison.Ordinal))
            return word;
        if (word.EndsWith("ies", StringComparison.Ordinal))
            return word[..^3] + "y";
        if (word.EndsWith("wives", StringComparison.Ordinal))
            return word[..^3] + "fe";
        return EndingInSibilant().IsMatch(word) ? word[..^2] : word[..^1];
    }

    /// <summary>The sentences of a description; short forms such as "U.S." end none.</summary>
    public static IReadOnlyList<string> Sentences(string text) => SentenceEnd().Split(text.Trim());

    [GeneratedRegex("(?:ss|x|ch|sh)es$")]
    private static partial Regex EndingInSibilant();

    [GeneratedRegex(@"(?<=[^\s.][^.\s][.!?])\s+(?=[A-Z])")]
    private static partial Regex SentenceEnd();
}
