using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

/// <summary>Questions on whether who asks may or can, and what they tell of themselves.</summary>
public sealed class OwnCaseTests
{
    private const string Roofer = "# Roofer\n\nA roofer covers houses with tiles.\n\n## Training\n\nThere is no upper limit on age; the oldest apprentice was 44. Applicants with a criminal record are looked at one by one.\n\n## Health\n\nThose who get dizzy on ladders cannot stay: a head for heights is tested on the first day. Spectacles are fine.\n\n## Pay\n\nA roofer earns £29,000 a year.\n";
    private const string Guard = "# Working as a night guard\n\n## Questions\n\n**I am 52. Am I too old?**\n\nNot at all; the branch likes people with some years behind them.\n\n**Is the pay good?**\n\nIt is fair.\n";

    private readonly Guide _guide = Guides.Of(("a.md", Roofer), ("b.md", Guard));

    [Theory]
    [InlineData("bit of a late starter here, 41 in june. am i too old to train as a roofer?", "oldest apprentice")]
    [InlineData("i wear glasses does that stop me being a roofer??", "Spectacles")]
    [InlineData("I've been in prison. Could I still become a roofer?", "criminal record")]
    [InlineData("my son is scared of heights, can he be a roofer", "head for heights")]
    public void The_sentence_that_speaks_of_the_case_is_quoted_where_yes_or_no_cannot_be_told(string ask, string expected) =>
        Assert.Contains(expected, _guide.Ask(ask).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("I have asthma. Can I become a roofer?")]
    [InlineData("i'm deaf, can i be a roofer")]
    [InlineData("how many roofers are older people")]
    public void A_case_that_no_sentence_of_the_role_speaks_of_is_not_answered_with_another(string ask)
    {
        var text = _guide.Ask(ask).Text;
        Assert.DoesNotContain("criminal", text, StringComparison.Ordinal);
        Assert.DoesNotContain("The documents do not say yes or no outright", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_someone_tells_of_themselves_does_not_take_the_place_of_what_they_ask() =>
        Assert.Contains("£29,000", _guide.Ask("I'm in my forties and wear glasses. What does a roofer earn?").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Ta, you've been brilliant")]
    [InlineData("cheers mate, that was really helpful")]
    [InlineData("you've been a massive help, all the best")]
    public void Thanks_are_small_talk_in_whatever_words(string ask) =>
        Assert.Equal(AnswerKind.SmallTalk, _guide.Ask(ask).Answer.Kind);
}
