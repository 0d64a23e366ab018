namespace ChatGuide.Evaluation;

/// <summary>A set, with its outcomes where it was run, → an evaluation document, so that the same set runs elsewhere.</summary>
public static class DocumentWriting
{
    /// <summary>The schema allows no longer thread.</summary>
    private const int MostTurns = 20;

    /// <summary>The document as JSON.</summary>
    /// <param name="set">The set.</param>
    /// <param name="name">Its name.</param>
    /// <param name="corpus">The corpus's folder, relative to where the document will lie.</param>
    /// <param name="outcomes">How its cases went; null before a run.</param>
    /// <param name="evaluatedAt">When they were run.</param>
    public static string ToDocument(EvaluationSet set, string name, string corpus, IReadOnlyList<CaseOutcome>? outcomes, DateTimeOffset? evaluatedAt)
    {
        var byId = outcomes?.ToDictionary(o => o.Id, StringComparer.Ordinal);
        var metadata = new DocumentMetadata(name, evaluatedAt, "ChatGuide", new MetadataExtensions(new SetExtension(corpus, set.Gates)));
        var items = set.Cases.Where(c => c.Turns.Count <= MostTurns).Select(c => Item(c, byId?.GetValueOrDefault(c.Id)));
        return new EvaluationDocument(EvaluationDocument.Version, [.. items], metadata).ToJson();
    }

    private static DocumentItem Item(EvaluationCase one, CaseOutcome? outcome)
    {
        var turns = one.Turns.Select((t, i) => Turn(t, outcome?.Turns[i])).ToList();
        if (turns is [var only]) return only with { Extensions = new ItemExtensions(only.Extensions!.Chatguide! with { Id = one.Id, Form = one.Form }) };
        return new DocumentItem { Name = one.Id, Turns = turns, Extensions = new ItemExtensions(new TurnExtension { Id = one.Id, Form = one.Form }) };
    }

    private static DocumentItem Turn(EvaluationTurn turn, TurnOutcome? outcome) => new()
    {
        Prompt = turn.Ask,
        ExpectedResponse = turn.Resembles ?? Expected(turn),
        Response = outcome?.Reply,
        Evaluators = turn.Cites.Count > 0 ? new Dictionary<string, DocumentEvaluator> { ["Citations"] = new(turn.Cites.Count, "bracket") } : null,
        Citations = outcome is { Answer.Citations.Count: > 0 } ? [.. outcome.Answer!.Citations.Select(c => new DocumentCitation(c.Position, c.Quote, c.Document.Path))] : null,
        Status = outcome switch { null => null, { IsRight: true } => "pass", _ => "fail" },
        Extensions = new ItemExtensions(new TurnExtension
        {
            Expect = turn.ExpectsKind ? turn.Expected : null,
            Contains = NullIfEmpty(turn.Contains),
            ContainsAny = NullIfEmpty(turn.ContainsAny),
            Lacks = NullIfEmpty(turn.Lacks),
            Cites = NullIfEmpty(turn.Cites),
        }),
    };

    private static List<string>? NullIfEmpty(List<string> texts) => texts.Count == 0 ? null : texts;

    /// <summary>What the reply must be, in words, for evaluators that read it.</summary>
    private static string? Expected(EvaluationTurn turn)
    {
        if (!turn.ExpectsKind) return null;
        var kind = turn.Expected switch
        {
            "refusal" => "Says that the documents do not hold this, and makes nothing up.",
            "clarification" => "Asks back which of several readings is meant.",
            "small-talk" => "A short, friendly word.",
            _ => "Answers from the documents, each statement with its source.",
        };
        string?[] parts =
        [
            kind,
            turn.Contains.Count > 0 ? $"Holds: {string.Join("; ", turn.Contains)}." : null,
            turn.ContainsAny.Count > 0 ? $"Holds one of: {string.Join("; ", turn.ContainsAny)}." : null,
            turn.Lacks.Count > 0 ? $"Does not hold: {string.Join("; ", turn.Lacks)}." : null,
            turn.Cites.Count > 0 ? $"Cites: {string.Join("; ", turn.Cites)}." : null,
        ];
        return string.Join(' ', parts.Where(p => p is not null));
    }
}
