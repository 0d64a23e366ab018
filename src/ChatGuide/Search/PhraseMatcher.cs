using System.Buffers;

namespace ChatGuide.Search;

/// <summary>Makes the postings of terms that the index does not hold as they are: phrases, and synonyms counted as one term.</summary>
internal sealed class PhraseMatcher(ImpactCalculator impacts)
{
    /// <summary>The postings of a group: in each passage the weights of all its alternatives' occurrences are added, then saturated.</summary>
    public Postings Merge(Segment segment, TermGroup group)
    {
        var rented = ArrayPool<double>.Shared.Rent(segment.Count);
        var weights = rented.AsSpan(0, segment.Count);
        weights.Clear();
        var found = 0;
        foreach (var phrase in group.Alternatives)
            found += phrase.IsSingle ? AddTerm(segment, phrase.Terms[0], weights) : AddPhrase(segment, phrase, weights);
        var postings = found == 0 ? Postings.Empty : Gather(weights, found);
        ArrayPool<double>.Shared.Return(rented);
        return postings;
    }

    private Postings Gather(ReadOnlySpan<double> weights, int atMost)
    {
        var passages = new ushort[atMost];
        var saturated = new float[atMost];
        var count = 0;
        var max = 0f;
        for (var i = weights.IndexOfAnyExcept(0.0); i < weights.Length; i++)
        {
            if (weights[i] <= 0)
                continue;
            passages[count] = (ushort)i;
            saturated[count] = impacts.Saturate(weights[i]);
            max = Math.Max(max, saturated[count++]);
        }

        return new Postings(passages, saturated, 0, count, max);
    }

    private int AddTerm(Segment segment, int term, Span<double> weights)
    {
        var postings = segment.Find(term);
        for (var i = postings.Start; i < postings.End; i++)
            weights[postings.Passages[i]] += impacts.Unsaturate(postings.Impacts[i]);
        return postings.Count;
    }

    private int AddPhrase(Segment segment, Phrase phrase, Span<double> weights)
    {
        var found = 0;
        var cursors = new PositionCursor[phrase.Terms.Length];
        for (var i = 0; i < cursors.Length; i++)
            cursors[i] = new PositionCursor(segment.Terms, segment.Find(phrase.Terms[i]), phrase.Offsets[i]);
        var rarest = cursors.MinBy(cursor => cursor.Count)!;
        while (rarest.MoveNext())
        {
            var passage = rarest.Passage;
            if (!Array.TrueForAll(cursors, cursor => cursor == rarest || cursor.MoveTo(passage)))
                continue;
            var weight = 0.0;
            foreach (var start in rarest.PhraseStarts())
            {
                if (Array.TrueForAll(cursors, cursor => cursor == rarest || cursor.PhraseStarts().Contains(start)))
                    weight += impacts.Weight(segment.Fields, passage, start + phrase.Offsets[0]);
            }

            weights[passage] += weight;
            found += weight > 0 ? 1 : 0;
        }

        return found;
    }
}
