namespace ChatGuide.Evaluation;

/// <summary>What became of a question since an earlier report.</summary>
public enum QuestionChange
{
    /// <summary>It was right and is wrong.</summary>
    Broken,

    /// <summary>It was wrong and is right.</summary>
    Mended,

    /// <summary>It is as right or wrong as before, but the reply is another.</summary>
    Reworded,

    /// <summary>The earlier report does not have it.</summary>
    Added,

    /// <summary>Only the earlier report has it.</summary>
    Removed,
}

/// <summary>One question that went otherwise than in an earlier report.</summary>
/// <param name="Change">What became of it.</param>
/// <param name="Set">The set.</param>
/// <param name="Id">The case.</param>
/// <param name="Turn">The turn, counted from 1.</param>
/// <param name="Before">The turn then; null where it was not asked.</param>
/// <param name="After">The turn now; null where it is not asked any more.</param>
public sealed record ReportDifference(QuestionChange Change, string Set, string Id, int Turn, TurnOutcome? Before, TurnOutcome? After)
{
    /// <summary>The differences of two reports, over the sets whose questions both tell; the broken first.</summary>
    public static IReadOnlyList<ReportDifference> Between(EvaluationReport before, EvaluationReport after)
    {
        var told = before.Sets.Where(s => s.Cases is not null).Select(s => s.Name).Intersect(after.Sets.Where(s => s.Cases is not null).Select(s => s.Name)).ToHashSet();
        var old = Turns(before, told).ToDictionary(t => t.Key, t => t.Turn);
        var now = Turns(after, told).ToList();
        var asked = now.Select(t => t.Key).ToHashSet();
        var differences = new List<ReportDifference>();
        foreach (var (key, turn) in now)
        {
            var was = old.GetValueOrDefault(key);
            if (Compare(was, turn) is { } change) differences.Add(new ReportDifference(change, key.Set, key.Id, key.Turn, was, turn));
        }

        differences.AddRange(old.Where(o => !asked.Contains(o.Key)).Select(o => new ReportDifference(QuestionChange.Removed, o.Key.Set, o.Key.Id, o.Key.Turn, o.Value, null)));
        return [.. differences.OrderBy(d => d.Change)];
    }

    private static QuestionChange? Compare(TurnOutcome? before, TurnOutcome after)
    {
        if (before is null) return QuestionChange.Added;
        if (before.IsRight != after.IsRight) return after.IsRight ? QuestionChange.Mended : QuestionChange.Broken;
        return before.Reply == after.Reply ? null : QuestionChange.Reworded;
    }

    private static IEnumerable<((string Set, string Id, int Turn) Key, TurnOutcome Turn)> Turns(EvaluationReport report, HashSet<string> sets) =>
        from set in report.Sets
        where sets.Contains(set.Name)
        from one in set.Cases!
        from turn in one.Turns.Select((t, i) => (Number: i + 1, Outcome: t))
        select ((set.Name, one.Id, turn.Number), turn.Outcome);
}
