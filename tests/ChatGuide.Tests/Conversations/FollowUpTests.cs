using System.Text.Json;
using ChatGuide.Answers;
using ChatGuide.Conversations;

namespace ChatGuide.Tests.Conversations;

public sealed class FollowUpTests
{
    private readonly Guide _guide = Guides.OfTrades();

    [Theory]
    [InlineData("Handsaw", "what tools does a baker use", "and a carpenter?")]
    [InlineData("€2,480", "what tools does a baker use", "what about pay?")]
    [InlineData("€2,480", "tell me about bakers", "what do they earn?")]
    [InlineData("€3,150", "salary", "the carpenter")]
    [InlineData("€2,480", "what tools does a baker use", "thanks!", "and the pay?")]
    [InlineData("carpenters: €3,150", "baker vs carpenter", "which one pays more?")]
    [InlineData("A carpenter builds roofs", "baker vs carpenter", "tell me more about the second one")]
    [InlineData("€3,150", "what does a plumber earn", "and a carpenter?")]
    [InlineData("€3,150", "what does a baker earn", "carpenter")]
    [InlineData("€2,480", "baker vs carpenter", "tell me more about the second one", "what does the other one earn?")]
    [InlineData("carpenters: €3,150", "tell me about bakers", "tell me about carpenters", "which of the two pays more?")]
    [InlineData("Handsaw", "pay of a baker", "ok, thanks, and what tools does a carpenter use?")]
    [InlineData("three years", "tell me about bakers", "hi again", "how do I get there?")]
    [InlineData("bakers weigh flour", "tell me about bakers", "would I have to weigh flour")]
    [InlineData("kneads heavy doughs", "what does a carpenter earn", "my boss keeps on about the \"spiral mixer\", what is that?")]
    [InlineData("New for bakers", "tell me about bakers", "can a carpenter become one?")]
    public void A_follow_up_is_completed_from_the_conversation(string expected, params string[] messages) =>
        Assert.Contains(expected, _guide.Ask(messages).Text, StringComparison.Ordinal);

    [Fact]
    public void How_old_one_must_be_goes_on_with_no_earlier_topic()
    {
        var guide = Guides.Of(("dyer.md", "# Dyer: your questions\n\n### What does a dyer do?\n\nA dyer colours cloth.\n\n### How dangerous is it?\n\nThe danger is in the vats.\n\n### How old do I have to be?\n\nYou may begin at 16.\n"));
        Assert.Contains("begin at 16", guide.Ask("is it dangerous to be a dyer", "and how old do I have to be").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Starting_over_forgets_the_subject() =>
        Assert.Equal(AnswerKind.Clarification, _guide.Ask("what tools does a baker use", "start over", "what about pay?").Answer.Kind);

    [Theory]
    [InlineData("tell me more about the second one")]
    [InlineData("what does the first one earn")]
    public void Pointing_to_a_list_that_was_never_shown_is_asked_back(string message) =>
        Assert.Equal(AnswerKind.Clarification, _guide.Ask(message).Answer.Kind);

    [Theory]
    [InlineData("tell me about bakers", "would I have to weigh planks")]
    [InlineData("tell me about bakers", "how much timber is there in the sea")]
    public void A_question_without_a_role_is_not_answered_of_one_without_evidence(params string[] messages) =>
        Assert.Equal(AnswerKind.Refusal, _guide.Ask(messages).Answer.Kind);

    [Fact]
    public void Only_one_question_is_asked_back_in_a_message()
    {
        var (answer, _) = _guide.Ask("what is the pay? and what tools are used?");
        Assert.Single(answer.Blocks.OfType<ListBlock>());
    }

    [Fact]
    public void Why_shows_the_place_and_the_parts_of_the_score()
    {
        var (_, text) = _guide.Ask("what tools does a carpenter use", "why?");
        Assert.Matches(@"carpenter\.md:\d+\): score [\d.]+ \(role [\d.]+, topic [\d.]+, words [\d.]+\)", text);
    }

    [Fact]
    public void The_context_survives_being_stored()
    {
        var (_, context) = _guide.Ask("what tools does a baker use", ConversationContext.Empty);
        var restored = JsonSerializer.Deserialize<ConversationContext>(JsonSerializer.Serialize(context))!;
        Assert.Contains("Handsaw", AnswerText.Render(_guide.Ask("and a carpenter?", restored).Answer, _guide.Phrases), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what does a baker do?", "How does it differ from a carpenter?")]
    [InlineData("tell me about carpenters", "how is that different from a baker?")]
    public void Whom_the_talk_is_about_is_compared_with_the_one_it_differs_from(params string[] messages)
    {
        var (answer, text) = _guide.Ask(messages);
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains("A baker makes bread", text, StringComparison.Ordinal);
        Assert.Contains("A carpenter builds roofs", text, StringComparison.Ordinal);
    }

    [Fact]
    public void With_nobody_to_compare_there_is_no_difference() =>
        Assert.Equal(AnswerKind.Refusal, _guide.Ask("How does it differ from a carpenter?").Answer.Kind);
}
