using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

/// <summary>Questions that tell of work instead of naming who does it.</summary>
public sealed class ToldWorkTests
{
    private readonly Guide _guide = Guides.Of(
        ("weaver.md", """
            # Weaver

            A weaver makes cloth in a mill.

            ## Work

            - Mind six looms in the mill and tie broken threads.
            - Oil the looms on Fridays.

            ## Drawbacks

            The shed is loud and dusty.

            ## Pay

            Weavers earn £27,400 a year.
            """),
        ("cooper.md", """
            # Cooper

            A cooper makes barrels of oak.

            ## Work

            - Bend staves over a fire and drive hoops.

            ## Drawbacks

            The smoke stings the eyes.

            ## Pay

            Coopers earn £29,900 a year.
            """));

    [Theory]
    [InlineData("I've been offered a place at a mill to mind six looms, oil them and tie broken threads. Be honest with me, what's the catch?", "loud and dusty")]
    [InlineData("My cousin bends staves all day and drives hoops. What does that pay?", "£29,900")]
    public void Work_told_at_length_stands_for_the_role_and_is_said(string question, string expected)
    {
        var answer = _guide.Ask(question);
        Assert.Contains(expected, answer.Text, StringComparison.Ordinal);
        Assert.Contains("I take “", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what does a loom tuner in a mill earn?")]
    [InlineData("what does a worker with looms and a mill earn in Texas?")]
    [InlineData("change the oil of my looms and the mill please")]
    public void Somebody_else_s_work_is_not_taken_for_it(string question) =>
        Assert.DoesNotContain("I take “", _guide.Ask(question).Text, StringComparison.Ordinal);

    [Fact]
    public void What_makes_a_role_one_of_a_kind_is_not_left_aside()
    {
        Assert.Equal(AnswerKind.Refusal, _guide.Ask("what does a chief weaver earn?").Answer.Kind);
        Assert.Contains("£27,400", _guide.Ask("what does a good weaver earn?").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_no_document_has_is_not_corrected_to_a_comparative() =>
        Assert.Contains("shunter", _guide.Ask("What does a shunter do?").Text, StringComparison.Ordinal);
}
