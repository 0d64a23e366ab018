using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

/// <summary>What people say around a question, and the words of it that are asked for.</summary>
public sealed class WordsAroundTests
{
    private const string Groomer = "# Dog groomer\n\nA dog groomer washes and clips dogs.\n\n## Tools\n\n- Clippers: cut the coat.\n\n## Pay\n\nA dog groomer earns £21,000 a year.\n\n## Mathematics\n\nA dog groomer needs only plain arithmetic, no mathematics.\n";
    private const string Baker = "# Baker\n\nA baker makes bread.\n\n## Pay\n\nA baker earns £24,000 a year.\n\n## What is hard about it\n\nA baker gets up at two in the morning.\n\n## Working hours\n\nA baker works 42 hours a week.\n";

    private readonly Guide _guide = Guides.Of(("a.md", Groomer), ("b.md", Baker));

    [Theory]
    [InlineData("could ye tell me wat a dog groomer gets paid like", "£21,000")]
    [InlineData("me nan says dog groomer is a grand job, whats the pay like", "£21,000")]
    [InlineData("what brilliant clippers and tools does a dog groomer use", "Clippers")]
    [InlineData("How crazy are the hours of a baker?", "42 hours")]
    [InlineData("be honest with me, what's rubbish about being a baker?", "two in the morning")]
    [InlineData("is being a baker as grim as they say?", "two in the morning")]
    [InlineData("i get the money bit but what does a dog groomer spend there day doing??", "washes and clips")]
    [InlineData("Do dog groomers have to be brilliant at maths?", "plain arithmetic")]
    public void What_only_colours_a_question_does_not_make_it_unanswerable(string ask, string expected) =>
        Assert.Contains(expected, _guide.Ask(ask).Text, StringComparison.Ordinal);

    [Fact]
    public void What_is_left_aside_makes_an_answer_less_certain_and_is_said_where_it_was_asked()
    {
        var turn = _guide.Ask("How many hours does a baker work during the winter months?");
        Assert.Contains("42 hours", turn.Text, StringComparison.Ordinal);
        Assert.Contains("winter", turn.Text, StringComparison.Ordinal);
        Assert.True(turn.Answer.Confidence <= 0.6);
    }

    [Theory]
    [InlineData("what is the divorce rate of bakers")]
    [InlineData("how much parental leave does a baker get")]
    [InlineData("do bakers get a christmas bonus")]
    [InlineData("what is the dress code for a baker")]
    [InlineData("do bakers get free cake for their kids")]
    [InlineData("what do bakers wear")]
    [InlineData("are bakers happy")]
    [InlineData("is a baker brilliant at football")]
    [InlineData("what does a baker earn in Norway in kroner")]
    public void What_is_asked_for_still_binds(string ask) =>
        Assert.Equal(AnswerKind.Refusal, _guide.Ask(ask).Answer.Kind);

    [Fact]
    public void What_someone_has_to_be_good_at_is_no_job_to_move_to() =>
        Assert.Equal("yes-no", _guide.Ask("Do dog groomers have to be brilliant at mathematics?").Answer.Form);

    [Theory]
    [InlineData("what does a foreman earn", true)]
    [InlineData("what does a head miller earn", false)]
    public void A_rank_that_only_a_row_of_a_table_names_is_answered_with_that_row(string ask, bool isKnown)
    {
        var guide = Guides.Of(("a.md", Groomer), ("b.md", Baker), ("c.md", "# Pay in bakeries\n\n| Rank | Pay |\n|---|---|\n| Foreman | £33,000 |\n| Head pastry chef | £31,000 |\n"));
        Assert.Equal(isKnown, guide.Ask(ask).Text.Contains("£33,000", StringComparison.Ordinal));
    }
}
