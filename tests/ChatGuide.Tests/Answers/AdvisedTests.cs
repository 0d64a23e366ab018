using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

/// <summary>Sentences on whom some work suits, met by people who say it in other words and say more besides.</summary>
public sealed class AdvisedTests
{
    private readonly Guide _guide = Guides.Of(
        ("overview.md", """
            # Which harbour trade?

            ## Whom it suits

            - If you want company, think of the riggers, who share one loft.
            - If you hate getting up early, avoid fish portering.
            - If tight spaces frighten you, rule out caulking.
            - If you are good with people and do not mind conflict, wharfinger is the natural choice.
            - **Chandler:** suits people who like order and want to be their own boss.
            - **Diver:** suits those who would sooner be in the water than behind a desk.
            - You want quiet: sailmaker.

            ## Moving between the trades

            | From | To | What it takes |
            |---|---|---|
            | Rigger | Sailmaker | A winter in the sail loft |
            | Caulker | Rigger | The heights ticket |
            """),
        ("rigger.md", "# Rigger\n\nA rigger climbs masts and splices ropes.\n\n## Pay\n\nA rigger earns £24,000 a year.\n"),
        ("caulker.md", "# Caulker\n\nA caulker fills seams with oakum.\n\n## Pay\n\nA caulker earns £23,000 a year.\n"),
        ("chandler.md", "# Chandler\n\nA chandler sells stores to ships.\n\n## Pay\n\nA chandler earns £25,000 a year.\n"),
        ("diver.md", "# Diver\n\nA diver inspects hulls.\n\n## Pay\n\nA diver earns £31,000 a year.\n"),
        ("sailmaker.md", "# Sailmaker\n\nA sailmaker cuts and sews sails.\n\n## Pay\n\nA sailmaker earns £22,000 a year.\n"),
        ("fish-porter.md", "# Fish porter\n\nA fish porter carries boxes of fish.\n\n## Pay\n\nA fish porter earns £21,000 a year.\n"),
        ("wharfinger.md", "# Wharfinger\n\nA wharfinger keeps a wharf and settles who may land.\n\n## Pay\n\nA wharfinger earns £29,000 a year.\n"));

    [Theory]
    [InlineData("I like to have workmates around me. Suggestions?", "If you want company")]
    [InlineData("I'm hopeless in the mornings, hate getting up early. Anything I should avoid?", "avoid fish portering")]
    [InlineData("I get panicky in tight spaces, even lifts. Anything here I should steer clear of?", "rule out caulking")]
    [InlineData("Which of these should a claustrophobic person stay away from?", "rule out caulking")]
    [InlineData("i'm a people person and honestly a bit of conflict doesn't bother me, what would you point me at", "do not mind conflict")]
    [InlineData("I'd love to be my own boss eventually. Which of these would be best for that?", "own boss")]
    [InlineData("I'd rather not sit at a desk all day. Any ideas?", "than behind a desk")]
    [InlineData("I can't stand noise. What would suit me?", "You want quiet")]
    public void What_they_ask_for_is_met_in_other_words(string message, string expected)
    {
        var (answer, text) = _guide.Ask(message);
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains(expected, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I love getting up early, what would suit me?", "avoid fish portering")]
    [InlineData("I love noise, what would suit me?", "You want quiet")]
    [InlineData("Have you got a quiet ringtone for my phone?", "You want quiet")]
    [InlineData("I collect stamps and porcelain. What would suit me?", "suits")]
    public void Who_says_the_contrary_or_something_else_does_not_meet_them(string message, string other)
    {
        var (answer, text) = _guide.Ask(message);
        Assert.False(answer.Kind is AnswerKind.Answer && text.Contains(other, StringComparison.Ordinal), text);
    }

    [Fact]
    public void A_move_in_a_table_is_quoted_with_what_it_takes()
    {
        var (_, text) = _guide.Ask("How can a rigger become a sailmaker?");
        Assert.Contains("A winter in the sail loft", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I've been a caulker for eight years. Which roles could I go on to?")]
    [InlineData("I've been a caulker for six years, and I'd like a change. Is there anywhere I could hop across to?")]
    [InlineData("I'm a caulker and fed up. What other trades would take me?")]
    public void Who_names_their_own_trade_and_asks_where_to_go_is_told_its_moves(string message)
    {
        var (answer, text) = _guide.Ask(message);
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains("The heights ticket", text, StringComparison.Ordinal);
    }
}
