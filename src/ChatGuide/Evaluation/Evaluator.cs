using System.Text.RegularExpressions;
using ChatGuide.Answers;
using ChatGuide.Conversations;

namespace ChatGuide.Evaluation;

/// <summary>One turn as it went.</summary>
/// <param name="Ask">What was said.</param>
/// <param name="Expected">The kind of reply expected.</param>
/// <param name="Kind">The kind of reply given.</param>
/// <param name="Confidence">Its confidence.</param>
/// <param name="Reply">Its text.</param>
/// <param name="Faults">What was wrong with it; empty when it was right.</param>
public sealed record TurnOutcome(string Ask, string Expected, string Kind, double Confidence, string Reply, IReadOnlyList<string> Faults)
{
    public bool IsRight => Faults.Count == 0;
}

/// <summary>One conversation as it went.</summary>
public sealed record CaseOutcome(string Set, string Id, string Form, IReadOnlyList<TurnOutcome> Turns)
{
    public bool IsRight => Turns.All(t => t.IsRight);
}

/// <summary>Holds the conversations of a set with a guide and compares each reply with what it must be.</summary>
public static partial class Evaluator
{
    /// <summary>Runs every case, each as a conversation of its own.</summary>
    public static IReadOnlyList<CaseOutcome> Run(string name, EvaluationSet set, Guide guide) =>
        [.. set.Cases.Select(c => new CaseOutcome(name, c.Id, c.Form, Converse(c, guide)))];

    private static List<TurnOutcome> Converse(EvaluationCase one, Guide guide)
    {
        var context = ConversationContext.Empty;
        var outcomes = new List<TurnOutcome>();
        foreach (var turn in one.Turns)
        {
            var (answer, after) = guide.Ask(turn.Ask, context);
            context = after;
            var reply = AnswerText.Render(answer);
            outcomes.Add(new TurnOutcome(turn.Ask, turn.Expected, KindName(answer.Kind), answer.Confidence, reply, [.. Faults(turn, answer, reply)]));
        }

        return outcomes;
    }

    private static IEnumerable<string> Faults(EvaluationTurn turn, Answer answer, string reply)
    {
        if (turn.ExpectsKind && KindName(answer.Kind) != turn.Expected) yield return $"is {KindName(answer.Kind)}, not {turn.Expected}";
        var folded = Fold(reply);
        foreach (var text in turn.Contains.Where(t => !Holds(folded, t))) yield return $"lacks “{text}”";
        if (turn.ContainsAny.Count > 0 && !turn.ContainsAny.Exists(t => Holds(folded, t))) yield return $"lacks any of “{string.Join("”, “", turn.ContainsAny)}”";
        foreach (var text in turn.Lacks.Where(t => Holds(folded, t))) yield return $"holds “{text}”";
        foreach (var path in turn.Cites.Where(p => !answer.Citations.Any(c => c.Document.Path == p))) yield return $"does not cite {path}";
    }

    private static bool Holds(string folded, string text) => folded.Contains(Fold(text), StringComparison.Ordinal);

    /// <summary>Lower case, citation numbers out, white space as one blank.</summary>
    private static string Fold(string text) => Space().Replace(Number().Replace(text, ""), " ").Trim().ToLowerInvariant().Replace('’', '\'');

    private static string KindName(AnswerKind kind) => kind switch
    {
        AnswerKind.Answer => "answer",
        AnswerKind.Refusal => "refusal",
        AnswerKind.Clarification => "clarification",
        _ => "small-talk",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"\s\[\d+\]")]
    private static partial Regex Number();
}
