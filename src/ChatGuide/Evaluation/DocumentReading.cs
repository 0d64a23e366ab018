namespace ChatGuide.Evaluation;

/// <summary>Evaluation document → set.</summary>
internal static class DocumentReading
{
    private const double DefaultThreshold = 0.5;

    public static EvaluationSet ToSet(this EvaluationDocument document)
    {
        var own = document.Metadata?.Extensions?.Chatguide;
        return new EvaluationSet
        {
            Corpus = own?.Corpus ?? "",
            Gates = own?.Gates ?? new EvaluationGates(),
            Cases = [.. document.Items.Select((item, index) => Case(item, index, document.DefaultEvaluators))],
        };
    }

    private static EvaluationCase Case(DocumentItem item, int index, IReadOnlyDictionary<string, DocumentEvaluator>? defaults) => new()
    {
        Id = item.Extensions?.Chatguide?.Id ?? $"item-{index + 1:000}",
        Form = item.Extensions?.Chatguide?.Form ?? (item.Turns is null ? "single-turn" : "multi-turn"),
        Turns = [.. (item.Turns ?? [item]).Select(t => Turn(t, defaults))],
    };

    private static EvaluationTurn Turn(DocumentItem turn, IReadOnlyDictionary<string, DocumentEvaluator>? defaults)
    {
        if (turn.Extensions?.Chatguide is { } own)
        {
            return new EvaluationTurn
            {
                Ask = turn.Prompt!,
                Expect = own.Expect,
                Contains = [.. own.Contains ?? []],
                ContainsAny = [.. own.ContainsAny ?? []],
                Lacks = [.. own.Lacks ?? []],
                Cites = [.. own.Cites ?? []],
            };
        }

        return new EvaluationTurn
        {
            Ask = turn.Prompt!,
            Resembles = turn.ExpectedResponse,
            ResemblesAtLeast = Threshold(turn, defaults),
            LeastCitations = Evaluator(turn, "Citations", defaults) is { } citations ? (int)(citations.Threshold ?? 1) : 0,
        };
    }

    /// <summary>
    /// An exact match wants every word, a partial match its share. The other evaluators are language models; in their place half of the words
    /// is asked for.
    /// </summary>
    private static double Threshold(DocumentItem turn, IReadOnlyDictionary<string, DocumentEvaluator>? defaults)
    {
        if (Evaluator(turn, "ExactMatch", defaults) is not null) return 1;
        return Evaluator(turn, "PartialMatch", defaults)?.Threshold ?? DefaultThreshold;
    }

    private static DocumentEvaluator? Evaluator(DocumentItem turn, string name, IReadOnlyDictionary<string, DocumentEvaluator>? defaults) =>
        turn.Evaluators?.GetValueOrDefault(name) ?? (turn.EvaluatorsMode == "replace" ? null : defaults?.GetValueOrDefault(name));
}
