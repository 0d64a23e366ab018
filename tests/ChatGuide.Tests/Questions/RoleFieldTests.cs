using ChatGuide.Answers;

namespace ChatGuide.Tests.Questions;

/// <summary>Questions that name the work instead of who does it.</summary>
public sealed class RoleFieldTests
{
    private const string Cheese = """
        # Two jobs in the dairy

        ## Cheese grader

        A cheese grader tastes and judges cheese.

        ### Pay

        The median pay of a cheese grader was €2,910 per month in 2024.

        ## Goat herder

        A goat herder keeps goats on the mountain.

        ### Pay

        The median pay of a goat herder was €1,870 per month in 2024.
        """;

    private const string Seabed = """
        # Seabed geologist

        A seabed geologist maps the bottom of the sea.

        ## Pay

        The median pay of a seabed geologist was €4,330 per month in 2024.

        ## Training

        The training of a seabed geologist takes five years.
        """;

    private readonly Guide _guide = Guides.Of(("cheese.md", Cheese), ("seabed.md", Seabed), ("baker.md", Guides.Baker));

    [Theory]
    [InlineData("what does cheese grading pay", "€2,910")]
    [InlineData("pay in goat herding?", "€1,870")]
    [InlineData("how much would I earn herding goats", "€1,870")]
    [InlineData("what is the pay for grading a cheese", "€2,910")]
    [InlineData("what does geology pay", "€4,330")]
    [InlineData("is baking well paid", "€2,480")]
    public void Work_stands_for_who_does_it(string message, string expected)
    {
        var (answer, text) = _guide.Ask(message);
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains(expected, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what does goat grading pay")]
    [InlineData("what does marine geology pay")]
    [InlineData("how much would I earn herding sheep")]
    public void The_work_of_another_trade_does_not(string message) =>
        Assert.Equal(AnswerKind.Refusal, _guide.Ask(message).Answer.Kind);

    [Fact]
    public void Work_beside_a_role_is_no_second_role() =>
        Assert.DoesNotContain("€2,480", _guide.Ask("what does a cheese grader with some baking earn").Text, StringComparison.Ordinal);

    [Fact]
    public void Two_kinds_of_work_are_compared()
    {
        var (answer, text) = _guide.Ask("cheese grading or goat herding, which pays more?");
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains("€2,910", text, StringComparison.Ordinal);
        Assert.Contains("€1,870", text, StringComparison.Ordinal);
    }
}
