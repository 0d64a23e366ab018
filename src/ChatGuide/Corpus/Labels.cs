using System.Buffers;

namespace ChatGuide.Corpus;

/// <summary>Finds the label that a text begins with: "Skills: …", "TensorFlow – …".</summary>
internal static class Labels
{
    private const int LongestLabel = 80;

    /// <summary>What a label ends at, and what ends the search for one.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create(".!?;:：–—-");

    /// <summary>The label of an item, which may be a short phrase.</summary>
    public static string? OfItem(string text) => Find(text, words: 9);

    /// <summary>The label of a paragraph; more than a few words before a colon are a clause.</summary>
    /// <param name="text">The paragraph's first sentence.</param>
    /// <param name="lead">How many characters at its start are set in bold.</param>
    public static string? OfProse(string text, int lead = 0) =>
        lead > 1 && lead <= text.Length && lead <= LongestLabel && (text[lead - 1] == ':' || lead < text.Length && text[lead] == ':') ? text[..lead].TrimEnd(':', ' ') : Find(text, words: 5);

    /// <summary>The label of a text that is nothing else, such as "Key tools:"; a clause that leads on ("The main tasks are:") is none.</summary>
    public static string? OfLeadIn(string text) =>
        text.EndsWith(':') && Find(text, words: 5) is { } label && label.Length == text.TrimEnd(':', ' ').Length
        && !StructureWords.Leading.Contains(label[(label.LastIndexOf(' ') + 1)..])
            ? label
            : null;

    private static string? Find(string text, int words)
    {
        var end = Math.Min(text.Length, LongestLabel + 1);
        for (var i = NextMark(text, 1, end); i < end; i = NextMark(text, i + 1, end))
        {
            if (text[i] is '.' or '!' or '?' or ';' && (i + 1 == text.Length || text[i + 1] == ' ') && i > 3)
                return null;
            var isColon = text[i] is ':' or '：' && (i + 1 == text.Length || text[i + 1] == ' ');
            var isDash = text[i] is '–' or '—' or '-' && text[i - 1] == ' ' && i + 1 < text.Length && text[i + 1] == ' ';
            if (!isColon && !isDash)
                continue;
            var label = text.AsSpan(0, i).TrimEnd();
            return label.Count(' ') < (isDash ? Math.Min(words, 4) : words) && HasLetter(label) ? label.ToString() : null;
        }
        return null;
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
                return true;
        }
        return false;
    }

    private static int NextMark(string text, int from, int end)
    {
        var at = from < end ? text.AsSpan(from, end - from).IndexOfAny(Marks) : -1;
        return at < 0 ? end : from + at;
    }
}
