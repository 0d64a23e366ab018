using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

/// <summary>Which words of a question an answer may leave aside, and which bind it.</summary>
public class WordsAsideTests
{
    private const string Groomer = "# Dog groomer\n\nA dog groomer washes and clips dogs. Old dogs tire quickly on the table.\n\n## Tools\n\n- Clippers: cut the coat.\n- Slicker brush: loosens dead hair.\n\n## Pay\n\nA dog groomer earns £21,000 a year.\n";
    private const string Baker = "# Baker\n\nA baker makes bread.\n\n## Tools\n\n- Dough mixer: kneads.\n\n## Pay\n\nA baker earns £24,000 a year. Freelancers are rare, and the workshop of a bakery is hot.\n";

    [Theory]
    [InlineData("what kit does a dog groomer have in the workshop?", "Clippers")]
    [InlineData("what tools does a dog groomer need to wash dogs?", "Clippers")]
    public void Where_something_is_done_and_words_the_documents_use_of_the_role_bind_nothing(string ask, string expected) =>
        Assert.Contains(expected, Guides.Of(("a.md", Groomer), ("b.md", Baker)).Ask(ask).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("what does a dog groomer earn as a freelancer?")]
    [InlineData("what does a dog groomer earn in Norway?")]
    [InlineData("what does a dog groomer earn in the pension scheme?")]
    public void A_word_the_documents_do_not_use_of_the_role_still_binds(string ask) =>
        Assert.Equal(AnswerKind.Refusal, Guides.Of(("a.md", Groomer), ("b.md", Baker)).Ask(ask).Answer.Kind);

    [Theory]
    [InlineData("shrinkage")]
    [InlineData("shrinkage, in simple words")]
    [InlineData("what do you mean by shrinkage?")]
    public void A_term_is_defined_however_it_is_asked_for(string ask) =>
        Assert.Contains("vanished", Guides.Of(("a.md", "# Shops\n\nShrinkage is stock that has vanished without being sold.\n"), ("b.md", Baker)).Ask(ask).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("who is your shrinkage?")]
    [InlineData("shrink my stock please")]
    public void What_only_sounds_like_a_term_is_not_defined(string ask) =>
        Assert.NotEqual(AnswerKind.Answer, Guides.Of(("a.md", "# Shops\n\nShrinkage: some stock vanishes without being sold.\n"), ("b.md", Baker)).Ask(ask).Answer.Kind);

    [Fact]
    public void A_question_in_the_first_person_on_work_is_answered_where_one_sentence_holds_all_of_it()
    {
        var guide = Guides.Of(("a.md", "# Shops\n\nIn most shops people work two Sundays a month.\n"), ("b.md", Baker));
        Assert.Contains("two Sundays", guide.Ask("Would I have to work Sundays in a shop?").Text, StringComparison.Ordinal);
        Assert.Equal(AnswerKind.Refusal, guide.Ask("Would I have to pay my rent in a shop?").Answer.Kind);
    }

    [Theory]
    [InlineData("what are the jaws of life?", "hydraulic tools")]
    [InlineData("what does chuchotage mean?", "whispered interpreting")]
    [InlineData("DPSI, what does it stand for?", "Diploma in Public Service Interpreting")]
    [InlineData("could you explain what chuchotage is please", "whispered interpreting")]
    public void A_term_is_told_by_the_sentence_that_names_it(string ask, string expected) =>
        Assert.Contains(expected, Guides.Of(("a.md", "# Notes\n\nThe crew carries hydraulic tools, usually called the jaws of life. In chuchotage, whispered interpreting, you murmur along. The ticket is the Diploma in Public Service Interpreting, known as the DPSI.\n"), ("b.md", Baker)).Ask(ask).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("what is the time?")]
    [InlineData("what is the purpose of life?")]
    [InlineData("I want to be a lifeguard, what training do I need?")]
    public void An_ordinary_word_in_passing_and_a_wish_for_an_unknown_role_are_refused(string ask) =>
        Assert.Equal(AnswerKind.Refusal, Guides.Of(("a.md", "# Notes\n\nThe purpose of a plan is to save time.\n"), ("b.md", Baker)).Ask(ask).Answer.Kind);
}
