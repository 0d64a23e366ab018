namespace ChatGuide.Search;

/// <summary>The terms of an index, how many passages hold each, and its greatest impact anywhere.</summary>
internal sealed class TermStatistics
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numbers;
    private readonly int[] frequencies;
    private readonly float[] maxImpacts;
    private readonly string[] texts;

    private TermStatistics(Dictionary<string, int> terms)
    {
        numbers = terms.GetAlternateLookup<ReadOnlySpan<char>>();
        frequencies = new int[terms.Count];
        maxImpacts = new float[terms.Count];
        texts = new string[terms.Count];
        foreach (var (text, number) in terms)
            texts[number] = text;
    }

    public static TermStatistics Collect(Dictionary<string, int> terms, IEnumerable<Segment> segments)
    {
        terms.TrimExcess();
        var statistics = new TermStatistics(terms);
        foreach (var postings in segments.Select(segment => segment.Terms))
        {
            for (var slot = 0; slot < postings.Terms.Length; slot++)
            {
                var term = postings.Terms[slot];
                statistics.frequencies[term] += postings.Starts[slot + 1] - postings.Starts[slot];
                statistics.maxImpacts[term] = Math.Max(statistics.maxImpacts[term], postings.MaxImpacts[slot]);
            }
        }

        return statistics;
    }

    /// <summary>The number of a term; negative when no passage holds it.</summary>
    public int Number(ReadOnlySpan<char> term) => numbers.TryGetValue(term, out var number) ? number : -1;

    public string Text(int term) => texts[term];

    public int PassageFrequency(int term) => frequencies[term];

    public float MaxImpact(int term) => maxImpacts[term];
}
