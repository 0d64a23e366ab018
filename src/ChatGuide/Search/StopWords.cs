using System.Collections.Frozen;

namespace ChatGuide.Search;

/// <summary>The words that are left out of the index, in folded form.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = ShippedFile.Lines("Search/Data/stop-words.txt")
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> form) => Words.Contains(form);
}
