namespace ChatGuide.Language;

/// <summary>Corrects words that are neither English nor in the corpus to the nearest word that a question may hold.</summary>
internal sealed class Spelling
{
    private const int ShortestSound = 5;
    private const int MostLonger = 3;
    private const int LongWord = 10;
    private readonly EnglishWords _english;
    private readonly HashSet<string> _corpus = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<string>> _preferred = [];
    private readonly Dictionary<int, List<string>> _others = [];
    private readonly Dictionary<string, string> _sounds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _preferredWords = new(StringComparer.Ordinal);
    private readonly HashSet<string> _heard = new(StringComparer.Ordinal);

    /// <param name="preferred">Words of role names, topics and question forms, most telling first.</param>
    /// <param name="corpus">Every word of the corpus, lower case.</param>
    /// <param name="english">Words that are no misspelling.</param>
    /// <param name="heard">Words that may be written as they sound.</param>
    public Spelling(IEnumerable<string> preferred, IEnumerable<string> corpus, EnglishWords english, IEnumerable<string> heard)
    {
        _english = english;
        foreach (var word in preferred)
        {
            if (word.Length > 2 && _preferredWords.Add(word)) Bucket(_preferred, word.Length).Add(word);
        }

        foreach (var word in heard)
        {
            _heard.Add(word);
            if (Sound.Of(word) is { Length: >= ShortestSound } sound) _sounds.TryAdd(sound, word);
        }

        foreach (var word in corpus)
        {
            if (_corpus.Add(word) && word.Length > 3 && !_preferredWords.Contains(word) && word.All(char.IsLetter)) Bucket(_others, word.Length).Add(word);
        }

        foreach (var bucket in _others.Values) bucket.Sort(StringComparer.Ordinal);
    }

    public bool IsKnown(string lower) => _preferredWords.Contains(lower) || _corpus.Contains(lower) || IsEnglish(lower);

    public bool IsInCorpus(string lower) => _corpus.Contains(lower) || _corpus.Contains(Lemmas.Singular(lower)) || _preferredWords.Contains(lower);

    /// <summary>Whether a general English word list holds the word or its singular.</summary>
    public bool IsEnglish(string lower) => _english.Holds(lower) || _english.Holds(Lemmas.Singular(lower));

    /// <summary>The word meant by one that is unknown; null where none is near enough.</summary>
    public string? Correct(string lower)
    {
        if (lower.Length < 4 || lower.Any(c => !char.IsLetter(c)) || IsKnown(lower)) return null;
        var limit = lower.Length < 6 ? 1 : lower.Length < LongWord ? 2 : 3;
        var preferred = Nearest(_preferred, lower, limit, out var distance);
        if (preferred is not null && distance <= 1) return preferred;
        // "Frequensy" is nearer to the "frequency" of the documents than to "frequently".
        var other = lower.Length < 5 ? null : Nearest(_others, lower, preferred is not null ? distance - 1 : lower.Length < 8 ? 1 : 2, out _);
        return other ?? preferred ?? (lower.Length < 5 ? null : Heard(lower));
    }

    /// <summary>The word that sounds the same: "probashun" for "probation".</summary>
    private string? Heard(string lower) => _sounds.TryGetValue(Sound.Of(lower), out var word) && Math.Abs(word.Length - lower.Length) <= MostLonger ? word : null;

    /// <summary>The nearest of a few words within one edit: for a real word that stands where another is expected.</summary>
    public static string? Near(string lower, IEnumerable<string> candidates) =>
        lower.Length < 5 ? null : candidates.FirstOrDefault(c => c[0] == lower[0] && EditDistance.Within(lower, c, 1) == 1);

    private string? Nearest(Dictionary<int, List<string>> buckets, string word, int limit, out int distance)
    {
        string? best = null;
        distance = limit + 1;
        for (var length = word.Length - limit; length <= word.Length + limit; length++)
        {
            if (!buckets.TryGetValue(length, out var bucket)) continue;
            foreach (var candidate in bucket)
            {
                var allowed = candidate[0] == word[0] ? limit : 1;
                var d = EditDistance.Within(word, candidate, Math.Min(allowed, distance));
                if (d > allowed || d > distance || (d == distance && !Better(candidate, best, word))) continue;
                best = candidate;
                distance = d;
            }
        }

        return best;
    }

    private bool Better(string candidate, string? best, string word) =>
        best is null || Rank(candidate, word) < Rank(best, word);

    /// <summary>A word with each doubled letter once: "farier" leaves out no more than that of "farrier".</summary>
    private static string Once(string word) => string.Concat(word.Where((c, i) => i == 0 || c != word[i - 1]));

    /// <summary>Of two words as near, the one that differs by a doubled letter, else that of a role is meant, else the one with the same first and last letter and the same length.</summary>
    private int Rank(string candidate, string word) =>
        (Once(candidate) == Once(word) ? 0 : 8) + (_heard.Contains(candidate) ? 0 : 2) + (candidate[0] == word[0] ? 0 : 4) + (candidate[^1] == word[^1] ? 0 : 2) + (candidate.Length == word.Length ? 0 : 1);

    private static List<string> Bucket(Dictionary<int, List<string>> buckets, int length) =>
        buckets.TryGetValue(length, out var bucket) ? bucket : buckets[length] = [];
}
