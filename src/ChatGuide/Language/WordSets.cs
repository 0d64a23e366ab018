namespace ChatGuide.Language;

/// <summary>Named sets of words and phrases, each of which stands for the others where a pattern names the set: "&lt;bad&gt; about".</summary>
internal sealed class WordSets
{
    public static readonly WordSets None = new(new Dictionary<string, List<string>>(), w => w.Stem);

    private readonly Dictionary<string, PhraseTable<bool>> _sets = new(StringComparer.Ordinal);

    /// <param name="sets">The phrases of each set; they may be patterns of the sets before it.</param>
    /// <param name="key">The form that words are compared by.</param>
    /// <exception cref="FormatException">A pattern names a set that does not stand before it.</exception>
    public WordSets(IReadOnlyDictionary<string, List<string>> sets, Func<Word, string> key)
    {
        foreach (var (name, phrases) in sets)
        {
            var table = new PhraseTable<bool>(key, this);
            foreach (var phrase in phrases) table.Add(phrase, true);
            _sets[name] = table;
        }
    }

    /// <summary>The set with a name.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public PhraseTable<bool> Find(string name) => _sets.GetValueOrDefault(name) ?? throw new FormatException($"there is no set “{name}”");
}
