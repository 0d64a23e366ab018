using System.Collections.Frozen;

namespace ChatGuide.Language;

/// <summary>Verbs and adjectives with the nouns made of them: who asks how many "apply" is answered by a number of "applicants".</summary>
internal static class WordFamilies
{
    private static readonly FrozenDictionary<string, IReadOnlyList<string>> Families = Read();

    /// <summary>The other words of a word's families, by their dictionary forms; a noun of several verbs has those of each.</summary>
    public static IReadOnlyList<string> Of(Word word) => Families.TryGetValue(word.Lemma, out var others) || Families.TryGetValue(word.Lower, out others) ? others : [];

    private static FrozenDictionary<string, IReadOnlyList<string>> Read()
    {
        var families = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var line in ShippedFile.Lines("Language/Data/word-families.txt"))
        {
            var family = line.Split(' ');
            foreach (var word in family)
            {
                var others = family.Where(w => w != word);
                families[word] = families.TryGetValue(word, out var known) ? [.. known.Union(others)] : [.. others];
            }
        }

        return families.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
