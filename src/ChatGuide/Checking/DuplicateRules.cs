using ChatGuide.Corpus;

namespace ChatGuide.Checking;

/// <summary>
/// Passages that say nearly the same: sets of four-word shingles with a Jaccard similarity of 0.8 or more. MinHash signatures (Broder 1997)
/// in bands choose the pairs that are compared exactly. Rows of tables are alike by nature and left out.
/// </summary>
internal static class DuplicateRules
{
    private const int Shingle = 4;
    private const int FewestWords = 12;
    private const int Bands = 8;
    private const int RowsPerBand = 4;
    private const double Similar = 0.8;
    private const int Boilerplate = 5;

    public static IEnumerable<CheckFinding> Find(CheckContext context)
    {
        var texts = context.Corpus.Documents.SelectMany(d => d.Passages).Where(p => p.Kind != PassageKind.TableRow).Select(p => (Passage: p, Shingles: Shingles(p.Text))).Where(t => t.Shingles.Length > 0).ToArray();
        var groups = new Dictionary<(int Band, ulong Key), List<int>>();
        var original = Enumerable.Repeat(-1, texts.Length).ToArray();
        var compared = new HashSet<(int, int)>();
        for (var i = 0; i < texts.Length; i++)
        {
            var signature = Signature(texts[i].Shingles);
            for (var band = 0; band < Bands; band++)
            {
                var key = (band, Combine(signature.AsSpan(band * RowsPerBand, RowsPerBand)));
                if (!groups.TryGetValue(key, out var members))
                    groups[key] = members = [];
                // The first of a kind stands for all that repeat it, so that a line on a thousand pages costs a thousand comparisons.
                var same = original[i] >= 0 ? -1 : members.Find(m => compared.Add((m, i)) && Jaccard(texts[m].Shingles, texts[i].Shingles) >= Similar, -1);
                if (same >= 0)
                    original[i] = original[same] >= 0 ? original[same] : same;
                if (original[i] < 0)
                    members.Add(i);
            }
        }
        return Enumerable.Range(0, texts.Length).Where(i => original[i] >= 0).GroupBy(i => original[i]).SelectMany(g => Report(texts[g.Key].Passage, [.. g.Select(i => texts[i].Passage)]));
    }

    private static IEnumerable<CheckFinding> Report(Passage first, Passage[] repeats)
    {
        if (repeats.Length >= Boilerplate)
            return [new("repeated-text", CheckSeverity.Info, first.Id.Document, first.Lines.First, $"\"{PassageRules.Quote(first.Text)}\" stands in {repeats.Length + 1} places in nearly the same words.")];
        return repeats.Select(r => new CheckFinding("near-duplicate", CheckSeverity.Warning, r.Id.Document, r.Lines.First, $"\"{PassageRules.Quote(r.Text)}\" nearly repeats {first.Id.Document}:{first.Lines.First}."));
    }

    private static int Find(this List<int> members, Predicate<int> match, int none)
    {
        var at = members.FindIndex(match);
        return at < 0 ? none : members[at];
    }

    private static ulong[] Shingles(string text)
    {
        var words = text.Split([' ', '\n', '\t', ',', '.', ';', ':', '!', '?', '(', ')', '"'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < FewestWords)
            return [];
        var hashes = Array.ConvertAll(words, Hash);
        var shingles = new HashSet<ulong>(words.Length);
        for (var i = 0; i + Shingle <= hashes.Length; i++)
            shingles.Add(Combine(hashes.AsSpan(i, Shingle)));
        var sorted = shingles.ToArray();
        Array.Sort(sorted);
        return sorted;
    }

    private static ulong[] Signature(ulong[] shingles)
    {
        var signature = new ulong[Bands * RowsPerBand];
        for (var row = 0; row < signature.Length; row++)
        {
            var smallest = ulong.MaxValue;
            foreach (var shingle in shingles)
                smallest = Math.Min(smallest, Mix(shingle + ((ulong)row * 0x9E3779B97F4A7C15UL)));
            signature[row] = smallest;
        }
        return signature;
    }

    private static double Jaccard(ulong[] one, ulong[] other)
    {
        var (i, j, both) = (0, 0, 0);
        while (i < one.Length && j < other.Length)
        {
            var order = one[i].CompareTo(other[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (double)both / (one.Length + other.Length - both);
    }

    /// <summary>FNV-1a over the lower-case letters.</summary>
    private static ulong Hash(string word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word)
            hash = (hash ^ char.ToLowerInvariant(c)) * 1099511628211UL;
        return hash;
    }

    private static ulong Combine(ReadOnlySpan<ulong> values)
    {
        var hash = 0UL;
        foreach (var value in values)
            hash = Mix(hash ^ value);
        return hash;
    }

    /// <summary>The finaliser of SplitMix64.</summary>
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}
