namespace ChatGuide.Language;

internal enum PatternPartKind
{
    Words,
    Gap,
    Set,
    OptionalSet,
}

/// <summary>A part of a pattern: words, or the name of a set.</summary>
internal readonly record struct PatternPart(PatternPartKind Kind, string Text);

/// <summary>A phrase that may hold "..." for up to six words of any kind, "&lt;bad&gt;" for any phrase of a set and "&lt;so?&gt;" for one of a set or nothing.</summary>
internal static class PhrasePattern
{
    private const string Gap = "...";

    /// <summary>Whether a phrase names a set.</summary>
    public static bool NamesSet(string phrase) => phrase.Contains('<', StringComparison.Ordinal);

    /// <summary>Whether a phrase leaves words open.</summary>
    public static bool HasGap(string phrase) => phrase.Contains(Gap, StringComparison.Ordinal);

    /// <summary>The parts, in order.</summary>
    public static IEnumerable<PatternPart> Read(string phrase)
    {
        var at = 0;
        while (at < phrase.Length)
        {
            if (string.CompareOrdinal(phrase, at, Gap, 0, Gap.Length) == 0)
            {
                yield return new PatternPart(PatternPartKind.Gap, Gap);
                at += Gap.Length;
            }
            else if (phrase[at] == '<')
            {
                var end = phrase.IndexOf('>', at) is >= 0 and var closed ? closed : phrase.Length;
                var name = phrase[(at + 1)..end];
                yield return name.EndsWith('?') ? new PatternPart(PatternPartKind.OptionalSet, name[..^1]) : new PatternPart(PatternPartKind.Set, name);
                at = Math.Min(end + 1, phrase.Length);
            }
            else
            {
                var (gap, set) = (phrase.IndexOf(Gap, at, StringComparison.Ordinal), phrase.IndexOf('<', at));
                var end = Math.Min(gap < 0 ? phrase.Length : gap, set < 0 ? phrase.Length : set);
                if (!string.IsNullOrWhiteSpace(phrase[at..end])) yield return new PatternPart(PatternPartKind.Words, phrase[at..end]);
                at = end;
            }
        }
    }
}
