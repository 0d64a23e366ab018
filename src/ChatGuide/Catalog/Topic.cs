namespace ChatGuide.Catalog;

/// <summary>A topic of any career, and the words by which questions and documents speak of it.</summary>
/// <param name="Id">Stable name, used in front matter.</param>
/// <param name="Name">What answers call it.</param>
/// <param name="Headings">Words that mark a heading, a label or a lead-in.</param>
/// <param name="Ask">Words that ask for it.</param>
/// <param name="Evidence">Words that mark a single sentence.</param>
/// <param name="Narrow">Words among them that ask for a part of it only.</param>
/// <param name="Probe">A question on it; <c>{a role}</c> or <c>{role}</c> is filled in. Null where none of its own is given.</param>
public sealed record Topic(
    string Id,
    string Name,
    IReadOnlyList<string> Headings,
    IReadOnlyList<string> Ask,
    IReadOnlyList<string> Evidence,
    IReadOnlyList<string> Narrow,
    string? Probe)
{
    /// <summary>The id of the topic whose words, denied, ask for this one.</summary>
    public string? Opposite { get; init; }

    /// <summary>What those do of whom a sentence speaks, where it is on the topic.</summary>
    public IReadOnlyList<string> Verbs { get; init; } = [];

    /// <summary>Words that mark a label only where they are all of it.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>Words that mark a sentence only where it gives an amount of money: "a week".</summary>
    public IReadOnlyList<string> Rates { get; init; } = [];

    /// <summary>Words by which a sentence under the heading of another topic speaks of something else than this one: fees for a course are no pay.</summary>
    public IReadOnlyList<string> Costs { get; init; } = [];
}
