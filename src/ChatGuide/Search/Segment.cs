namespace ChatGuide.Search;

/// <summary>The passages that hold a term, in one segment, and what each is worth to it.</summary>
/// <param name="Passages">Positions in the segment, ascending.</param>
/// <param name="Impacts">For each passage the saturated weight w / (k1 + w), between 0 and 1.</param>
/// <param name="Start">The first posting.</param>
/// <param name="End">The position after the last posting.</param>
/// <param name="MaxImpact">The greatest of the impacts.</param>
internal readonly record struct Postings(ushort[] Passages, float[] Impacts, int Start, int End, float MaxImpact)
{
    public static Postings Empty { get; } = new([], [], 0, 0, 0);

    public int Count => End - Start;

    /// <summary>The impact on one passage; 0 when it does not hold the term.</summary>
    public float ImpactOn(int passage)
    {
        var found = SortedPassages.Find(Passages, Start, End, passage);
        return found < End && Passages[found] == passage ? Impacts[found] : 0;
    }
}

/// <summary>
/// An inverted index over at most <see cref="MaxPassages"/> passages, so that a passage's position takes two bytes.
/// </summary>
/// <param name="first">The position in the whole index of the first passage.</param>
/// <param name="count">The number of passages.</param>
/// <param name="postings">The postings by term.</param>
/// <param name="fields">The fields of each passage.</param>
internal sealed class Segment(int first, int count, TermPostings postings, FieldTable fields)
{
    public const int MaxPassages = 1 << 16;

    public int First { get; } = first;

    public int Count { get; } = count;

    public FieldTable Fields { get; } = fields;

    public TermPostings Terms { get; } = postings;

    public Postings Find(int term)
    {
        var slot = Terms.FindSlot(term);
        return slot < 0 ? Postings.Empty : new Postings(Terms.Passages, Terms.Impacts, Terms.Starts[slot], Terms.Starts[slot + 1], Terms.MaxImpacts[slot]);
    }
}
