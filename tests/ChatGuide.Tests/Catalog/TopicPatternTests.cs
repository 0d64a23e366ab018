using ChatGuide.Answers;
using ChatGuide.Search;
using ChatGuide.Tests.Corpus;

namespace ChatGuide.Tests.Catalog;

/// <summary>Topics asked for by patterns of words.</summary>
public sealed class TopicPatternTests
{
    private const string Cooper = """
        # Cooper

        A cooper makes barrels from staves of oak.

        ## Advantages

        The smell of toasted wood stays with you.

        ## Drawbacks

        The hammering makes you deaf.

        ## Career moves

        With time a cooper becomes master of a cooperage.

        ## Related occupations

        Similar occupations: wheelwright, boatbuilder.

        ## Outlook

        Demand for coopers is expected to rise by 3 percent until 2033.

        ## Employers

        Coopers work for distilleries.

        ## Interview

        You may have to sharpen an adze.
        """;

    private static readonly Guide Guide = Guides.Of(("cooper.md", Cooper));

    [Theory]
    [InlineData("what's the most soul-destroying side of being a cooper?", "deaf")]
    [InlineData("what does nobody tell you about being a cooper?", "deaf")]
    [InlineData("why shouldn't I become a cooper?", "deaf")]
    [InlineData("talk me out of becoming a cooper", "deaf")]
    [InlineData("give me two reasons to become a cooper", "toasted wood")]
    [InlineData("what's the allure of being a cooper?", "toasted wood")]
    [InlineData("is there room to progress as a cooper?", "master of a cooperage")]
    [InlineData("is being a cooper a dead-end job?", "master of a cooperage")]
    [InlineData("where might I be in fifteen years as a cooper?", "master of a cooperage")]
    [InlineData("which professions are akin to cooper?", "boatbuilder")]
    [InlineData("what's a good plan B to cooper?", "boatbuilder")]
    [InlineData("is there a shortage of coopers?", "3 percent")]
    [InlineData("will machines displace coopers?", "3 percent")]
    [InlineData("what sorts of firms have coopers on their payroll?", "distilleries")]
    [InlineData("interview prep for a cooper", "adze")]
    public void Every_word_of_a_set_asks_for_the_topic_of_its_pattern(string question, string expected) =>
        Assert.Contains(expected, Guide.Ask(question).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("what are the drawbacks of being a cooper in Manchester?")]
    [InlineData("which uniform is the most awful thing about being a cooper?")]
    [InlineData("is there a pension in favour of becoming a cooper?")]
    public void What_the_documents_lack_stays_refused_beside_a_pattern(string question) =>
        Assert.Equal(AnswerKind.Refusal, Guide.Ask(question).Answer.Kind);

    [Fact]
    public void A_corpus_adds_sets_and_patterns_of_its_own()
    {
        using var corpus = new TemporaryCorpus().With("cooper.md", Cooper).With("catalog.yaml", """
            sets: { grumpy: [cantankerous], bad: [gnarly] }
            topics:
              - id: downsides
                ask: ["<grumpy> over"]
            """);
        var guide = Guide.Build(corpus.Read(), new Bm25fIndexBuilder());
        Assert.Contains("deaf", guide.Ask("what are coopers cantankerous over?").Text, StringComparison.Ordinal);
        Assert.Contains("deaf", guide.Ask("what is gnarly about being a cooper?").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ask: [\"<grumpy> over\"]", "catalog.yaml: topic downsides, ask", "grumpy")]
    [InlineData("headings: [\"<bad over\"]", "catalog.yaml: topic downsides, headings", "bad over")]
    public void A_set_that_there_is_not_is_an_error_that_names_file_and_place(string list, string place, string set)
    {
        using var corpus = new TemporaryCorpus().With("cooper.md", Cooper).With("catalog.yaml", $"topics:\n  - id: downsides\n    {list}\n");
        var message = Assert.Throws<FormatException>(() => Guide.Build(corpus.Read(), new Bm25fIndexBuilder())).Message;
        Assert.Contains(place, message, StringComparison.Ordinal);
        Assert.Contains($"“{set}”", message, StringComparison.Ordinal);
    }
}
