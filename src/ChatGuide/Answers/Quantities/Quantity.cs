namespace ChatGuide.Answers.Quantities;

/// <summary>What a question asks the amount of.</summary>
/// <param name="Measure">The kind of quantity ("how long"); null where it asks how many of something.</param>
/// <param name="Nouns">The lemmas of what is counted ("how many flying hours"); empty with a measure.</param>
/// <param name="Per">The lemma of the measure it is asked for ("a week"); empty where there is none.</param>
internal sealed record Quantity(Measure? Measure, IReadOnlyList<string> Nouns, string Per)
{
    /// <summary>Whether what is counted are people of the role asked about: "how many harbour pilots are there" may be told of "pilots".</summary>
    public bool IsOfRole { get; init; }
}

/// <summary>How well a fact answers what is asked, best last.</summary>
internal enum QuantityMatch
{
    None,

    /// <summary>By a word ("at dawn", "daily"), or of the same kind.</summary>
    Loose,

    /// <summary>By a figure of just what is asked.</summary>
    Exact,
}
