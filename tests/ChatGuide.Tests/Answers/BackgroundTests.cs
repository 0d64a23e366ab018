using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

/// <summary>Someone from a trade that no page is about.</summary>
public sealed class BackgroundTests
{
    private readonly Guide _guide = Guides.Of(
        ("rope-maker.md", """
            # Rope-maker

            A rope-maker twists hemp into cables.

            ## Changing course

            Former glass blowers do well at the rope walk, since they have steady hands.

            Navy divers who left the service need only half of the course.

            ## Drawbacks

            The tar ruins the clothes of any tailor.
            """),
        ("chandler.md", "# Chandler\n\nA chandler sells stores to ships.\n\n## Changing course\n\nChandlers retire late.\n"));

    [Theory]
    [InlineData("I'm a glass blower and I've had enough of the heat. Is there anything here where that helps?", "Former glass blowers")]
    [InlineData("I leave the navy in May, where I worked with divers. What would I have to do to start here?", "half of the course")]
    [InlineData("I'm sick of being a chandler, what else could I do?", "retire late")]
    public void What_a_page_says_of_people_like_them_answers_who_tells_where_they_come_from(string message, string expected)
    {
        var (answer, text) = _guide.Ask(message);
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains(expected, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I'm a tailor. Is there anything here for me?")]
    [InlineData("I'm a window blower. Is there anything here for me?")]
    public void A_trade_of_which_no_way_in_speaks_is_not_answered(string message) =>
        Assert.NotEqual(AnswerKind.Answer, _guide.Ask(message).Answer.Kind);

    [Fact]
    public void A_trade_may_be_told_by_the_word_that_is_short_for_it() =>
        Assert.Contains("A system administrator becomes a slater", Guides.Of(
            ("slater.md", "# Slater\n\nA slater hangs slates.\n\n## Moves\n\nA system administrator becomes a slater by learning to climb.\n"),
            ("thatcher.md", "# Thatcher\n\nA thatcher covers roofs with reed.\n")).Ask("I'm a sysadmin, what could I switch to?").Text, StringComparison.Ordinal);
}
