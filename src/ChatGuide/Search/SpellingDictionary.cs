using System.Numerics;

namespace ChatGuide.Search;

/// <summary>A word of the corpus that another word may be meant for.</summary>
/// <param name="Word">The word, folded but not stemmed.</param>
/// <param name="Distance">How many letters must be put in, left out, changed or swapped with their neighbour to come to it.</param>
/// <param name="Frequency">How often the corpus holds it.</param>
public sealed record Suggestion(string Word, int Distance, long Frequency);

/// <summary>The words of some texts, for finding those that a mistyped word is near to. Immutable, safe for concurrent readers.</summary>
public sealed class SpellingDictionary
{
    /// <summary>The greatest distance looked for.</summary>
    public const int MaxDistance = 2;

    private readonly Dictionary<string, long> frequencies;
    private readonly Entry[][] byLength;

    private SpellingDictionary(Dictionary<string, long> frequencies)
    {
        this.frequencies = frequencies;
        var longest = frequencies.Count == 0 ? 0 : frequencies.Keys.Max(word => word.Length);
        var groups = frequencies.ToLookup(pair => pair.Key.Length, pair => new Entry(pair.Key, Letters(pair.Key), pair.Value));
        byLength = [.. Enumerable.Range(0, longest + 1).Select(length => groups[length].ToArray())];
    }

    /// <summary>How many different words there are.</summary>
    public int Count => frequencies.Count;

    /// <summary>A dictionary of every word in some texts, stop words among them, for they are mistyped too.</summary>
    public static SpellingDictionary Build(IEnumerable<string> texts)
    {
        var counter = new WordCounter();
        foreach (var text in texts)
            EnglishAnalyzer.Scan(text, counter);
        return new SpellingDictionary(counter.Frequencies);
    }

    /// <summary>How often the texts hold a word as it is written; 0 when they do not.</summary>
    public long Frequency(string word) => frequencies.GetValueOrDefault(Fold(word));

    /// <summary>
    /// The words nearest to one, itself among them where the texts hold it: nearest first, then the more frequent, then in alphabetical order.
    /// </summary>
    /// <param name="word">A single word.</param>
    /// <param name="maxDistance">The greatest distance, at most <see cref="MaxDistance"/>.</param>
    public IReadOnlyList<Suggestion> Suggest(string word, int maxDistance = MaxDistance)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxDistance);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxDistance, MaxDistance);
        var folded = Fold(word);
        if (!folded.Any(char.IsLetterOrDigit))
            return [];
        var distance = new EditDistance(folded);
        var letters = Letters(folded);
        var found = new List<Suggestion>();
        for (var length = Math.Max(1, folded.Length - maxDistance); length <= folded.Length + maxDistance && length < byLength.Length; length++)
        {
            foreach (var entry in byLength[length])
            {
                // One edit takes at most one letter out of the set of letters and puts one in.
                if (BitOperations.PopCount(entry.Letters ^ letters) <= 2 * maxDistance && distance.To(entry.Word) is var edits && edits <= maxDistance)
                    found.Add(new Suggestion(entry.Word, edits, entry.Frequency));
            }
        }

        found.Sort(Compare);
        return found;
    }

    private static int Compare(Suggestion a, Suggestion b)
    {
        if (a.Distance != b.Distance)
            return a.Distance.CompareTo(b.Distance);
        return a.Frequency != b.Frequency ? b.Frequency.CompareTo(a.Frequency) : string.CompareOrdinal(a.Word, b.Word);
    }

    private static string Fold(string word)
    {
        Span<char> form = stackalloc char[WordForm.MaxLength];
        var length = CharacterFolding.Fold(word.AsSpan().Trim(), form);
        return form[..WordForm.RemoveSigns(form[..length])].ToString();
    }

    private static uint Letters(string word)
    {
        var letters = 0u;
        foreach (var c in word)
            letters |= 1u << (c % 32);
        return letters;
    }

    private readonly record struct Entry(string Word, uint Letters, long Frequency);

    private sealed class WordCounter : IWordSink
    {
        private readonly Dictionary<string, long>.AlternateLookup<ReadOnlySpan<char>> lookup;

        public WordCounter() => lookup = Frequencies.GetAlternateLookup<ReadOnlySpan<char>>();

        public Dictionary<string, long> Frequencies { get; } = new(StringComparer.Ordinal);

        public void Add(ReadOnlySpan<char> form, in Word word)
        {
            // A closed-up compound is no spelling; its parts are.
            if (word.Kind != TokenKind.Compound)
                lookup[form] = lookup.TryGetValue(form, out var frequency) ? frequency + 1 : 1;
        }
    }
}
