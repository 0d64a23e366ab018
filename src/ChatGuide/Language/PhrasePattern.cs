namespace ChatGuide.Language;

internal enum PatternPartKind
{
    Words,
    Gap,
    Set,
    OptionalSet,
    Alternatives,
}

/// <summary>A part of a pattern: words, the name of a set, or alternatives with bars between them.</summary>
internal readonly record struct PatternPart(PatternPartKind Kind, string Text)
{
    /// <summary>The patterns one of which stands in its place; none but of alternatives.</summary>
    public IReadOnlyList<string> Choices => Kind is PatternPartKind.Alternatives ? Text.Split('|') : [];
}

/// <summary>
/// A phrase that may hold "..." for up to six words of any kind, "&lt;bad&gt;" for any phrase of a set, "&lt;so?&gt;" for one of a set or nothing, and "{can|could|}" for one of some
/// phrases or nothing.
/// </summary>
internal static class PhrasePattern
{
    private const string Gap = "...";

    /// <summary>The sets that a phrase names.</summary>
    public static IEnumerable<string> Sets(string phrase) =>
        Read(phrase).SelectMany(p => p.Kind is PatternPartKind.Set or PatternPartKind.OptionalSet ? [p.Text] : p.Choices.SelectMany(Sets));

    /// <summary>The words that a phrase may begin with; none where it begins with a set or a gap.</summary>
    public static IEnumerable<string> Heads(string phrase) => Read(phrase).FirstOrDefault() switch
    {
        { Kind: PatternPartKind.Words } part => [part.Text.Split(' ', '-')[0]],
        { Kind: PatternPartKind.Alternatives } part => part.Choices.SelectMany(Heads),
        _ => [],
    };

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
            else if (phrase[at] is '<')
            {
                var name = Enclosed(phrase, ref at, '>');
                yield return name.EndsWith('?') ? new PatternPart(PatternPartKind.OptionalSet, name[..^1]) : new PatternPart(PatternPartKind.Set, name);
            }
            else if (phrase[at] is '{')
            {
                yield return new PatternPart(PatternPartKind.Alternatives, Enclosed(phrase, ref at, '}'));
            }
            else
            {
                var end = new[] { phrase.IndexOf(Gap, at, StringComparison.Ordinal), phrase.IndexOfAny(['<', '{'], at) }.Where(i => i >= 0).Append(phrase.Length).Min();
                if (!string.IsNullOrWhiteSpace(phrase[at..end])) yield return new PatternPart(PatternPartKind.Words, phrase[at..end]);
                at = end;
            }
        }
    }

    /// <summary>What stands between a sign and the one that closes it, or to the end where none does; steps behind it.</summary>
    private static string Enclosed(string phrase, ref int at, char closing)
    {
        var end = phrase.IndexOf(closing, at) is >= 0 and var closed ? closed : phrase.Length;
        var inner = phrase[(at + 1)..end];
        at = Math.Min(end + 1, phrase.Length);
        return inner;
    }
}
