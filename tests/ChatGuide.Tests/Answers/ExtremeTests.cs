namespace ChatGuide.Tests.Answers;

public sealed class ExtremeTests
{
    private const string Glazier = """
        # Glazier

        A glazier cuts and fits glass.

        ## Pay

        The median pay of a glazier in Norway was €3,100 per month in 2024. The range runs from €2,500 to €4,200 per month.
        Starters in Finland get €2,100 per month. Masters with a shop of their own make up to €5,900 per month.
        Glaziers in Ireland charge €30 to €45 per hour.
        """;

    private const string Tanner = """
        # Tanner

        A tanner turns hides into leather.

        ## Pay

        A tanner earns €2,700 a month.
        """;

    private readonly Guide _guide = Guides.Of(("glazier.md", Glazier), ("tanner.md", Tanner));

    [Theory]
    [InlineData("what is the most a glazier can earn?", "€5,900")]
    [InlineData("whats the max a glazier can earn", "€5,900")]
    [InlineData("how much can glaziers make at most", "€5,900")]
    [InlineData("lowest salary glazier", "€2,100")]
    [InlineData("the most a glazier can get a month in Norway?", "€4,200")]
    [InlineData("what is the least a glazier gets an hour", "€30 to €45")]
    public void The_figure_that_reaches_furthest_to_the_end_asked_for_is_quoted(string question, string figure)
    {
        var text = _guide.Ask(question).Text;

        Assert.Contains(figure, text, StringComparison.Ordinal);
        Assert.DoesNotContain("€3,100", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_figure_has_no_ends() =>
        Assert.Contains("€2,700", _guide.Ask("what is the most a tanner can earn?").Text, StringComparison.Ordinal);
}
