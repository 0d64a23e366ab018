namespace ChatGuide.Search;

/// <summary>
/// The positions of one term in one passage as bytes, each as its distance from the one before. The lowest bit of a first byte marks the
/// passage's last position. The rest is the distance itself below <see cref="OneByte"/>; above, it is the lowest bits of what is over, and
/// two more bytes follow.
/// </summary>
internal static class PositionCodec
{
    /// <summary>The most bytes that one position takes.</summary>
    public const int MaxBytes = 3;

    private const int OneByte = 0x7C;
    private const int LongBits = 2;

    public static int Write(Span<byte> target, int distance, bool isLast)
    {
        var last = isLast ? 1 : 0;
        if (distance < OneByte)
        {
            target[0] = (byte)((distance << 1) | last);
            return 1;
        }

        var over = distance - OneByte;
        target[0] = (byte)(((OneByte | (over & 0x3)) << 1) | last);
        target[1] = (byte)(over >> LongBits);
        target[2] = (byte)(over >> (LongBits + 8));
        return MaxBytes;
    }

    /// <summary>Reads the next position and says whether more follow in this passage.</summary>
    public static bool Read(ReadOnlySpan<byte> source, ref int offset, ref int position)
    {
        var first = source[offset++];
        var distance = first >> 1;
        if (distance >= OneByte)
        {
            distance += (source[offset] << LongBits) | (source[offset + 1] << (LongBits + 8));
            offset += MaxBytes - 1;
        }

        position += distance;
        return (first & 1) == 0;
    }

    /// <summary>Moves past the positions of a number of passages.</summary>
    public static void Skip(ReadOnlySpan<byte> source, ref int offset, int passages)
    {
        while (passages > 0)
        {
            var first = source[offset];
            offset += first >> 1 >= OneByte ? MaxBytes : 1;
            passages -= first & 1;
        }
    }
}
