using System.Globalization;
using System.Text.RegularExpressions;
using ChatGuide.Answers;
using ChatGuide.Conversations;
using ChatGuide.Language;
using ChatGuide.Search;

namespace ChatGuide.Evaluation;

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
            var reply = AnswerText.Render(answer, guide.Phrases);
            var expected = turn.ExpectsKind ? turn.Expected : null;
            outcomes.Add(new TurnOutcome(turn.Ask, expected, KindName(answer.Kind), answer.Confidence, reply, [.. Faults(turn, answer, reply)]) { Answer = answer });
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
        if (answer.Citations.Count < turn.LeastCitations)
            yield return string.Create(CultureInfo.InvariantCulture, $"cites {answer.Citations.Count} places, not {turn.LeastCitations}");
        if (turn.Resembles is { } model && ShareOfWords(model, reply) is var share && share < turn.ResemblesAtLeast)
            yield return string.Create(CultureInfo.InvariantCulture, $"holds {share:P0} of the words of the expected reply, not {turn.ResemblesAtLeast:P0}");
    }

    private static bool Holds(string folded, string text) => folded.Contains(Fold(text), StringComparison.Ordinal);

    /// <summary>The share of the different content words of a text, by their stems, that a reply holds; 1 for a text without any.</summary>
    private static double ShareOfWords(string text, string reply)
    {
        var wanted = Stems(text);
        return wanted.Count == 0 ? 1 : (double)wanted.Count(Stems(reply).Contains) / wanted.Count;
    }

    private static HashSet<string> Stems(string text) =>
        [.. WordReader.Read(text).Where(w => !EnglishAnalyzer.IsStopWord(w.Surface)).Select(w => w.Stem)];

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
