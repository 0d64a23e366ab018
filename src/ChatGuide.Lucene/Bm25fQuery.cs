using ChatGuide.Search;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;
using CollectionStatistics = Lucene.Net.Search.CollectionStatistics;
using TermStatistics = Lucene.Net.Search.TermStatistics;

namespace ChatGuide.Lucene;

/// <summary>
/// What the occurrences in one field are worth: f · W / (1 − b + b · length / average length). Lengths are kept exactly, not in one byte as
/// Lucene's own similarities keep them.
/// </summary>
internal sealed class FieldSimilarity(FieldOptions options) : Similarity
{
    public override long ComputeNorm(FieldInvertState state) => state.Length;

    public override SimWeight ComputeWeight(float queryBoost, CollectionStatistics field, params TermStatistics[] terms) =>
        new FieldWeight(field.Field, field.DocCount > 0 ? (double)field.SumTotalTermFreq / field.DocCount : 1);

    public override SimScorer GetSimScorer(SimWeight weight, AtomicReaderContext context) =>
        new FieldScorer(options, ((FieldWeight)weight).AverageLength, context.AtomicReader.GetNormValues(((FieldWeight)weight).Field));

    private sealed class FieldWeight(string field, double averageLength) : SimWeight
    {
        public string Field { get; } = field;

        public double AverageLength { get; } = averageLength;

        public override float GetValueForNormalization() => 1;

        public override void Normalize(float queryNorm, float topLevelBoost)
        {
        }
    }

    private sealed class FieldScorer(FieldOptions options, double averageLength, NumericDocValues? lengths) : SimScorer
    {
        private readonly double slope = options.LengthNorm / averageLength;

        public override float Score(int doc, float freq) =>
            (float)(freq * options.Weight / (1 - options.LengthNorm + slope * (lengths?.Get(doc) ?? averageLength)));

        public override float ComputeSlopFactor(int distance) => 1f / (distance + 1);

        public override float ComputePayloadFactor(int doc, int start, int end, BytesRef payload) => 1;
    }
}

/// <summary>
/// One term of a question, its synonyms counted as the same: what its occurrences in all fields are worth, added to w and then saturated to
/// w / (k1 + w), times its weight. This is BM25F, where BM25 for each field by itself would count a word anew in every field.
/// </summary>
internal sealed class Bm25fQuery(Query occurrences, double weight, double k1) : Query
{
    public override string ToString(string field) => $"bm25f({occurrences.ToString(field)})^{weight}";

    public override Weight CreateWeight(IndexSearcher searcher)
    {
        var inner = occurrences.CreateWeight(searcher);
        inner.Normalize(inner.GetValueForNormalization() > 0 ? 1 : 0, 1);
        return new SaturatedWeight(this, inner);
    }

    private sealed class SaturatedWeight(Bm25fQuery query, Weight inner) : Weight
    {
        public override Query Query => query;

        public override float GetValueForNormalization() => 1;

        public override void Normalize(float norm, float topLevelBoost)
        {
        }

        public override Scorer? GetScorer(AtomicReaderContext context, IBits acceptDocs) =>
            inner.GetScorer(context, acceptDocs) is { } scorer ? new SaturatedScorer(this, scorer) : null;

        public override Explanation Explain(AtomicReaderContext context, int doc)
        {
            var scorer = GetScorer(context, context.AtomicReader.LiveDocs);
            return scorer?.Advance(doc) == doc
                ? new ComplexExplanation(true, scorer.GetScore(), query.ToString(""))
                : new ComplexExplanation(false, 0, query.ToString(""));
        }

        public float Saturate(float worth) => (float)(query.Factor * (worth / (query.K1 + worth)));
    }

    private sealed class SaturatedScorer(SaturatedWeight weight, Scorer inner) : Scorer(weight)
    {
        public override int DocID => inner.DocID;

        public override int Freq => inner.Freq;

        public override float GetScore() => weight.Saturate(inner.GetScore());

        public override int NextDoc() => inner.NextDoc();

        public override int Advance(int target) => inner.Advance(target);

        public override long GetCost() => inner.GetCost();
    }

    private double Factor => weight;

    private double K1 => k1;
}
