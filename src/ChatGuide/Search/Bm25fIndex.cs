using ChatGuide.Corpus;

namespace ChatGuide.Search;

/// <summary>
/// An inverted index in memory, ranked by BM25F. The order of hits is exact: passages are left unscored only when they cannot be among the
/// best.
/// </summary>
public sealed class Bm25fIndex : IPassageIndex
{
    private readonly PassageId[] ids;
    private readonly Segment[] segments;
    private readonly TermStatistics statistics;
    private readonly ImpactCalculator impacts;

    internal Bm25fIndex(PassageId[] ids, Segment[] segments, TermStatistics statistics, ImpactCalculator impacts)
    {
        this.ids = ids;
        this.segments = segments;
        this.statistics = statistics;
        this.impacts = impacts;
    }

    public int Count => ids.Length;

    public IReadOnlyList<Hit> Search(PassageQuery query, int count) => Search(query, count, WindowScorer.DefaultWindow, prune: true);

    public IReadOnlyList<ScorePart> Explain(PassageQuery query, PassageId passage)
    {
        var number = Array.IndexOf(ids, passage);
        if (number < 0)
            return [];
        var segmentNumber = SegmentOf(number);
        var segment = segments[segmentNumber];
        var local = number - segment.First;
        var explainer = new PostingExplainer(segment, statistics);
        return [.. Prepare(query)
            .Select(term => explainer.Explain(term, term.Find(segment, segmentNumber), local))
            .OfType<ScorePart>()
            .OrderByDescending(part => part.Score)];
    }

    public void Dispose()
    {
    }

    /// <summary>Searches with chosen means; every choice gives the same hits.</summary>
    /// <param name="window">How many passages are scored at a time.</param>
    /// <param name="prune">Whether passages that cannot be among the best are left out.</param>
    internal IReadOnlyList<Hit> Search(PassageQuery query, int count, int window, bool prune)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (count == 0 || ids.Length == 0)
            return [];
        var terms = Prepare(query);
        if (terms.Length == 0)
            return [];
        var best = new TopPassages(Math.Min(count, ids.Length));
        using (var scorer = new WindowScorer(terms, best, Math.Min(window, ids.Length), prune))
        {
            for (var i = 0; i < segments.Length; i++)
                scorer.Score(segments[i], i);
        }

        var ordered = best.Ordered();
        var hits = new Hit[ordered.Length];
        for (var i = 0; i < hits.Length; i++)
            hits[i] = new Hit(ids[ordered[i].Passage], ordered[i].Score);
        return hits;
    }

    /// <summary>The scores of some passages, by their positions in the index.</summary>
    internal float[] Score(PassageQuery query, int[] passages)
    {
        var scores = new float[passages.Length];
        foreach (var term in Prepare(query))
        {
            for (var i = 0; i < passages.Length; i++)
            {
                var segment = SegmentOf(passages[i]);
                scores[i] += term.Weight * term.Find(segments[segment], segment).ImpactOn(passages[i] - segments[segment].First);
            }
        }

        return scores;
    }

    private int SegmentOf(int passage) => Array.FindLastIndex(segments, s => s.First <= passage);

    /// <summary>The terms of a query by falling bound, the order in which scores are added up whatever is pruned.</summary>
    private ScoredTerm[] Prepare(PassageQuery query)
    {
        var groups = QueryAnalyzer.Analyze(query, statistics);
        var terms = new List<ScoredTerm>(groups.Count);
        foreach (var group in groups)
        {
            if (Prepare(group) is not { } term)
                continue;
            var place = terms.Count;
            while (place > 0 && terms[place - 1].Bound < term.Bound)
                place--;
            terms.Insert(place, term);
        }

        return [.. terms];
    }

    private ScoredTerm? Prepare(TermGroup group)
    {
        if (group.IsSingle)
        {
            var term = group.Alternatives[0].Terms[0];
            return Prepare(group, statistics.PassageFrequency(term), statistics.MaxImpact(term), null);
        }

        var matcher = new PhraseMatcher(impacts);
        var merged = Array.ConvertAll(segments, segment => matcher.Merge(segment, group));
        var frequency = merged.Sum(postings => postings.Count);
        return frequency == 0 ? null : Prepare(group, frequency, merged.Max(postings => postings.MaxImpact), merged);
    }

    private ScoredTerm Prepare(TermGroup group, int frequency, float maxImpact, Postings[]? merged)
    {
        var weight = (float)(group.Weight * InverseFrequency(frequency));
        return new ScoredTerm(group, weight, (double)weight * maxImpact, merged);
    }

    /// <summary>ln(1 + (N − n + ½) / (n + ½)): the Robertson–Spärck Jones weight, kept above 0 for terms that most passages hold.</summary>
    private double InverseFrequency(int frequency) => Math.Log(1 + (ids.Length - frequency + 0.5) / (frequency + 0.5));
}
