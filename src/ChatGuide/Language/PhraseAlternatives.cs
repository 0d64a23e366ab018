namespace ChatGuide.Language;

/// <summary>A phrase that may be worded in several ways: "{can|could} you elaborate {on that|}" stands for four.</summary>
internal static class PhraseAlternatives
{
    /// <summary>Every phrase that a pattern stands for; the phrase itself where it names no alternatives.</summary>
    public static IEnumerable<string> Expand(string pattern)
    {
        var open = pattern.IndexOf('{', StringComparison.Ordinal);
        var close = open < 0 ? -1 : pattern.IndexOf('}', open);
        if (close < 0) return [pattern];
        var rest = Expand(pattern[(close + 1)..]).ToList();
        return pattern[(open + 1)..close].Split('|').SelectMany(a => rest.Select(r => pattern[..open] + a + r));
    }
}
