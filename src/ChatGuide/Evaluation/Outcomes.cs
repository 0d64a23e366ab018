using System.Text.Json.Serialization;
using ChatGuide.Answers;

namespace ChatGuide.Evaluation;

/// <summary>One turn as it went.</summary>
/// <param name="Ask">What was said.</param>
/// <param name="Expected">The kind of reply expected; null where any will do.</param>
/// <param name="Kind">The kind of reply given.</param>
/// <param name="Confidence">Its confidence.</param>
/// <param name="Reply">Its text.</param>
/// <param name="Faults">What was wrong with it; empty when it was right.</param>
public sealed record TurnOutcome(string Ask, string? Expected, string Kind, double Confidence, string Reply, IReadOnlyList<string> Faults)
{
    [JsonIgnore]
    public bool IsRight => Faults.Count == 0;

    /// <summary>The answer that the reply renders; null in a report that was read from a file, which does not hold it.</summary>
    [JsonIgnore]
    public Answer? Answer { get; init; }
}

/// <summary>One conversation as it went.</summary>
public sealed record CaseOutcome(string Set, string Id, string Form, IReadOnlyList<TurnOutcome> Turns)
{
    [JsonIgnore]
    public bool IsRight => Turns.All(t => t.IsRight);
}
