namespace ChatGuide.Evaluation;

/// <summary>A gate and what was reached.</summary>
/// <param name="Set">The set whose gate it is.</param>
/// <param name="Gate">What is measured, such as <c>right</c> or <c>form topic</c>.</param>
/// <param name="Reached">The share reached.</param>
/// <param name="Needed">The share needed; of turns refused wrongly the most allowed.</param>
/// <param name="Holds">Whether it was kept.</param>
public sealed record GateResult(string Set, string Gate, double Reached, double Needed, bool Holds)
{
    /// <summary>A form with fewer cases than this in its set is measured over all sets of the run: one case would decide alone.</summary>
    public const int LeastCases = 5;

    /// <summary>Every gate of every set.</summary>
    /// <param name="sets">The sets of the run.</param>
    /// <param name="gates">The gates of a set.</param>
    public static IReadOnlyList<GateResult> Of(IReadOnlyList<SetReport> sets, Func<SetReport, EvaluationGates> gates)
    {
        var pooled = Pool(sets.SelectMany(s => s.Forms));
        return [.. sets.SelectMany(s => Of(s, gates(s), pooled))];
    }

    /// <summary>Whether a form of a set is measured over all sets.</summary>
    public static bool IsPooled(FormTally form) => form.Tally.Asked < LeastCases;

    private static IEnumerable<GateResult> Of(SetReport set, EvaluationGates gates, Dictionary<string, double> pooled)
    {
        yield return AtLeast(set, "right", set.Total.RightShare, gates.Right);
        foreach (var form in set.Forms)
        {
            yield return IsPooled(form)
                ? AtLeast(set, $"form {form.Form}, over all sets", pooled[form.Form], gates.Form)
                : AtLeast(set, $"form {form.Form}", form.Tally.RightShare, gates.Form);
        }

        yield return AtLeast(set, "refused", set.Total.RefusedShare, gates.Refused);
        var refusedWrongly = set.Total.WronglyRefusedShare;
        yield return new GateResult(set.Name, "refused wrongly", refusedWrongly, gates.WronglyRefused, refusedWrongly <= gates.WronglyRefused);
    }

    private static Dictionary<string, double> Pool(IEnumerable<FormTally> forms) =>
        forms.GroupBy(f => f.Form).ToDictionary(g => g.Key, g => (double)g.Sum(f => f.Tally.Right) / g.Sum(f => f.Tally.Asked));

    private static GateResult AtLeast(SetReport set, string gate, double reached, double needed) => new(set.Name, gate, reached, needed, reached >= needed);
}
