using System.Collections.Frozen;

namespace ChatGuide.Language;

/// <summary>The shipped <c>contractions.yaml</c>: what short forms such as "can't", "we'll" and "what's" stand for.</summary>
internal static class Contractions
{
    private static readonly ContractionFile File = ShippedFile.Yaml<ContractionFile>("Language/Data/contractions.yaml");
    private static readonly FrozenDictionary<string, List<string>> Forms = File.Whole.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    private static readonly string[] Unmarked = [.. Forms.Keys.Where(f => !f.Contains('\'', StringComparison.Ordinal))];
    private static readonly FrozenSet<string> Openers = File.Openers.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The word that "'s" is short for where it makes no possessive.</summary>
    public static string Verb => File.Verb;

    /// <summary>The words that a form stands for as a whole; none where it is no such form.</summary>
    /// <param name="written">The form, with a straight apostrophe.</param>
    public static IReadOnlyList<string> Whole(string written) => Forms.TryGetValue(written, out var words) ? words : [];

    /// <summary>Whether a form without an apostrophe is short as a whole: "gonna".</summary>
    public static bool IsUnmarked(ReadOnlySpan<char> written)
    {
        // Asked of every word of a corpus: a look at length and first letter is all that nearly every word costs.
        foreach (var form in Unmarked)
        {
            if (form.Length == written.Length && (form[0] | ' ') == (written[0] | ' ') && written.Equals(form, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>How many letters at the end of a word are short for another, and which; null where none are.</summary>
    public static (int Letters, string Word)? Ending(string written)
    {
        foreach (var (ending, word) in File.Endings)
        {
            if (written.Length > ending.Length && written.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return (ending.Length, word);
        }

        return null;
    }

    /// <summary>Whether "'s" behind a word is short for a verb.</summary>
    public static bool Opens(string word) => Openers.Contains(word);

    private sealed class ContractionFile
    {
        public required Dictionary<string, List<string>> Whole { get; set; }

        public required Dictionary<string, string> Endings { get; set; }

        public required HashSet<string> Openers { get; set; }

        public required string Verb { get; set; }
    }
}
