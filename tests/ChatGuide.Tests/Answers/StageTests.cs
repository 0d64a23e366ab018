using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

public sealed class StageTests
{
    private const string Table = """
        # Four water jobs

        | Job | Entry pay | Pay after ten years | Top pay |
        |---|---|---|---|
        | Potter | £19,000 | £25,000 | £31,000 |
        | Weaver | £22,000 | £24,000 | £28,000 |
        | Saddler | £18,000 | £29,000 | £45,000 |

        Saddlers get the most holidays, with six weeks a year.
        """;

    private const string Guild = """
        # Questions to the saddlers' guild

        Everything we are asked about the job of saddler.

        ## How much do you pay?

        £18,000 in the first year, going up in steps to £45,000.

        ## What does a cobbler do that a saddler does not?

        A cobbler mends shoes. Cobblers start on £17,500, and unlike saddlers they work alone.

        ## What are the hours?

        38 a week, Monday to Friday.
        """;

    private readonly Guide _guide = Guides.Of(
        ("table.md", Table),
        ("guild.md", Guild),
        ("potter.md", "# Potter\n\nA potter makes pots from clay.\n\n## Pay\n\nA trainee potter gets £14,000. Newly qualified potters earn £20,000, and masters get around £33,000.\n"),
        ("weaver.md", "# Weaver\n\nA weaver makes cloth on a loom.\n"));

    [Theory]
    [InlineData("lowest top salary", "weaver, £28,000", "Entry")]
    [InlineData("who is paid the most at the top of the scale", "saddler, £45,000", "Entry")]
    [InlineData("which job pays best after ten years", "saddler, £29,000", "Entry")]
    [InlineData("who starts on the most", "weavers: £22,000", "after ten years")]
    [InlineData("which job has the lowest pay in the first year", "cobblers: £17,500", "£45,000 [")]
    [InlineData("who earns more once they have experience, a weaver or a potter?", "potter, £25,000", "£22,000")]
    [InlineData("who starts on more money, a saddler or a cobbler?", "saddlers: £18,000", "Top")]
    public void Roles_are_ranked_by_the_stage_of_the_career_that_is_asked_for(string question, string first, string other)
    {
        var (answer, text) = _guide.Ask(question);
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains(first, text, StringComparison.Ordinal);
        Assert.DoesNotContain(other, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what do weavers start on", "Entry pay: £22,000", "£28,000")]
    [InlineData("what is the top pay of a weaver", "Top pay: £28,000", "£22,000")]
    [InlineData("what does a saddler earn after ten years", "£29,000", "£18,000")]
    [InlineData("starting salary of a cobbler", "Cobblers start on £17,500", "£45,000")]
    public void Of_what_a_role_earns_only_the_stage_asked_for_is_told(string question, string figure, string other)
    {
        var (_, text) = _guide.Ask(question);
        Assert.Contains(figure, text, StringComparison.Ordinal);
        Assert.DoesNotContain(other, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Weeks_without_an_amount_of_money_are_no_pay()
    {
        var (_, text) = _guide.Ask("who earns the most");
        Assert.DoesNotContain("holidays", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Yes_or_no_by_figures_compares_the_stage_asked_for()
    {
        var (_, text) = _guide.Ask("do potters start on more than weavers?");
        Assert.StartsWith("No.", text, StringComparison.Ordinal);
        Assert.Contains("£22,000", text, StringComparison.Ordinal);
    }
}
