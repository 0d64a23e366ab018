namespace ChatGuide.Search;

/// <summary>
/// The positions of one term in one passage as bytes. Each position is its distance from the one before, in groups of seven bits with the
/// high bit set but for the last group, which has six bits and a bit that marks the passage's last position.
/// </summary>
internal static class PositionCodec
{
    private const int More = 0x80;
    private const int LastPosition = 0x40;

    /// <summary>The most bytes that one position takes.</summary>
    public const int MaxBytes = 4;

    public static int Write(Span<byte> target, int distance, bool isLast)
    {
        var length = 0;
        while (distance >= LastPosition)
        {
            target[length++] = (byte)(More | (distance & 0x7F));
            distance >>= 7;
        }

        target[length++] = (byte)(distance | (isLast ? LastPosition : 0));
        return length;
    }

    /// <summary>Reads the next position and says whether more follow in this passage.</summary>
    public static bool Read(ReadOnlySpan<byte> source, ref int offset, ref int position)
    {
        var shift = 0;
        var distance = 0;
        var next = source[offset++];
        while (next >= More)
        {
            distance |= (next & 0x7F) << shift;
            shift += 7;
            next = source[offset++];
        }

        position += distance | ((next & (LastPosition - 1)) << shift);
        return (next & LastPosition) == 0;
    }

    /// <summary>Moves past the positions of a number of passages.</summary>
    public static void Skip(ReadOnlySpan<byte> source, ref int offset, int passages)
    {
        while (passages > 0)
        {
            if ((source[offset++] & (More | LastPosition)) == LastPosition)
                passages--;
        }
    }
}
