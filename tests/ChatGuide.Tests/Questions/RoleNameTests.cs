using ChatGuide.Answers;

namespace ChatGuide.Tests.Questions;

/// <summary>Names of roles that were typed with a slip.</summary>
public sealed class RoleNameTests
{
    private const string Machinist = """
        # Sewing machine operator

        A sewing machine operator sews covers and cushions.

        ## Pay

        The median pay of a sewing machine operator was €2,110 per month in 2024.
        """;

    private const string Bricklayer = """
        # Bricklayer

        A bricklayer builds walls.

        ## Pay

        The median pay of a bricklayer was €2,990 per month in 2024.
        """;

    private readonly Guide _guide = Guides.Of(("machinist.md", Machinist), ("bricklayer.md", Bricklayer), ("baker.md", Guides.Baker));

    [Theory]
    [InlineData("brik layer", "bricklayer", "€2,990", "pay of a brik layer")]
    [InlineData("brickleyer", "bricklayer", "€2,990", "what does a brickleyer earn")]
    [InlineData("sawing", "sewing", "€2,110", "what do sawing machine operators earn")]
    [InlineData("sewng", "sewing", "€2,110", "sewng machine operater pay")]
    public void A_slip_in_a_name_is_read_as_the_name_and_said(string typed, string read, string expected, string message)
    {
        var text = _guide.Ask([message]).Text;
        Assert.Contains($"I read “{typed}” as “{read}”.", text, StringComparison.Ordinal);
        Assert.Contains(expected, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pay of a washing machine operator")]
    [InlineData("what does a track layer earn")]
    public void Another_name_is_not_bent_into_one_of_the_corpus(string message) =>
        Assert.Equal(AnswerKind.Refusal, _guide.Ask([message]).Answer.Kind);

    [Fact]
    public void A_name_of_two_words_may_be_typed_as_one() =>
        Assert.Contains("£25,300", Guides.Of(("a.md", "# Zoo keeper\n\nA zoo keeper feeds the animals.\n\n## Pay\n\nA zoo keeper earns £25,300 a year.\n")).Ask("what does a zookeeper earn?").Text, StringComparison.Ordinal);
}
