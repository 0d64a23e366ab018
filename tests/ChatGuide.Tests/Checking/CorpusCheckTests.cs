using ChatGuide.Checking;
using ChatGuide.Corpus;

namespace ChatGuide.Tests.Checking;

/// <summary>A corpus in which everything is wrong that the check knows; its README says so.</summary>
public sealed class CorpusCheckTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData("rejected-file", CheckSeverity.Error, "broken.md", 3)]
    [InlineData("broken-link", CheckSeverity.Error, "beekeeper.md", 35)]
    [InlineData("contradiction", CheckSeverity.Error, "pay-survey.md", 11)]
    [InlineData("missing-source", CheckSeverity.Warning, "notes/loose-ends.txt", null)]
    [InlineData("missing-date", CheckSeverity.Warning, "notes/loose-ends.txt", null)]
    [InlineData("unreachable", CheckSeverity.Warning, "notes/loose-ends.txt", 1)]
    [InlineData("outdated", CheckSeverity.Warning, "florist.md", 4)]
    [InlineData("pay-without-currency", CheckSeverity.Warning, "florist.md", 28)]
    [InlineData("pay-without-year", CheckSeverity.Warning, "fruit-grower.md", 28)]
    [InlineData("pay-without-region", CheckSeverity.Warning, "pay-survey.md", 15)]
    [InlineData("empty-heading", CheckSeverity.Warning, "fruit-grower.md", 38)]
    [InlineData("near-duplicate", CheckSeverity.Warning, "pay-survey.md", 19)]
    [InlineData("chrome", CheckSeverity.Warning, "forester.md", 14)]
    [InlineData("missing-topic", CheckSeverity.Info, "forester.md", null)]
    [InlineData("untidy-front-matter", CheckSeverity.Info, "fruit-grower.md", 3)]
    public void Each_planted_fault_is_named_with_its_place(string rule, CheckSeverity severity, string document, int? line) =>
        Assert.Contains(Faulty().Findings, f => f.Rule == rule && f.Severity == severity && f.Document.Path == document && f.Line == line);

    [Fact]
    public void A_link_to_a_missing_file_and_an_address_that_is_none_are_told_apart()
    {
        var messages = Faulty().Findings.Where(f => f.Rule == "broken-link").Select(f => f.Message).ToArray();

        Assert.Equal(["The link \"http://association\" is not a web address.", "The link \"orchards.md\" leads to a file that does not exist."], messages);
    }

    [Fact]
    public void A_contradiction_names_both_places_and_both_figures()
    {
        var contradiction = Assert.Single(Faulty().Findings, f => f.Rule == "contradiction");

        Assert.Equal("For beekeeper it says €33,900, but beekeeper.md:29 says €31,200.", contradiction.Message);
    }

    [Fact]
    public void What_is_right_is_not_complained_about()
    {
        var findings = Faulty().Findings;

        Assert.DoesNotContain(findings, f => f.Document.Path == "beekeeper.md" && f.Rule != "broken-link");
        Assert.DoesNotContain(findings, f => f.Document.Path == "forester.md" && f.Rule is not ("chrome" or "missing-topic"));
    }

    [Fact]
    public void The_same_corpus_gives_the_same_report() => Assert.Equal(Faulty().Findings, Faulty().Findings);

    [Fact]
    public void The_coverage_table_counts_the_facts_of_each_role_by_topic()
    {
        var coverage = Faulty().Coverage;

        var tools = coverage.Topics.ToList().IndexOf("tools");
        var beekeeper = Assert.Single(coverage.Rows, r => r.Role == "beekeeper");
        Assert.Equal("beekeeper.md", beekeeper.Document?.Path);
        Assert.Equal(2, beekeeper.Facts[tools]);
    }

    [Fact]
    public void A_document_is_out_of_date_only_past_the_limit()
    {
        var corpus = Corpora.Read("faulty");

        var strict = CorpusCheck.Run(corpus, new CheckOptions(Today, TimeSpan.FromDays(30)));
        var patient = CorpusCheck.Run(corpus, new CheckOptions(Today, TimeSpan.FromDays(20 * 366)));

        Assert.Contains(strict.Findings, f => f.Rule == "outdated" && f.Document.Path == "beekeeper.md");
        Assert.DoesNotContain(patient.Findings, f => f.Rule == "outdated");
    }

    [Fact]
    public void The_projects_own_corpus_has_no_error()
    {
        var corpus = new CorpusReader().Read(new CorpusOptions { Path = Repository.Corpus });

        var report = CorpusCheck.Run(corpus, new CheckOptions(Today));

        Assert.DoesNotContain(report.Findings, f => f.Severity == CheckSeverity.Error);
    }

    private static CheckReport Faulty() => CorpusCheck.Run(Corpora.Read("faulty"), new CheckOptions(Today));
}
