using ChatGuide.Answers;

namespace ChatGuide.Tests.Questions;

/// <summary>Names that the documents do not have, near to one that they have.</summary>
public sealed class RelatedNameTests
{
    private const string Harbour = """
        # Working at the harbour

        ## Tide table publisher

        A tide table publisher works out when the sea is high and low. Most sailors buy the tables.

        ### Pay

        The median pay of a tide table publisher was €3,340 per month in 2024.

        ## Lock gate operator

        A lock gate operator opens the gates for barges. Each bridge minder counts 90 barges a day.

        ### Pay

        The median pay of a lock gate operator was €2,120 per month in 2024.

        ## Signalman

        A signalman hoists the flags. In large harbours there is a separate runner. A runner carries letters to the ships and does not touch the flags.

        ### Pay

        The median pay of a signalman was €2,230 per month in 2024.
        """;

    private readonly Guide _guide = Guides.Of(("harbour.md", Harbour), ("baker.md", Guides.Baker));

    [Theory]
    [InlineData("what does a sea table publisher earn", "sea table publisher", "tide table publisher", "€3,340")]
    [InlineData("what do lock gate staff earn", "lock gate staff", "lock gate operator", "€2,120")]
    public void A_name_is_taken_for_the_one_that_it_can_mean_and_that_is_said(string message, string typed, string role, string expected)
    {
        var text = _guide.Ask(message).Text;
        Assert.Contains($"I take “{typed}” as {role}.", text, StringComparison.Ordinal);
        Assert.Contains(expected, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what does a magazine publisher earn")]
    [InlineData("what does a barge operator earn")]
    [InlineData("what do hospital staff earn")]
    public void A_name_that_the_documents_tell_nothing_of_is_not(string message) =>
        Assert.Equal(AnswerKind.Refusal, _guide.Ask(message).Answer.Kind);

    [Fact]
    public void A_word_written_as_it_sounds_is_read_and_said()
    {
        var text = _guide.Ask("wat does a signulmin earn").Text;
        Assert.Contains("I read “signulmin” as “signalman”.", text, StringComparison.Ordinal);
        Assert.Contains("€2,230", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_named_in_passing_is_counted_for_by_the_sentence_with_the_number()
    {
        var (answer, text) = _guide.Ask("how many barges does a bridge minder watch");
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains("90 barges", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_named_in_passing_is_set_beside_a_role()
    {
        var (answer, text) = _guide.Ask("runner or signalman, who does what?");
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains("carries letters", text, StringComparison.Ordinal);
        Assert.Contains("hoists the flags", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_the_documents_do_not_speak_of_is_not() =>
        Assert.Equal(AnswerKind.Refusal, _guide.Ask("stoker or signalman, who does what?").Answer.Kind);
}
