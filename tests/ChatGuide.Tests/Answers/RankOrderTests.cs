using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

/// <summary>Which of those in order is asked for, in which unit, and by which count.</summary>
public sealed class RankOrderTests
{
    private readonly Guide _guide = Guides.Of(
        ("table.md", """
            # Four valley jobs

            | Job | Norway, euro per month, 2024 | Wales, pounds per year, 2024 | Openings a year |
            |---|---|---|---|
            | Potter | €2,100 | £31,000 | 40 |
            | Weaver | €2,900 | £24,000 | 900 |
            | Saddler | €2,500 | £45,000 | 15 |
            | Cooper | €2,300 | £38,000 | 310 |
            """),
        ("potter.md", "# Potter\n\nA potter makes pots from clay.\n"),
        ("weaver.md", "# Weaver\n\nA weaver makes cloth on a loom.\n"),
        ("saddler.md", "# Saddler\n\nA saddler makes saddles.\n"),
        ("cooper.md", "# Cooper\n\nA cooper makes barrels.\n"));

    [Theory]
    [InlineData("who is the second best paid in pounds?", "second highest", "cooper, £38,000")]
    [InlineData("which job comes third in pounds when it comes to pay?", "third highest", "potter, £31,000")]
    [InlineData("what is the second worst paid job in euros?", "second lowest", "cooper, €2,300")]
    [InlineData("who comes second for pay in pounds after the saddler?", "Highest by", "cooper, £38,000")]
    [InlineData("who earns the fifth most in pounds?", "Highest by", "saddler, £45,000")]
    public void A_place_behind_the_first_is_told(string question, string place, string expected)
    {
        var text = _guide.Ask(question).Text;
        Assert.Contains(place, text, StringComparison.Ordinal);
        Assert.Contains(expected, text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_second_of_a_list_just_shown_is_still_the_one_pointed_to()
    {
        Assert.Contains("barrels", _guide.Ask("who earns most in pounds?", "tell me more about the second one").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("highest pay in euros?", "weaver, €2,900", "£")]
    [InlineData("who gets the most per month?", "weaver, €2,900", "£")]
    [InlineData("lowest pay in pounds", "weaver, £24,000", "€")]
    public void Figures_are_ranked_in_the_currency_and_for_the_period_asked_for(string question, string expected, string other)
    {
        var text = _guide.Ask(question).Text;
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.DoesNotContain(other, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_currency_without_figures_is_not_answered_in_another()
    {
        var answer = _guide.Ask("who earns most in rupees?");
        Assert.Equal(AnswerKind.Refusal, answer.Answer.Kind);
        Assert.Contains("rupees", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_counted_is_ranked_by_its_column() =>
        Assert.Contains("Highest by “Openings a year”: weaver, 900", _guide.Ask("which job has the most openings?").Text, StringComparison.Ordinal);

    [Fact]
    public void What_is_counted_in_sentences_is_ranked_too()
    {
        var guide = Guides.Of(
            ("thatcher.md", "# Thatcher\n\nA thatcher covers roofs.\n\n## Outlook\n\nAbout 120 openings for thatchers are expected each year.\n"),
            ("drystone.md", "# Waller\n\nA waller builds walls.\n\n## Outlook\n\nThe guild expects 450 openings for wallers each year.\n"));
        Assert.Contains("highest is that of wallers: 450 openings", guide.Ask("who has the most openings a year?").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_share_of_a_group_counts_for_the_role_that_is_told_to_belong_to_it()
    {
        var guide = Guides.Of(
            ("thatcher.md", "# Thatcher\n\nA thatcher covers roofs.\n\n## Outlook\n\nThe official group that contains thatchers, roofers and tilers, is projected to grow 9 percent by 2034.\n"),
            ("roofer.md", "# Roofer\n\nA roofer lays slates.\n"),
            ("waller.md", "# Waller\n\nA waller builds walls.\n\n## Outlook\n\nEmployment of wallers is projected to grow 2 percent by 2034.\n"));
        Assert.Contains("thatchers: 9 percent", guide.Ask("which is growing faster, thatcher or waller?").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stage_is_read_from_the_column_that_is_headed_by_its_very_word()
    {
        var guide = Guides.Of(
            ("table.md", "# Pay\n\n| Job | Starting | Experienced | Senior |\n|---|---|---|---|\n| Potter | £20,000 | £30,000 | £41,000 |\n| Weaver | £21,000 | £33,000 | £39,000 |\n"),
            ("potter.md", "# Potter\n\nA potter makes pots.\n"),
            ("weaver.md", "# Weaver\n\nA weaver makes cloth.\n"));
        Assert.Contains("Highest by “Senior”: potter, £41,000", guide.Ask("which job has the highest senior pay?").Text, StringComparison.Ordinal);
        Assert.Contains("Highest by “Experienced”: weaver, £33,000", guide.Ask("which job has the highest experienced pay?").Text, StringComparison.Ordinal);
    }
}
