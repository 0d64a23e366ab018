using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace ChatGuide.Search;

/// <summary>
/// Scores passages a window at a time, term after term, and prunes by MaxScore (Turtle and Flood, "Query evaluation: strategies and
/// optimizations", 1995): terms that together cannot lift a passage over the threshold are looked up only for passages that the other terms
/// brought near it.
/// </summary>
internal sealed class WindowScorer : IDisposable
{
    /// <summary>Passages in a window. An index that fits in one is scored exhaustively, which is faster there; measured by the benchmarks.</summary>
    public const int DefaultWindow = Segment.MaxPassages;

    /// <summary>Bounds are widened by this, so that no rounding of 32-bit sums prunes a passage that belongs to the best.</summary>
    private const double Slack = 1 + 1e-5;

    /// <summary>How many postings are added up in the time that one is looked up.</summary>
    private const int LookupCost = 16;

    private readonly ScoredTerm[] terms;
    private readonly TopPassages best;
    private readonly int window;
    private readonly bool prune;
    private readonly float[] scores;
    private readonly Postings[] postings;
    private readonly int[] cursors;
    private readonly double[] bounds;

    public WindowScorer(ScoredTerm[] terms, TopPassages best, int window, bool prune)
    {
        this.terms = terms;
        this.best = best;
        this.window = Math.Min(window, Segment.MaxPassages);
        this.prune = prune;
        scores = ArrayPool<float>.Shared.Rent(this.window);
        scores.AsSpan(0, this.window).Clear();
        postings = new Postings[terms.Length];
        cursors = new int[terms.Length];
        bounds = new double[terms.Length + 1];
    }

    public void Dispose() => ArrayPool<float>.Shared.Return(scores);

    public void Score(Segment segment, int segmentNumber)
    {
        for (var i = terms.Length - 1; i >= 0; i--)
        {
            postings[i] = terms[i].Find(segment, segmentNumber);
            cursors[i] = postings[i].Start;
            bounds[i] = bounds[i + 1] + (double)terms[i].Weight * postings[i].MaxImpact * Slack;
        }

        for (var start = 0; start < segment.Count; start += window)
        {
            var essential = CountEssential();
            if (essential == 0)
                return;
            var length = Math.Min(window, segment.Count - start);
            for (var i = 0; i < essential; i++)
                Accumulate(i, start, length);
            while (essential < terms.Length && IsCheaperToAccumulate(essential, start, length))
                Accumulate(essential++, start, length);
            Collect(segment.First, start, length, essential);
        }
    }

    /// <summary>How many terms, from the first, can by themselves bring a passage over the threshold with the help of the rest.</summary>
    private int CountEssential()
    {
        var essential = terms.Length;
        while (prune && essential > 0 && bounds[essential - 1] <= best.Threshold)
            essential--;
        return essential;
    }

    private void Accumulate(int term, int start, int length)
    {
        var (from, to) = PostingsIn(term, start, length);
        cursors[term] = to;
        var weight = terms[term].Weight;
        var passages = postings[term].Passages.AsSpan(from, to - from);
        var impacts = postings[term].Impacts.AsSpan(from, passages.Length);
        for (var i = 0; i < passages.Length; i++)
            scores[passages[i] - start] += weight * impacts[i];
    }

    /// <summary>Whether so many passages still need a term that adding it to all is less work than looking it up for each.</summary>
    private bool IsCheaperToAccumulate(int term, int start, int length)
    {
        var (from, to) = PostingsIn(term, start, length);
        return to - from < LookupCost * CountAbove(scores.AsSpan(0, length), Needed(term));
    }

    private (int From, int To) PostingsIn(int term, int start, int length)
    {
        var (passages, _, _, end, _) = postings[term];
        var from = SortedPassages.Find(passages, cursors[term], end, start);
        var to = start + length > ushort.MaxValue ? end : SortedPassages.Find(passages, from, end, start + length);
        return (from, to);
    }

    private static int CountAbove(ReadOnlySpan<float> scores, float needed)
    {
        var counts = Vector<int>.Zero;
        var vectors = MemoryMarshal.Cast<float, Vector<float>>(scores);
        foreach (var vector in vectors)
            counts -= Vector.GreaterThan(vector, new Vector<float>(needed));
        return Vector.Sum(counts);
    }

    private void Collect(int segmentFirst, int start, int length, int essential)
    {
        var window = scores.AsSpan(0, length);
        var vectors = MemoryMarshal.Cast<float, Vector<float>>(window);
        var needed = Needed(essential);
        for (var v = 0; v < vectors.Length; v++)
        {
            if (!Vector.GreaterThanAny(vectors[v], new Vector<float>(needed)))
                continue;
            for (var i = v * Vector<float>.Count; i < (v + 1) * Vector<float>.Count; i++)
                Offer(segmentFirst, start + i, window[i], essential);
            needed = Needed(essential);
        }

        for (var i = vectors.Length * Vector<float>.Count; i < length; i++)
            Offer(segmentFirst, start + i, window[i], essential);
        window.Clear();
    }

    /// <summary>What a passage must have from the essential terms, exceeded, to be worth completing.</summary>
    private float Needed(int essential) => (float)Math.Max(0, (best.Threshold - bounds[essential]) / Slack);

    private void Offer(int segmentFirst, int passage, float score, int essential)
    {
        if (score <= 0)
            return;
        for (var i = essential; i < terms.Length; i++)
        {
            if (score * Slack + bounds[i] <= best.Threshold)
                return;
            var (passages, impacts, _, end, _) = postings[i];
            var found = cursors[i] = SortedPassages.Find(passages, cursors[i], end, passage);
            if (found < end && passages[found] == passage)
                score += terms[i].Weight * impacts[found];
        }

        best.Offer(segmentFirst + passage, score);
    }
}
