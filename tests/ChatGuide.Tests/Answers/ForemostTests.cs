using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

/// <summary>What stands first among things ("the most common way in"), and what the rows of a table pay that are no roles.</summary>
public sealed class ForemostTests
{
    private const string Overview = """
        # Work at the quarry

        Stonemasons and blasters work at the quarry.

        ## Ways in

        The most usual route into the trade is an apprenticeship with a small yard.
        Granite is the hardest stone to learn on; the best first stone is slate.
        Stonemasons are busiest in spring.

        ## Pay

        | Role | Lower quarter | Upper quarter |
        |---|---|---|
        | Stonemason | £24,000 | £33,000 |
        | Blaster | £31,000 | £44,000 |

        ## Pay by region

        | Region | Stonemason | Blaster |
        |---|---|---|
        | Highlands | £29,500 | £36,000 |
        | Fens | £27,000 | £41,500 |
        | Dales | £31,500 | £38,000 |

        ## Pay by grade

        | Grade | Yearly pay |
        |---|---|
        | Improver | £22,100 |
        | Banker mason | £30,300 |
        | Fixer | £28,400 |
        """;

    private readonly Guide _guide = Guides.Of(
        ("overview.md", Overview),
        ("stonemason.md", "# Stonemason\n\nA stonemason cuts and sets stone.\n\n## Tools\n\n- Mallet: drives the chisel.\n"),
        ("blaster.md", "# Blaster\n\nA blaster breaks rock with explosives.\n\n## Tools\n\n- Shot firer: sets off the charge.\n"));

    [Theory]
    [InlineData("what is the commonest way into the trade?", "most usual route")]
    [InlineData("what's the most common path into the trade", "most usual route")]
    [InlineData("which is the best first stone?", "best first stone is slate")]
    [InlineData("when are stonemasons busiest?", "busiest in spring")]
    public void The_sentence_that_names_a_thing_as_foremost_is_quoted(string question, string expected) =>
        Assert.Contains(expected, _guide.Ask(question).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("what is the biggest employer?")]
    [InlineData("what is the commonest mistake?")]
    public void Where_nothing_is_named_so_no_roles_are_ranked_instead(string question)
    {
        var (answer, text) = _guide.Ask(question);

        Assert.NotEqual(AnswerKind.Answer, answer.Kind);
        Assert.DoesNotContain("£", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("which job is the best paid?")]
    [InlineData("what is the best paid work here?")]
    public void Roles_are_ranked_still(string question)
    {
        var (answer, text) = _guide.Ask(question);

        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.True(text.IndexOf("laster", StringComparison.Ordinal) < text.IndexOf("tonemason", StringComparison.Ordinal), text);
    }

    [Theory]
    [InlineData("Which grade earns the most?", "Banker mason", "£30,300")]
    [InlineData("which grade earns the least?", "Improver", "£22,100")]
    [InlineData("In which region does a blaster earn most?", "Fens", "£41,500")]
    [InlineData("which region pays stonemasons best?", "Dales", "£31,500")]
    public void Rows_that_are_no_roles_are_put_in_order_by_what_they_pay(string question, string row, string figure)
    {
        var (answer, text) = _guide.Ask(question);

        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains($": {row}, {figure}.", text.Split('\n')[0], StringComparison.Ordinal);
        Assert.NotEmpty(answer.Citations);
    }
}
