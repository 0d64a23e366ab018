using ChatGuide.Answers;
using ChatGuide.Conversations;

namespace ChatGuide.Tests.Conversations;

/// <summary>Questions that are refused as they stand, and answered by what in them asks.</summary>
public sealed class SecondThoughtsTests
{
    private const string Diver = """
        # Diver

        A diver works under water.

        ## Duties

        Divers weld pipelines, inspect hulls and salvage wrecks from the harbour bed.

        ## Pay

        A diver earns £52,000 a year.

        ## Who it suits

        It suits calm swimmers who like tinkering with engines and do not mind the cold.
        """;

    private const string Tuner = """
        # Piano tuner

        A piano tuner sets the strings of pianos to the right pitch.

        ## Duties

        They replace felts and hammers and voice concert grands on stage.

        ## Pay

        A piano tuner earns £31,000 a year.

        ## Glossary

        - **Temperament**: the way in which the notes of a scale are set apart.
        """;

    private readonly Guide _guide = Guides.Of(("diver.md", Diver), ("piano-tuner.md", Tuner));

    [Theory]
    [InlineData("The landlord is at the door and my savings are gone. Which of these jobs pays best?", "£52,000")]
    [InlineData("Let's be blunt, I'm in it for the yacht: what does a piano tuner earn?", "£31,000")]
    public void The_clause_that_asks_is_answered_without_what_is_said_around_it(string ask, string expected) =>
        Assert.Contains(expected, _guide.Ask(ask).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("I swim every morning before breakfast and I love tinkering with old engines. Any ideas?", "Diver")]
    [InlineData("My lad has always swum like a fish and he loves tinkering with engines. What might be right for him?", "Diver")]
    public void A_story_names_the_role_that_meets_several_words_of_it(string ask, string expected) =>
        Assert.Contains(expected, _guide.Ask(ask).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("what do you call the one who salvages wrecks and inspects rusty hulls?", "Diver")]
    [InlineData("there's somebody who replaces hammers and felts before the show, whose job is that?", "Piano tuner")]
    public void Whom_a_story_is_told_of_is_named(string ask, string expected) =>
        Assert.Contains(expected, _guide.Ask(ask).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("the chap at the hall kept going on about temperament, what's he on about?")]
    [InlineData("it said 'temperament' on the leaflet. meaning?")]
    [InlineData("someone at the hall wanted to hear the temperament?? meaning what")]
    [InlineData("My piano tuner says it's got an odd temperament, what on earth is that?")]
    [InlineData("They all talk of the temperament. What's one of those when it's at home?")]
    public void A_term_that_was_heard_is_defined(string ask) =>
        Assert.Contains("the notes of a scale", _guide.Ask(ask).Text, StringComparison.Ordinal);

    [Fact]
    public void A_role_that_is_told_of_and_asked_back_about_is_described() =>
        Assert.Contains("sets the strings", _guide.Ask("my brother in law is a piano tuner. what is that exactly").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("who salvages wrecks and conducts orchestras?")]
    [InlineData("what is the temperament clause of my insurance?")]
    [InlineData("I live in Norway. What does a diver earn in Oslo?")]
    [InlineData("my engine will not start, what should I do?")]
    public void What_nothing_answers_is_refused_still(string ask) =>
        Assert.NotEqual(AnswerKind.Answer, _guide.Ask(ask).Answer.Kind);

    [Fact]
    public void Why_tells_of_the_answer_that_second_thoughts_gave()
    {
        var (_, context) = _guide.Ask("I swim every morning before breakfast and I love tinkering with old engines. Any ideas?", ConversationContext.Empty);
        Assert.Contains("calm swimmers", AnswerText.Render(_guide.Ask("why?", context).Answer, _guide.Phrases), StringComparison.Ordinal);
    }
}
