namespace ChatGuide.Search;

/// <summary>
/// Turns occurrences into impacts: the weights of a term's occurrences in all fields are added to w first, then saturated to w / (k1 + w),
/// as BM25F has it.
/// </summary>
internal sealed class ImpactCalculator(FieldWeights weights, double k1)
{
    public float Saturate(double weight) => (float)(weight / (k1 + weight));

    /// <summary>The weight that an impact came from; the inverse of <see cref="Saturate"/> but for rounding.</summary>
    public double Unsaturate(float impact) => k1 * impact / (1 - (double)impact);

    /// <summary>What each occurrence in a field of a passage is worth.</summary>
    public double Weight(FieldTable fields, int passage, int position)
    {
        var field = fields.FieldAt(passage, position);
        return weights.Of(field, fields.Length(passage, field));
    }

    /// <summary>Computes the impacts of a segment's postings and the greatest of each term.</summary>
    public void Fill(Segment segment)
    {
        var worth = Worth(segment);
        var terms = segment.Terms;
        var offset = 0;
        for (var slot = 0; slot < terms.Terms.Length; slot++)
        {
            var max = 0f;
            for (var posting = terms.Starts[slot]; posting < terms.Starts[slot + 1]; posting++)
                max = Math.Max(max, terms.Impacts[posting] = Saturate(ReadWeight(segment, terms.Passages[posting], worth, ref offset)));
            terms.MaxImpacts[slot] = max;
        }
    }

    private double[] Worth(Segment segment)
    {
        var worth = new double[segment.Count * FieldTable.FieldCount];
        for (var i = 0; i < worth.Length; i++)
        {
            var (passage, field) = Math.DivRem(i, FieldTable.FieldCount);
            worth[i] = weights.Of(field, segment.Fields.Length(passage, field));
        }

        return worth;
    }

    private static double ReadWeight(Segment segment, int passage, double[] worth, ref int offset)
    {
        var weight = 0.0;
        var position = 0;
        bool more;
        do
        {
            more = PositionCodec.Read(segment.Terms.Positions, ref offset, ref position);
            weight += worth[passage * FieldTable.FieldCount + segment.Fields.FieldAt(passage, position)];
        }
        while (more);
        return weight;
    }
}
