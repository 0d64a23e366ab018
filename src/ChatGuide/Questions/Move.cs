namespace ChatGuide.Questions;

/// <summary>One end of a change of career: a role of the corpus, one of several that share the word, or someone who is no role there.</summary>
/// <param name="Name">As the question names it.</param>
/// <param name="Roles">The roles meant; empty where the words name none.</param>
/// <param name="Terms">The terms of its words; -1 for a word that the corpus does not hold.</param>
/// <param name="First">The index of its first word.</param>
/// <param name="Last">The index of its last word, included.</param>
internal sealed record MoveEnd(string Name, IReadOnlyList<int> Roles, IReadOnlyList<int> Terms, int First, int Last);

/// <summary>A change of career that a question asks about; an end is null where the question leaves it open.</summary>
internal sealed record Move(MoveEnd? From, MoveEnd? To)
{
    public bool IsWhole => From is not null && To is not null;

    /// <summary>The indexes of the words that name its ends.</summary>
    public IEnumerable<int> Words => new[] { From, To }.OfType<MoveEnd>().SelectMany(e => Enumerable.Range(e.First, e.Last - e.First + 1));
}
