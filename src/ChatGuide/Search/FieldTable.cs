namespace ChatGuide.Search;

/// <summary>
/// Where the fields of each passage end, in word positions, and how many terms each holds. Lengths are exact: a length squeezed into one
/// byte changes the ranking.
/// </summary>
internal sealed class FieldTable(int passages)
{
    public const int FieldCount = 5;

    private readonly ushort[] ends = new ushort[passages * FieldCount];
    private readonly ushort[] lengths = new ushort[passages * FieldCount];

    public void Set(int passage, int field, int end, int length)
    {
        ends[passage * FieldCount + field] = (ushort)end;
        lengths[passage * FieldCount + field] = (ushort)length;
    }

    public int Length(int passage, int field) => lengths[passage * FieldCount + field];

    /// <summary>The field that a word position lies in.</summary>
    public int FieldAt(int passage, int position)
    {
        var start = passage * FieldCount;
        var field = 0;
        while (position >= ends[start + field])
            field++;
        return field;
    }
}
