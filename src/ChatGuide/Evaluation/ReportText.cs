using System.Globalization;
using System.Text;

namespace ChatGuide.Evaluation;

/// <summary>A report as Markdown whose tables also read well in a terminal.</summary>
public static class ReportText
{
    private const int HeadLength = 160;

    private static readonly string[] FormColumns = ["Form", "Asked", "Right", "Wrong", "Right %", "Refused rightly", "Refused wrongly", "Gate"];

    /// <summary>The tables and the gates, without any question.</summary>
    public static string Summary(EvaluationReport report)
    {
        var text = new StringBuilder();
        foreach (var set in report.Sets) Append(text, set, report);
        if (report.Sets.Count > 1)
        {
            text.Append("## All sets\n\n");
            MarkdownTable.Append(text, FormColumns[..^1], [.. report.Forms.Select(f => Row(f.Form, f.Tally)), Row("all", Total(report))]);
        }

        text.Append("## Reliability\n\n");
        var bands = report.Reliability.Where(b => b.Answers > 0).Select(b => Row(Band(b), b)).Append(Row(Number(ConfidenceBand.Confident) + " and more", report.Confident));
        MarkdownTable.Append(text, ["Confidence", "Answers", "Right", "Right %", "Mean confidence"], [.. bands]);
        foreach (var skipped in report.Skipped) text.Append(CultureInfo.InvariantCulture, $"Skipped: {skipped.Name}, {skipped.Reason}.\n");
        if (report.Skipped.Count > 0) text.Append('\n');
        AppendGates(text, report);
        return text.ToString();
    }

    /// <summary>Every turn that went wrong: its case, its faults and the head of its reply. Sets of which only totals are told are left out.</summary>
    public static string Faults(EvaluationReport report)
    {
        var text = new StringBuilder("## Faults\n\n");
        foreach (var one in report.Sets.SelectMany(s => s.Cases ?? []).Where(c => !c.IsRight))
        {
            text.Append(CultureInfo.InvariantCulture, $"### {one.Id}\n\n");
            foreach (var (turn, number) in one.Turns.Select((t, i) => (t, i + 1)).Where(t => !t.t.IsRight))
            {
                text.Append(CultureInfo.InvariantCulture, $"- Turn {number}: {turn.Ask}\n  - {string.Join("; ", turn.Faults)}\n");
                text.Append(CultureInfo.InvariantCulture, $"  - {turn.Kind}, confidence {Number(turn.Confidence)}: {Head(turn.Reply)}\n");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Question by question what changed since an earlier report.</summary>
    public static string Differences(IReadOnlyList<ReportDifference> differences)
    {
        var text = new StringBuilder("## Differences\n\n");
        if (differences.Count == 0) text.Append("None.\n\n");
        foreach (var group in differences.GroupBy(d => d.Change))
        {
            text.Append(CultureInfo.InvariantCulture, $"### {group.Key}: {group.Count()}\n\n");
            foreach (var one in group)
            {
                text.Append(CultureInfo.InvariantCulture, $"- {one.Id}, turn {one.Turn}: {(one.After ?? one.Before)!.Ask}\n");
                if (one.After is { IsRight: false } wrong) text.Append(CultureInfo.InvariantCulture, $"  - {string.Join("; ", wrong.Faults)}\n");
                if (one is { Before: { } before, After: { } after })
                    text.Append(CultureInfo.InvariantCulture, $"  - before: {Head(before.Reply)}\n  - now: {Head(after.Reply)}\n");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, SetReport set, EvaluationReport report)
    {
        text.Append(CultureInfo.InvariantCulture, $"## {set.Name}\n\nCorpus {set.Corpus}, version {set.CorpusVersion[..12]}\n\n");
        var rows = set.Forms.Select(f => (string[])[.. Row(f.Form, f.Tally), Gate(set, f, report)]);
        MarkdownTable.Append(text, FormColumns, [.. rows, [.. Row("all", set.Total), Percent(set.Gates.Right)]]);
        if (set.Forms.Any(GateResult.IsPooled))
            text.Append(CultureInfo.InvariantCulture, $"A form with fewer than {GateResult.LeastCases} cases is held to its gate over all sets of the run together.\n\n");
    }

    private static string Gate(SetReport set, FormTally form, EvaluationReport report)
    {
        if (!GateResult.IsPooled(form)) return Percent(set.Gates.Form);
        var all = report.Forms.First(f => f.Form == form.Form).Tally;
        return string.Create(CultureInfo.InvariantCulture, $"{Percent(set.Gates.Form)} of {all.Asked} pooled");
    }

    private static void AppendGates(StringBuilder text, EvaluationReport report)
    {
        var missed = report.Gates.Where(g => !g.Holds).ToList();
        if (missed.Count == 0) text.Append(CultureInfo.InvariantCulture, $"All {report.Gates.Count} gates hold.\n");
        foreach (var gate in missed)
        {
            var bound = gate.Reached > gate.Needed ? "at most" : "at least";
            text.Append(CultureInfo.InvariantCulture, $"MISSED: {gate.Set}, {gate.Gate}: {Percent(gate.Reached)}, needs {bound} {Percent(gate.Needed)}\n");
        }

        text.Append('\n');
    }

    private static Tally Total(EvaluationReport report)
    {
        var all = report.Sets.Select(s => s.Total).ToList();
        return new Tally(all.Sum(t => t.Asked), all.Sum(t => t.Right), all.Sum(t => t.MustRefuse), all.Sum(t => t.RefusedRightly), all.Sum(t => t.MustAnswer), all.Sum(t => t.RefusedWrongly));
    }

    private static string[] Row(string form, Tally tally) =>
        [form, Number(tally.Asked), Number(tally.Right), Number(tally.Wrong), Percent(tally.RightShare), Of(tally.RefusedRightly, tally.MustRefuse), Of(tally.RefusedWrongly, tally.MustAnswer)];

    private static string[] Row(string name, ConfidenceBand band) =>
        [name, Number(band.Answers), Number(band.Right), Percent(band.RightShare), band.MeanConfidence.ToString("0.00", CultureInfo.InvariantCulture)];

    private static string Band(ConfidenceBand band) => band.To >= 1 ? $"{Number(band.From)} to 1" : $"{Number(band.From)} to below {Number(band.To)}";

    private static string Of(int part, int whole) => whole == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{part} of {whole}");

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    private static string Head(string reply)
    {
        var line = reply.ReplaceLineEndings(" ");
        return line.Length <= HeadLength ? line : line[..HeadLength] + "…";
    }
}
