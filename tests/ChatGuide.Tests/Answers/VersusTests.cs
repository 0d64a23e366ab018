namespace ChatGuide.Tests.Answers;

public sealed class VersusTests
{
    private const string Glazier = """
        # Glazier

        A glazier cuts and fits glass.

        ## Pay

        The median pay of a glazier in Norway was NOK 41,000 per month in 2024.
        Glaziers earn more than thatchers because they work all year.

        ## Training

        The apprenticeship of a glazier takes four years.

        ## Conditions

        Glaziers fall ill less often than tanners.
        A glazier's work is less dangerous than a thatcher's.
        Glaziers start earlier in the day than any other trade.
        """;

    private const string Thatcher = """
        # Thatcher

        A thatcher covers roofs with reed.

        ## Training

        The apprenticeship of a thatcher takes two years.
        """;

    private const string Tanner = """
        # Tanner

        A tanner turns hides into leather.

        ## Pay

        The median pay of a tanner in Norway was NOK 38,500 per month in 2024.

        ## Training

        The apprenticeship of a tanner takes three years.
        """;

    private const string Cooper = """
        # Cooper

        A cooper makes barrels.

        ## Pay

        The median pay of a cooper in Sweden was NOK 39,000 per month in 2019.
        """;

    private readonly Guide _guide = Guides.Of(("glazier.md", Glazier), ("thatcher.md", Thatcher), ("tanner.md", Tanner), ("cooper.md", Cooper));

    [Theory]
    [InlineData("do glaziers earn more than thatchers?", "Yes.", "work all year")]
    [InlineData("do thatchers earn more than glaziers?", "No.", "work all year")]
    [InlineData("is a thatcher paid less than a glazier", "Yes.", "work all year")]
    [InlineData("are thatchers as well paid as glaziers?", "No.", "work all year")]
    [InlineData("do tanners fall ill more often than glaziers", "Yes.", "less often")]
    [InlineData("do glaziers fall ill more often than tanners?", "No.", "less often")]
    [InlineData("is it safer to be a glazier than a thatcher?", "Yes.", "less dangerous")]
    [InlineData("is a thatcher's work riskier than a glazier's", "Yes.", "less dangerous")]
    [InlineData("do tanners start earlier than glaziers", "No.", "any other trade")]
    public void A_sentence_that_compares_the_two_decides_from_either_side(string question, string word, string quoted)
    {
        var text = _guide.Ask(question).Text;

        Assert.Contains(word, text, StringComparison.Ordinal);
        Assert.Contains(quoted, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("do tanners make more than glaziers?", "No.", "38,500", "41,000")]
    [InlineData("do glaziers make more money than tanners?", "Yes.", "38,500", "41,000")]
    [InlineData("is the training of a thatcher shorter than that of a tanner?", "Yes.", "two years", "three years")]
    [InlineData("does the apprenticeship of a tanner take longer than a glazier's?", "No.", "three years", "four years")]
    public void Figures_that_measure_the_same_decide_and_are_both_shown(string question, string word, string one, string other)
    {
        var text = _guide.Ask(question).Text;

        Assert.StartsWith(word, text, StringComparison.Ordinal);
        Assert.Contains(one, text, StringComparison.Ordinal);
        Assert.Contains(other, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_of_other_years_and_places_decide_nothing()
    {
        var text = _guide.Ask("do coopers earn more than tanners?").Text;

        Assert.DoesNotContain("Yes.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("No.", text, StringComparison.Ordinal);
        Assert.Contains("39,000", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_was_spoken_of_is_set_against_the_one_named()
    {
        var text = _guide.Ask("what does a tanner earn?", "is that more than a glazier gets?").Text;

        Assert.StartsWith("No.", text, StringComparison.Ordinal);
        Assert.Contains("41,000", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_yes_to_the_reverse_question_of_a_document_is_not_given()
    {
        var guide = Guides.Of(
            ("glazier.md", Glazier + "\n## Questions\n\n**Do glaziers work longer hours than tanners?**\nYes, by about two hours.\n"),
            ("tanner.md", Tanner));

        Assert.False(guide.Ask("do tanners work longer hours than glaziers?").Text.StartsWith("Yes", StringComparison.Ordinal));
        Assert.StartsWith("Yes, by about two hours", guide.Ask("do glaziers work longer hours than tanners?").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_figures_are_shown_where_they_are_the_same()
    {
        var guide = Guides.Of(
            ("table.md", "# Pay\n\n| Job | Median pay per year |\n|---|---|\n| Potter | £31,000 |\n| Weaver | £31,000 |\n"),
            ("potter.md", "# Potter\n\nA potter makes pots.\n"),
            ("weaver.md", "# Weaver\n\nA weaver makes cloth.\n"));
        var text = guide.Ask("do potters earn more than weavers?").Text;
        Assert.Contains("Potter: Median pay per year: £31,000", text, StringComparison.Ordinal);
        Assert.Contains("Weaver: Median pay per year: £31,000", text, StringComparison.Ordinal);
    }
}
