using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>Words and phrases that stand for each other.</summary>
internal sealed class Synonyms
{
    private readonly Dictionary<string, List<string>> _others = new(StringComparer.Ordinal);

    public Synonyms(List<List<string>> sets)
    {
        foreach (var set in sets)
        {
            foreach (var word in set)
            {
                var key = Key(word);
                if (!_others.TryGetValue(key, out var others)) _others[key] = others = [];
                others.AddRange(set.Where(o => Key(o) != key));
            }
        }
    }

    /// <summary>The others of the sets that a word is in.</summary>
    public IReadOnlyList<string> Of(Word word) => _others.TryGetValue(word.Stem, out var found) ? found : [];

    private static string Key(string phrase) => string.Join(' ', WordReader.Read(phrase).Select(w => w.Stem));
}
