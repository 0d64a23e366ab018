namespace ChatGuide.Search;

/// <summary>The postings of a segment, term after term, in parallel arrays.</summary>
/// <param name="terms">The ids of the terms that occur, ascending.</param>
/// <param name="starts">For each of them its first posting, and the end of all.</param>
/// <param name="passages">The passage of each posting.</param>
/// <param name="positions">The word positions of each posting, see <see cref="PositionCodec"/>.</param>
/// <param name="offsets">Where the positions of every <see cref="OffsetInterval"/>th posting start.</param>
internal sealed class TermPostings(int[] terms, int[] starts, ushort[] passages, byte[] positions, int[] offsets)
{
    public const int OffsetInterval = 64;

    public int[] Terms { get; } = terms;

    public int[] Starts { get; } = starts;

    public ushort[] Passages { get; } = passages;

    public float[] Impacts { get; } = new float[passages.Length];

    public float[] MaxImpacts { get; } = new float[terms.Length];

    public ReadOnlySpan<byte> Positions => positions;

    /// <summary>Where a term's postings are; negative when it does not occur.</summary>
    public int FindSlot(int term) => Array.BinarySearch(Terms, term);

    /// <summary>Where the positions of a posting start.</summary>
    public int PositionOffset(int posting) => SkipPositions(offsets[posting / OffsetInterval], posting % OffsetInterval);

    /// <summary>Where the positions start that stand some postings further on.</summary>
    public int SkipPositions(int offset, int count)
    {
        PositionCodec.Skip(positions, ref offset, count);
        return offset;
    }
}
