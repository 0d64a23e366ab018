namespace ChatGuide.Questions;

/// <summary>The roles that a question names.</summary>
/// <param name="Roles">Known roles, in the order named.</param>
/// <param name="Candidates">Roles one of which is meant.</param>
/// <param name="Unknown">Roles that the corpus does not hold, as written.</param>
/// <param name="Covered">The indexes of the words that name roles.</param>
/// <param name="Places">Where each is named, in order.</param>
internal sealed record NamedRoles(IReadOnlyList<int> Roles, IReadOnlyList<int> Candidates, IReadOnlyList<string> Unknown, IReadOnlySet<int> Covered, IReadOnlyList<RolePlace> Places)
{
    /// <summary>The names that are not those of the documents, each with the role that it is taken for.</summary>
    public IReadOnlyList<TakenName> Taken { get; init; } = [];
}

/// <summary>A name in a question that is not the documents' own, and the role that it is taken for.</summary>
internal sealed record TakenName(string Typed, int Role);

/// <summary>What is known of a question before its roles are read.</summary>
internal sealed record RoleHints
{
    /// <summary>Whether it asks what can be asked of a person: pay, duties, training.</summary>
    public bool AsksOfPerson { get; init; }

    /// <summary>Whether it sets roles against each other, so that "AI or ML" names roles.</summary>
    public bool ComparesOrMoves { get; init; }

    /// <summary>Whether it is so short ("and AI?") that a modifier alone names a role.</summary>
    public bool IsShort { get; init; }

    /// <summary>Whether it asks who does something or whom it would suit, so that what is done names nobody.</summary>
    public bool AsksWho { get; init; }

    /// <summary>Whether it asks which of all: "the easiest science job" names no one.</summary>
    public bool AsksOfAll { get; init; }
}
