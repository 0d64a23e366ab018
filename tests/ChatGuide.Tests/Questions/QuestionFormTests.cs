using ChatGuide.Answers;

namespace ChatGuide.Tests.Questions;

/// <summary>How questions of one form are worded: what is covered, what a word means, what a role is, how long something takes, and the same of another role.</summary>
public sealed class QuestionFormTests
{
    private const string Cooper = """
        # Cooper

        A cooper makes barrels.

        ## Training

        Coopers train for four years in a workshop.

        ## Hours and conditions

        A cooper works about 39 hours a week.

        ## Pay

        A cooper earns £29,000 a year.
        """;

    private const string Thatcher = """
        # Thatcher

        A thatcher roofs houses.

        ## Training

        Thatchers train for three years.

        ## Pay

        A thatcher earns £31,000 a year.
        """;

    private const string Words = """
        # Glossary

        **Raising**: standing the staves up inside a hoop.

        **Conditioning**: drying the staves before use.

        **Thatch**: a roof of reed or straw.
        """;

    private readonly Guide _guide = Guides.Of(("cooper.md", Cooper), ("thatcher.md", Thatcher), ("glossary.md", Words));

    [Theory]
    [InlineData("reel off the occupations you're able to help with")]
    [InlineData("show me every career you hold details on")]
    [InlineData("is there an index of professions?")]
    [InlineData("kindly provide the list of jobs available in this chat")]
    [InlineData("which trades are on your books?")]
    [InlineData("how many professions have you got?")]
    [InlineData("jobs?")]
    public void What_is_covered_is_listed(string ask) => Assert.Equal("list", _guide.Ask(ask).Answer.Form);

    [Theory]
    [InlineData("are there jobs?")]
    [InlineData("which jobs pay well?")]
    [InlineData("have you a job for my nephew?")]
    [InlineData("what is it like working in here?")]
    public void What_asks_for_more_than_that_is_not(string ask) => Assert.NotEqual("list", _guide.Ask(ask).Answer.Form);

    [Theory]
    [InlineData("Define conditioning.", "drying the staves")]
    [InlineData("Sorry, what's \"conditioning\"?", "drying the staves")]
    [InlineData("What is conditioning in coopering?", "drying the staves")]
    [InlineData("What do coopers mean by raising?", "inside a hoop")]
    [InlineData("You mentioned raising. What's that?", "inside a hoop")]
    [InlineData("my lease says \"conditioning\" and I'm not sure what that refers to", "drying the staves")]
    public void A_word_is_explained_though_it_could_ask_for_a_topic_or_a_role_uses_it(string ask, string says) =>
        Assert.Contains(says, _guide.Ask(ask).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("What is a thatcher?", "roofs houses")]
    [InlineData("What are the hours of a cooper?", "39 hours")]
    public void A_role_and_its_topics_are_no_such_words(string ask, string says) =>
        Assert.Contains(says, _guide.Ask(ask).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Please provide a summary of the role of cooper.")]
    [InlineData("A quick rundown on coopers would be grand.")]
    [InlineData("Teach me about coopers")]
    [InlineData("Show me the cooper page")]
    [InlineData("How would you sum up the job of a cooper?")]
    public void A_role_is_described(string ask) => Assert.Equal("describe", _guide.Ask(ask).Answer.Form);

    [Theory]
    [InlineData("What is the duration of the cooper training?")]
    [InlineData("How long does training for a cooper last?")]
    [InlineData("Roughly how many months of training would a cooper go through?")]
    [InlineData("Time needed to qualify as a cooper")]
    public void A_length_of_time_is_given_in_whatever_unit(string ask) =>
        Assert.Contains("four years", _guide.Ask(ask).Text, StringComparison.Ordinal);

    [Fact]
    public void What_an_amount_is_asked_for_may_stand_far_behind_it() =>
        Assert.Contains("39 hours", _guide.Ask("How many hours would I be doing each week as a cooper?").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Is it the same for thatchers?")]
    [InlineData("Now do thatcher.")]
    [InlineData("OK and if I was a thatcher instead?")]
    [InlineData("Could I have the equivalent figure for thatchers?")]
    public void The_same_is_asked_of_another_role(string ask) =>
        Assert.Contains("£31,000", _guide.Ask("What does a cooper earn?", ask).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Could you elaborate on that?", "more")]
    [InlineData("Is that all you have on it?", "more")]
    [InlineData("That can't be right.", "why")]
    [InlineData("Where did you get that from?", "why")]
    [InlineData("Let's begin again from scratch.", "restart")]
    public void More_its_grounds_and_a_new_start_are_asked_for_in_many_ways(string ask, string form) =>
        Assert.Equal(form, _guide.Ask("What does a cooper earn?", ask).Answer.Form);

    [Theory]
    [InlineData("Aren't coopers and thatchers basically the same thing?")]
    [InlineData("Would you choose cooper over thatcher?")]
    [InlineData("I can't decide between becoming a cooper and becoming a thatcher.")]
    public void Two_roles_are_compared(string ask) => Assert.Equal("compare", _guide.Ask(ask).Answer.Form);

    [Theory]
    [InlineData("thanks a million, that was dead useful")]
    [InlineData("Many thanks for your assistance.")]
    [InlineData("That's brilliant, thank you kindly")]
    [InlineData("Right, I'd better go. Take care!")]
    [InlineData("How do I use this chat?")]
    public void Thanks_farewells_and_cries_for_help_are_small_talk(string ask) =>
        Assert.Equal(AnswerKind.SmallTalk, _guide.Ask(ask).Answer.Kind);

    [Theory]
    [InlineData("thanks, is it good work?")]
    [InlineData("thanks, what does a cooper earn?")]
    public void Thanks_before_a_question_are_not(string ask) =>
        Assert.NotEqual(AnswerKind.SmallTalk, _guide.Ask(ask).Answer.Kind);
}
