using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

public sealed class DisagreementTests
{
    private const string Glazier = """
        # Glazier

        A glazier cuts and fits glass.

        ## Training

        Workshop training lasts 30 weeks.
        After two years a glazier may take the master's exam.
        Glaziers must be at least 17 years old.

        ## Hours

        Glaziers work 40 hours a week.
        They have 25 days of holiday.

        ## Outlook

        Employment of glaziers is expected to grow 4 percent.
        About 900 openings are expected each year.

        ## Pay

        A glazier earns €2,700 a month.
        In Austria a glazier earns €2,500 a month.
        """;

    private const string Table = """
        # Crafts side by side

        | Job | Training | Weekly hours | Holiday days | Starting pay | Experienced pay |
        |---|---|---|---|---|---|
        | Glazier | 36 weeks | 38 | 28 | €2,100 per month | €3,300 per month |
        | Turner | 3 years | 39 | 28 | €1,900 per month | €3,100 per month |
        """;

    private const string Letter = """
        # News for glaziers

        ## Glazier

        A glazier earns €2,950 a month.
        Employment of glaziers is projected to grow by 9 percent.
        For glaziers 1,400 openings are expected each year.
        """;

    private readonly Guide _guide = Guides.Of(("glazier.md", Glazier), ("table.md", Table), ("turner.md", "# Turner\n\nA turner makes bowls on a lathe.\n\n## Training\n\nThe apprenticeship of a turner takes three years.\n"), ("letter.md", Letter));

    [Theory]
    [InlineData("how long is workshop training for glaziers?", "“30 weeks” and “36 weeks”")]
    [InlineData("what training does a glazier need?", "“30 weeks” and “36 weeks”")]
    [InlineData("how many hours a week does a glazier work?", "“40 hours a week” and “38”")]
    [InlineData("what are the hours of a glazier?", "“40 hours a week” and “38”")]
    [InlineData("how many days of holiday do glaziers have?", "“25 days” and “28”")]
    [InlineData("what is the outlook for glaziers?", "“4 percent” and “9 percent”")]
    [InlineData("what are the prospects of glaziers?", "“900 openings” and “1,400 openings”")]
    [InlineData("what does a glazier earn?", "“€2,700” and “€2,950”")]
    [InlineData("who works more hours a week, a glazier or a turner?", "“38” and “40 hours a week”")]
    public void Documents_that_give_different_figures_of_one_thing_are_both_shown(string question, string figures)
    {
        var (answer, text) = _guide.Ask(question);
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains($"The documents do not agree here; for glaziers different documents give {figures}.", text, StringComparison.Ordinal);
        var statement = answer.Blocks.OfType<ParagraphBlock>().SelectMany(p => p.Statements).Single(s => s.Text.Contains(figures, StringComparison.Ordinal));
        Assert.Equal(2, statement.Citations.Select(c => answer.Citations[c - 1].Document).Distinct().Count());
    }

    [Theory]
    [InlineData("how old must a glazier be?")]
    [InlineData("how long is the training of a turner?")]
    [InlineData("what does a turner earn?")]
    public void Figures_of_another_stage_place_or_role_and_those_that_agree_are_no_disagreement(string question)
    {
        var (answer, text) = _guide.Ask(question);
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.DoesNotContain("do not agree", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Pay_in_one_country_is_not_set_against_pay_in_none()
    {
        var (_, text) = _guide.Ask("what does a glazier earn?");
        Assert.DoesNotContain("“€2,500”", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_row_only_the_figure_that_is_asked_for_is_set_against_others()
    {
        var (_, text) = _guide.Ask("how long is the holiday of a glazier?");
        Assert.DoesNotContain("“36 weeks”", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_is_given_as_somebodys_is_set_against_another()
    {
        var guide = Guides.Of(
            ("smith.md", "# Blacksmith\n\nA blacksmith forges iron.\n\n## Training\n\nThe apprenticeship of a blacksmith takes four years.\n"),
            ("turner.md", "# Turner\n\nA turner shapes wood.\n\n# The crafts together\n\nAccording to the Guild of Crafts, the apprenticeship of a blacksmith takes three years.\n"));

        var text = guide.Ask("how long is the apprenticeship of a blacksmith?").Text;

        Assert.Contains("four years", text, StringComparison.Ordinal);
        Assert.Contains("three years", text, StringComparison.Ordinal);
    }
}
