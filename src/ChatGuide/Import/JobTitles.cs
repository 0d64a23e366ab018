using ChatGuide.Search;

namespace ChatGuide.Import;

/// <summary>Takes apart job titles that hold two spellings of one title, as in "Chief Executive Officer (CEO)".</summary>
internal static class JobTitles
{
    /// <summary>The titles that a published entry stands for; short forms that read like a common word ("DO") would be found in every question and are left out.</summary>
    /// <param name="entry">The entry as published.</param>
    /// <param name="shortTitle">Its short form as published beside it; null or "n/a" where none is.</param>
    public static IEnumerable<string> Of(string entry, string? shortTitle) => Split(entry, shortTitle).Where(t => !StopWords.Contains(t.ToLowerInvariant()));

    private static IEnumerable<string> Split(string entry, string? shortTitle)
    {
        var open = entry.IndexOf('(', StringComparison.Ordinal);
        if (open <= 0 || !entry.EndsWith(')'))
            return [entry];
        var outside = entry[..open].Trim();
        var inside = entry[(open + 1)..^1].Trim();
        return shortTitle == inside || shortTitle == outside || Abbreviates(inside, outside) || Abbreviates(outside, inside) || SharesHead(inside, outside)
            ? [outside, inside]
            : [entry];
    }

    private static bool Abbreviates(string letters, string phrase)
    {
        if (letters.Length < 2 || !letters.All(char.IsUpper))
            return false;
        var initials = phrase.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsUpper(w[0])).Select(w => w[0]);
        return letters.SequenceEqual(initials);
    }

    private static bool SharesHead(string one, string other) =>
        one.Contains(' ', StringComparison.Ordinal) && one[(one.LastIndexOf(' ') + 1)..] == other[(other.LastIndexOf(' ') + 1)..];
}
