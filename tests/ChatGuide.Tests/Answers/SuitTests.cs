using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

public sealed class SuitTests
{
    private readonly Guide _guide = Guides.Of(
        ("steeplejack.md", """
            # Steeplejack

            A steeplejack climbs and repairs chimneys and church towers. Steeplejacks earn £34,000 a year.

            ## Skills

            - A head for heights
            - Care with ropes

            ## Drawbacks

            Anyone with vertigo is in the wrong place. The wind is cold up there.
            """),
        ("tailor.md", """
            # Tailor

            A tailor makes suits to measure. Tailors earn £26,000 a year.

            ## Skills

            - Patience with customers
            - Good eyesight

            ## Questions

            ### Does a tailor need mathematics?

            No, a tailor needs no mathematics beyond adding up inches.
            """));

    [Theory]
    [InlineData("I have vertigo. Is steeplejack something for me?")]
    [InlineData("i get vertigo, would being a steeplejack suit me")]
    [InlineData("Would I cope as a steeplejack with my vertigo?")]
    public void What_someone_tells_is_held_against_what_the_documents_say_of_the_role(string question)
    {
        var (answer, text) = _guide.Ask(question);
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains("Anyone with vertigo is in the wrong place.", text, StringComparison.Ordinal);
        Assert.Contains("A head for heights", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Yes.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_documents_do_not_speak_of_still_leaves_whom_the_role_asks_for()
    {
        var (answer, text) = _guide.Ask("I am super nervous and a bit shy. Would I do well as a tailor?");
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains("Patience with customers", text, StringComparison.Ordinal);
        Assert.DoesNotContain("vertigo", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I hate mathematics, is there something for me?")]
    [InlineData("not a maths person, which job could I do")]
    public void Who_tells_only_what_they_dislike_is_given_the_roles_that_do_without(string question)
    {
        var (_, text) = _guide.Ask(question);
        Assert.Contains("Tailor: No, a tailor needs no mathematics", text, StringComparison.Ordinal);
        Assert.DoesNotContain("teeplejack", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_by_itself_behind_what_someone_tells_asks_whether_it_suits()
    {
        var (answer, text) = _guide.Ask("I have vertigo and dislike the wind. Steeplejack?");
        Assert.Equal("suits", answer.Form);
        Assert.Contains("vertigo", text, StringComparison.Ordinal);
    }
}
