using ChatGuide.Evaluation;

namespace ChatGuide.Tests.Evaluation;

public sealed class EvaluationRunnerTests : IDisposable
{
    private const string Ask = "what tools does a baker use";
    private readonly BakerSet baker = new();

    public void Dispose() => baker.Dispose();

    [Theory]
    [InlineData("contains: [peel, banneton]", "")]
    [InlineData("contains: [lathe]", "lacks “lathe”")]
    [InlineData("containsAny: [lathe, peel]", "")]
    [InlineData("containsAny: [lathe, saw]", "lacks any of “lathe”, “saw”")]
    [InlineData("lacks: [peel]", "holds “peel”")]
    [InlineData("cites: [baker.md]", "")]
    [InlineData("cites: [cook.md]", "does not cite cook.md")]
    [InlineData("refuses: true", "is answer, not refusal")]
    [InlineData("expect: small-talk", "is answer, not small-talk")]
    [InlineData("leastCitations: 50", "cites 2 places, not 50")]
    [InlineData("resembles: the peel and the banneton", "")]
    [InlineData("resembles: lathes saws planes peel", "holds 25 % of the words of the expected reply, not 50 %")]
    public void A_reply_is_held_to_what_its_turn_expects(string expectation, string fault)
    {
        var report = baker.Run(baker.Write("set.yaml", BakerSet.Case("a", "topic", Ask, expectation)));
        Assert.Equal(fault, string.Join("; ", report.Sets[0].Cases![0].Turns[0].Faults));
    }

    [Fact]
    public void Refusals_are_counted_apart_from_right_and_wrong()
    {
        var report = baker.Run(baker.Write("set.yaml",
            BakerSet.Case("a", "topic", Ask, "contains: [peel]") +
            BakerSet.Case("b", "topic", "what is the pension of a glazier in Norway", "contains: [krone]") +
            BakerSet.Case("c", "refuse", "what is the pension of a glazier in Norway", "refuses: true") +
            BakerSet.Case("d", "refuse", Ask, "refuses: true")));
        Assert.Equal(new Tally(4, 2, 2, 1, 2, 1), report.Sets[0].Total);
        Assert.Equal(new Tally(2, 1, 0, 0, 2, 1), report.Forms.Single(f => f.Form == "topic").Tally);
        Assert.Equal(new Tally(2, 1, 2, 1, 0, 0), report.Forms.Single(f => f.Form == "refuse").Tally);
    }

    [Fact]
    public void A_form_with_few_cases_is_held_to_its_gate_over_all_sets()
    {
        string Right(int n, string form) => string.Concat(Enumerable.Range(0, n).Select(i => BakerSet.Case($"r{form}{i}", form, Ask, "contains: [peel]")));
        string Wrong(int n, string form) => string.Concat(Enumerable.Range(0, n).Select(i => BakerSet.Case($"w{form}{i}", form, Ask, "contains: [lathe]")));
        const string Gates = "{ form: 0.8 }";
        var small = baker.Write("small.yaml", Wrong(1, "topic") + Right(1, "topic"), Gates);
        var large = baker.Write("large.yaml", Right(9, "topic"), Gates);
        Assert.False(baker.Run(small).Holds);
        Assert.True(baker.Run(small, large).Holds);
        Assert.False(baker.Run(large, baker.Write("bad.yaml", Wrong(2, "topic") + Right(4, "topic"), Gates)).Holds);
        Assert.Contains("80.0 % of 11 pooled", ReportText.Summary(baker.Run(small, large)), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_gate_is_missed_on_its_own()
    {
        var cases = BakerSet.Case("a", "topic", Ask, "contains: [lathe]") + BakerSet.Case("b", "refuse", Ask, "refuses: true") +
            BakerSet.Case("c", "topic", "what is the pension of a glazier in Norway", "contains: [krone]");
        foreach (var (gates, missed) in new[] { ("{ right: 0.1 }", "right"), ("{ refused: 0.1 }", "refused"), ("{ wronglyRefused: 0.4 }", "refused wrongly") })
            Assert.Equal(missed, Assert.Single(baker.Run(baker.Write("set.yaml", cases, gates)).Gates, g => !g.Holds).Gate);
    }

    [Fact]
    public void A_set_whose_corpus_is_absent_is_skipped_with_its_reason()
    {
        var report = baker.Run(baker.Write("set.yaml", BakerSet.Case("a", "topic", Ask, "contains: [peel]"), corpus: "elsewhere"));
        Assert.Empty(report.Sets);
        Assert.Contains("Skipped: set, its corpus elsewhere is not here.", ReportText.Summary(report), StringComparison.Ordinal);
        Assert.True(report.Holds);
    }

    [Fact]
    public void A_corpus_of_several_sets_is_opened_once()
    {
        var cases = BakerSet.Case("a", "topic", Ask, "contains: [peel]");
        baker.Run(baker.Write("one.yaml", cases), baker.Write("two.yaml", cases));
        Assert.Equal(1, baker.Opened);
    }

    [Fact]
    public void Of_a_sealed_set_only_totals_are_told()
    {
        var file = baker.Write("set.sealed.yaml", BakerSet.Case("case-x", "topic", Ask, "contains: [lathe]"));
        var report = baker.Run(file);
        var told = ReportText.Summary(report) + ReportText.Faults(report) + report.ToJson();
        Assert.Equal(1, report.Sets[0].Total.Wrong);
        Assert.DoesNotContain(Ask, told, StringComparison.Ordinal);
        Assert.DoesNotContain("case-x", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_any_set_only_totals_are_told_when_asked_for()
    {
        var file = baker.Write("set.yaml", BakerSet.Case("a", "topic", Ask, "contains: [lathe]"));
        Assert.DoesNotContain(Ask, baker.Runner().Run([file], "", totalsOnly: true).ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Confident_answers_are_told_apart_from_others()
    {
        TurnOutcome Turn(double confidence, bool right, string kind = "answer") => new("q", "answer", kind, confidence, "r", right ? [] : ["fault"]);
        var cases = new[] { new CaseOutcome("s", "a", "topic", [Turn(0.95, true), Turn(1, false), Turn(0.8, true), Turn(0.79, false), Turn(0.95, false, "refusal")]) };
        Assert.Equal((3, 2), (ConfidenceBand.OfConfident(cases).Answers, ConfidenceBand.OfConfident(cases).Right));
        Assert.Equal([(0.7, 1, 0), (0.8, 1, 1), (0.95, 2, 1)], ConfidenceBand.Of(cases).Where(b => b.Answers > 0).Select(b => (b.From, b.Answers, b.Right)));
    }
}
