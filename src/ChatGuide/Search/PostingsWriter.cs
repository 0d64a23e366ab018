namespace ChatGuide.Search;

/// <summary>Writes postings out of places sorted by term. A place is a passage in the upper and a word position in the lower 16 bits.</summary>
/// <param name="ends">For each term id the end of its places.</param>
/// <param name="places">The places.</param>
internal sealed class PostingsWriter(int[] ends, uint[] places)
{
    private readonly List<int> terms = [];
    private readonly List<int> starts = [];
    private readonly List<int> offsets = [];
    private readonly ushort[] passages = new ushort[places.Length];
    private byte[] positions = new byte[places.Length + places.Length / 2 + PositionCodec.MaxBytes];
    private int postings;
    private int length;

    public TermPostings Write()
    {
        var start = 0;
        for (var term = 0; start < places.Length; term++)
        {
            var end = ends[term];
            if (end == start)
                continue;
            terms.Add(term);
            starts.Add(postings);
            while (start < end)
                start = WritePosting(start, end);
        }

        starts.Add(postings);
        return new TermPostings(
            [.. terms], [.. starts], passages[..postings], positions[..length], [.. offsets]);
    }

    private int WritePosting(int start, int end)
    {
        if (postings % TermPostings.OffsetInterval == 0)
            offsets.Add(length);
        var passage = places[start] >> 16;
        passages[postings++] = (ushort)passage;
        var position = 0;
        for (var isLast = false; !isLast; start++)
        {
            if (positions.Length - length < PositionCodec.MaxBytes)
                Array.Resize(ref positions, positions.Length * 2);
            isLast = start + 1 == end || places[start + 1] >> 16 != passage;
            var next = (int)(places[start] & 0xFFFF);
            length += PositionCodec.Write(positions.AsSpan(length), next - position, isLast);
            position = next;
        }

        return start;
    }
}
