using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

/// <summary>Questions for yes or no of which no sentence holds every word.</summary>
public sealed class NearestVerdictTests
{
    private const string Ranger = """
        # Park ranger

        A park ranger looks after a national park and its visitors.

        ## Getting in

        Candidates do not need to speak a foreign language when they apply.
        The minimum age is 18.

        ## Rules

        Rangers may not carry a firearm.

        ## Questions

        **Will I have to work weekends?**

        Some of them. Most rangers work two Saturdays in three.

        **Is it lonely?**

        No. You meet walkers all day.
        """;

    private const string Table = """
        # At a glance

        | Job | Suits people who | Pay |
        |---|---|---|
        | Park ranger | enjoy weather | £27,000 |
        | Gamekeeper | rise early | £24,000 |
        """;

    private readonly Guide _guide = Guides.Of(("ranger.md", Ranger), ("table.md", Table), ("gamekeeper.md", "# Gamekeeper\n\nA gamekeeper rears pheasants.\n"));

    [Theory]
    [InlineData("I only did Spanish to year 9 and it's all gone. Do I have to speak a foreign language to apply to be a park ranger?", "do not need to speak a foreign language")]
    [InlineData("Do park rangers ever carry a loaded firearm?", "may not carry a firearm")]
    [InlineData("I'm 17 and live by the moor. Am I allowed to start as a park ranger now?", "minimum age is 18")]
    [InlineData("if I sign on as a park ranger will I have to work weekends", "two Saturdays in three")]
    [InlineData("is it a lonely job being a park ranger?", "You meet walkers")]
    public void The_nearest_sentence_that_claims_such_a_thing_is_quoted(string question, string expected)
    {
        var (answer, text) = _guide.Ask(question);
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains(expected, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Do park rangers have to wear a suit?")]
    [InlineData("my uncle had to sit a drugs test for his job, do park rangers get one as well")]
    [InlineData("Do park rangers get a free bus pass?")]
    [InlineData("do park rangers get a pension")]
    [InlineData("I come from Peru. Do park rangers need a Bolivian passport?")]
    public void What_no_sentence_comes_near_is_refused(string question) =>
        Assert.Equal(AnswerKind.Refusal, _guide.Ask(question).Answer.Kind);
}
