namespace ChatGuide.Conversations;

/// <summary>
/// What the last turns of a conversation were about; a value that can be stored as JSON and handed back with the next question.
/// Names, not ids: they are looked up again in the corpus of the day.
/// </summary>
/// <param name="Roles">The roles last spoken of, the latest answer's first.</param>
/// <param name="Topics">The topics last asked for.</param>
/// <param name="Form">The form of the last question.</param>
/// <param name="Question">The last question as understood, with its subject filled in.</param>
/// <param name="Choices">What the last reply listed or offered, in order.</param>
/// <param name="Shown">How many items of a long list were shown.</param>
/// <param name="Pending">The question a clarification waits to complete.</param>
public sealed record ConversationContext(
    IReadOnlyList<string> Roles,
    IReadOnlyList<string> Topics,
    string? Form,
    string? Question,
    IReadOnlyList<string> Choices,
    int Shown,
    string? Pending)
{
    /// <summary>The two roles spoken of last, for "which of the two" and "the other one".</summary>
    public IReadOnlyList<string> Spoken { get; init; } = [];

    /// <summary>The items of the list that the last replies on the same subject showed, for "what is the second one for".</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>Whether the last question pointed to one of several roles, so that the next ("and the third?") does too.</summary>
    public bool PointedToRole { get; init; }

    /// <summary>The role that the change of career spoken of leads to, while it is spoken of.</summary>
    public string? LeadsTo { get; init; }

    public static ConversationContext Empty { get; } = new([], [], null, null, [], 0, null);
}
