using ChatGuide.Search;

namespace ChatGuide.Tests.Search;

public sealed class PositionCodecTests
{
    [Fact]
    public void Positions_are_read_as_they_were_written()
    {
        var bytes = new byte[3 * 70_000];
        var length = 0;
        for (var distance = 0; distance <= ushort.MaxValue; distance++)
            length += PositionCodec.Write(bytes.AsSpan(length), distance, isLast: distance % 3 == 0);

        var offset = 0;
        for (var distance = 0; distance <= ushort.MaxValue; distance++)
        {
            var position = 7;
            Assert.Equal(distance % 3 != 0, PositionCodec.Read(bytes, ref offset, ref position));
            Assert.Equal(7 + distance, position);
        }

        Assert.Equal(length, offset);
    }

    [Fact]
    public void Skipping_a_number_of_passages_ends_where_reading_them_ends()
    {
        var bytes = new byte[3 * 1000];
        var length = 0;
        var ends = new List<int> { 0 };
        var random = new Random(9);
        while (length < bytes.Length - 3)
        {
            var isLast = random.Next(2) == 0;
            length += PositionCodec.Write(bytes.AsSpan(length), random.Next(300), isLast);
            if (isLast)
                ends.Add(length);
        }

        for (var passages = 0; passages < ends.Count; passages++)
        {
            var offset = 0;
            PositionCodec.Skip(bytes, ref offset, passages);
            Assert.Equal(ends[passages], offset);
        }
    }
}
