namespace ChatGuide.Language;

/// <summary>Makes tables of phrases whose words are compared as they stand, lower case.</summary>
internal static class PhraseTables
{
    public static PhraseTable<bool> Of(IEnumerable<string> phrases) => Of(phrases.Select(p => (p, true)));

    /// <summary>A table of phrases, each with its value.</summary>
    public static PhraseTable<T> Of<T>(IEnumerable<(string Phrase, T Value)> phrases)
    {
        var table = new PhraseTable<T>(w => w.Lower);
        foreach (var (phrase, value) in phrases) table.Add(phrase, value);
        return table;
    }

    /// <summary>A table of lists of phrases, each with the name of its list.</summary>
    public static PhraseTable<string> Of(Dictionary<string, List<string>> lists) => Of(lists.SelectMany(l => l.Value.Select(p => (p, l.Key))));
}
