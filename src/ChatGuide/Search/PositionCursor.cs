namespace ChatGuide.Search;

/// <summary>Walks the passages of one word of a phrase in ascending order.</summary>
/// <param name="terms">The segment's postings.</param>
/// <param name="postings">Those of the word.</param>
/// <param name="offset">The word's place in the phrase.</param>
internal sealed class PositionCursor(TermPostings terms, Postings postings, int offset)
{
    private readonly List<int> starts = [];
    private int current = postings.Start - 1;
    private int read = -1;
    private int source;

    public int Count => postings.Count;

    public ushort Passage => postings.Passages[current];

    public bool MoveNext() => ++current < postings.End;

    /// <summary>Moves to a passage, or to where it would stand, and says whether the word occurs there.</summary>
    public bool MoveTo(ushort passage)
    {
        current = SortedPassages.Find(postings.Passages, Math.Max(current, postings.Start), postings.End, passage);
        return current < postings.End && Passage == passage;
    }

    /// <summary>Where the phrase would start for each occurrence of the word in the current passage.</summary>
    public List<int> PhraseStarts()
    {
        if (read == current)
            return starts;
        source = read >= 0 && current / TermPostings.OffsetInterval == (read + 1) / TermPostings.OffsetInterval
            ? terms.SkipPositions(source, current - read - 1)
            : terms.PositionOffset(current);
        read = current;
        starts.Clear();
        var position = 0;
        bool more;
        do
        {
            more = PositionCodec.Read(terms.Positions, ref source, ref position);
            starts.Add(position - offset);
        }
        while (more);
        return starts;
    }
}
