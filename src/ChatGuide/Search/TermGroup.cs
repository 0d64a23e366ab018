namespace ChatGuide.Search;

/// <summary>Words in a row.</summary>
/// <param name="Terms">Their term numbers.</param>
/// <param name="Offsets">The position of each, counted from the first.</param>
internal sealed record Phrase(int[] Terms, int[] Offsets)
{
    public bool IsSingle => Terms.Length == 1;

    public bool Matches(Phrase other) => Terms.AsSpan().SequenceEqual(other.Terms) && Offsets.AsSpan().SequenceEqual(other.Offsets);
}

/// <summary>A query term as the index knows it: ways of saying the same, any of which may be found.</summary>
/// <param name="Alternatives">At least one, without repetition.</param>
/// <param name="Weight">How much the term counts.</param>
internal sealed record TermGroup(IReadOnlyList<Phrase> Alternatives, double Weight)
{
    public bool IsSingle => Alternatives.Count == 1 && Alternatives[0].IsSingle;

    public bool Matches(TermGroup other)
    {
        if (IsSingle || other.IsSingle)
            return IsSingle && other.IsSingle && Alternatives[0].Terms[0] == other.Alternatives[0].Terms[0];
        return Alternatives.Count == other.Alternatives.Count && Alternatives.All(phrase => other.Alternatives.Any(phrase.Matches));
    }
}
