namespace ChatGuide.Search;

/// <summary>Finds a passage in the ascending passages of a term.</summary>
internal static class SortedPassages
{
    /// <summary>The first posting in a range at or after a passage, found in steps that double from the start (galloping search).</summary>
    public static int Find(ushort[] passages, int start, int end, int passage)
    {
        var low = start;
        var step = 1;
        while (low + step < end && passages[low + step] < passage)
        {
            low += step;
            step *= 2;
        }

        var high = Math.Min(low + step, end);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (passages[middle] < passage)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
