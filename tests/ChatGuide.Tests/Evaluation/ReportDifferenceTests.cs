using ChatGuide.Evaluation;

namespace ChatGuide.Tests.Evaluation;

public sealed class ReportDifferenceTests
{
    [Fact]
    public void Two_reports_are_compared_question_by_question()
    {
        var before = Report(("same", "x", true), ("broken", "x", true), ("mended", "x", false), ("reworded", "x", true), ("removed", "x", true));
        var after = Report(("same", "x", true), ("broken", "x", false), ("mended", "x", true), ("reworded", "y", true), ("added", "x", true));
        var differences = ReportDifference.Between(before, after);
        Assert.Equal(
            [(QuestionChange.Broken, "broken"), (QuestionChange.Mended, "mended"), (QuestionChange.Reworded, "reworded"), (QuestionChange.Added, "added"), (QuestionChange.Removed, "removed")],
            differences.Select(d => (d.Change, d.Id)));
        Assert.Contains("- broken, turn 1: q of broken", ReportText.Differences(differences), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_read_again_does_not_differ()
    {
        var report = Report(("a", "“x” – 1 < 2", true), ("b", "y", false));
        var again = EvaluationReport.Parse(report.ToJson(), "report.json");
        Assert.Empty(ReportDifference.Between(report, again));
        Assert.Equal(ReportText.Summary(report) + ReportText.Faults(report), ReportText.Summary(again) + ReportText.Faults(again));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("no")]
    public void What_is_no_report_is_refused_with_the_name_of_the_file(string json) =>
        Assert.StartsWith("r.json: ", Assert.Throws<FormatException>(() => EvaluationReport.Parse(json, "r.json")).Message, StringComparison.Ordinal);

    private static EvaluationReport Report(params (string Id, string Reply, bool Right)[] turns)
    {
        CaseOutcome[] cases = [.. turns.Select(t => new CaseOutcome("set", t.Id, "topic", [new TurnOutcome("q of " + t.Id, "answer", "answer", 0.9, t.Reply, t.Right ? [] : ["fault"])]))];
        SetReport[] sets = [new SetReport("set", "corpus", new string('0', 64), new EvaluationGates(), Tally.Of(cases), FormTally.Of(cases), cases)];
        return new EvaluationReport(
            DateTimeOffset.UnixEpoch, sets, [], FormTally.Of(cases), ConfidenceBand.Of(cases), ConfidenceBand.OfConfident(cases), GateResult.Of(sets, s => s.Gates));
    }
}
