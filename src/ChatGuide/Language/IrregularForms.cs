using System.Collections.Frozen;

namespace ChatGuide.Language;

/// <summary>Forms that no rule leads back to their word: "stung" is a form of "sting", "knives" of "knife".</summary>
internal static class IrregularForms
{
    private static readonly FrozenDictionary<string, string> Bases = ShippedFile.Lines("Language/Data/irregular-forms.txt")
        .Select(l => l.Split(' '))
        .ToFrozenDictionary(f => f[0], f => f[1], StringComparer.Ordinal);

    /// <summary>The word that a folded word is an irregular form of; else the word as it is.</summary>
    public static string BaseOf(string word) => Bases.GetValueOrDefault(word, word);
}
