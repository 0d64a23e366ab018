using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

/// <summary>Questions of which most words only tell how they come about.</summary>
public sealed class ToldFirstTests
{
    private readonly Guide _guide = Guides.Of(
        ("thatcher.md", """
            # Thatcher

            A thatcher covers roofs with reed and straw.

            ## Training

            No qualifications are required of a thatcher. It takes three years to become a thatcher.

            ## Moving on

            A thatcher can become a roof surveyor after ten years on the ladder.
            """),
        ("surveyor.md", """
            # Roof surveyor

            A roof surveyor inspects roofs and writes reports.

            ## Training

            A degree is required of a roof surveyor.

            ## Thatcher or roof surveyor?

            A thatcher covers the roof; a roof surveyor answers the same questions on paper.
            """));

    [Theory]
    [InlineData("I left school with no qualifications at all. What could I do?")]
    [InlineData("I never finished school and I need a job, what could I go for?")]
    public void Who_lacks_schooling_is_told_which_work_does_without_it(string question)
    {
        var answer = _guide.Ask(question);
        Assert.Contains("No qualifications are required of a thatcher", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("A degree is required", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ten years as a thatcher and my knees have had it. What else could I go into?")]
    [InlineData("I've been a thatcher for nine winters and I'm sick of ladders, what else could I turn my hand to?")]
    public void Who_wants_out_of_a_role_is_told_where_it_leads(string question) =>
        Assert.Contains("can become a roof surveyor", _guide.Ask(question).Text, StringComparison.Ordinal);

    [Fact]
    public void Who_only_heard_of_a_role_is_told_what_it_is_whatever_is_told_beside_it() =>
        Assert.Contains("covers roofs with reed", _guide.Ask("My uncle says I should look at thatcher and I nodded politely but haven't a clue what they do").Text, StringComparison.Ordinal);

    [Fact]
    public void A_role_that_the_documents_lack_is_not_described_by_another() =>
        Assert.Equal(AnswerKind.Refusal, _guide.Ask("My uncle says I should be a glazier but I haven't a clue what they do").Answer.Kind);

    [Fact]
    public void Two_roles_set_against_each_other_are_not_said_to_be_one() =>
        Assert.DoesNotContain("Yes.", _guide.Ask("Is a thatcher just another name for a roof surveyor?").Text, StringComparison.Ordinal);

    [Fact]
    public void What_stands_in_no_document_is_not_said_to_be_so() =>
        Assert.DoesNotContain("Yes.", _guide.Ask("is it dangerous to become a thatcher?").Text, StringComparison.Ordinal);

    [Fact]
    public void What_is_left_out_of_a_question_stands_in_what_is_told_before_it()
    {
        var guide = Guides.Of(
            ("thatcher.md", "# Thatcher\n\nA thatcher covers roofs with reed.\n\n## What it takes\n\nThatchers do not have to draw.\nGlasses are allowed on the ladder.\n"),
            ("baker.md", Guides.Baker));
        Assert.StartsWith("No.", guide.Ask("I can't draw. Do thatchers have to?").Text, StringComparison.Ordinal);
        Assert.Contains("Glasses are allowed", guide.Ask("I wear glasses, so is that it for me as a thatcher?").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Yes.", guide.Ask("I wear glasses, so is that it for me as a thatcher?").Text, StringComparison.Ordinal);
    }
}
