using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

/// <summary>Questions put to all roles of a corpus: its field tells none of them from another, and an answer says whose page it is from.</summary>
public sealed class WholeFieldTests
{
    private readonly Guide _guide = Guides.Of(
        ("sailmaker.md", "# Sailmaker\n\nA sailmaker sews sails for harbour boats.\n\n## Training\n\nThe training of a sailmaker takes three years.\n"),
        ("diver.md", "# Hull diver\n\nA hull diver clears propellers.\n\n## Entry\n\nYou need no certificates, only good lungs.\n"),
        ("pilot.md", "# Pilot\n\nA pilot brings ships into the harbour.\n\n## Skills\n\n- calm\n- local knowledge of tides\n"),
        ("clerk.md", "# Shipping clerk\n\nA shipping clerk writes bills of lading in the harbour office.\n\n## Skills\n\n- neat writing\n"));

    [Fact]
    public void What_all_documents_are_about_is_left_aside_before_a_word_for_work() =>
        Assert.Contains("Pilot", _guide.Ask("which harbour job asks for knowledge of tides?").Text, StringComparison.Ordinal);

    [Fact]
    public void An_answer_that_names_nobody_says_whose_page_it_is_from()
    {
        var (_, text) = _guide.Ask("what could I do with no certificates but good lungs?");
        Assert.Contains("hull diver", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("good lungs", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_titled_after_something_else_is_of_the_role_that_its_file_is_named_after()
    {
        var guide = Guides.Of(
            ("overview.md", "# Jobs\n\n| Job | Pay |\n|---|---|\n| Glass blower | £24,000 a year |\n| Glass cutter | £22,000 a year |\n"),
            ("glass-blower.md", "# Diploma in hot glass\n\n## Equipment\n\nStudents learn to use the pontil and the bench.\n"));
        Assert.Contains("Glass blower", guide.Ask("which job uses a pontil?").Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Of_two_roles_the_one_of_which_it_is_denied_is_not_chosen()
    {
        var guide = Guides.Of(
            ("a.md", "# Signaller\n\nA signaller sets the points.\n\n## Hours\n\nSignallers work nights and weekends.\n"),
            ("b.md", "# Planner\n\nA planner draws up the timetable.\n\n## Hours\n\nPlanners do not work nights.\n"));
        var (_, text) = guide.Ask("what is the difference between a planner and a signaller?", "which of the two means working nights?");
        Assert.Contains("Signallers work nights", text, StringComparison.Ordinal);
        Assert.DoesNotContain("do not", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_no_document_holds_and_that_a_question_points_to_is_named_in_the_refusal()
    {
        var (answer, text) = Guides.OfTrades().Ask("I may be moving to Peru, what would a baker earn there?");
        Assert.Equal(AnswerKind.Refusal, answer.Kind);
        Assert.Contains("Peru", text, StringComparison.Ordinal);
    }

    [Fact]
    public void There_in_is_there_points_to_no_place() =>
        Assert.Equal(AnswerKind.Answer, Guides.OfTrades().Ask("My cousin lives in Peru. Is there a training for bakers?").Answer.Kind);

    private const string Flags = "# Jobs on the tip\n\n| Role | Driving licence | Night work | Hours |\n|---|---|---|---|\n| Banksman | no | yes | 40 |\n| Fitter | yes | no | 38 |\n| Weigher | no | no | 36 |\n";

    [Theory]
    [InlineData("which roles involve night work?", "Banksman", "Fitter")]
    [InlineData("which jobs do not need a driving licence?", "Weigher", "Fitter")]
    [InlineData("I can't drive. What jobs could I do without a driving licence?", "Banksman", "Fitter")]
    [InlineData("which jobs need a driving licence", "Fitter", "Weigher")]
    public void A_column_of_yes_and_no_says_who_has_what_is_asked(string question, string named, string other)
    {
        var (answer, text) = Guides.Of(("a.md", Flags)).Ask(question);
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains(named, text, StringComparison.Ordinal);
        Assert.DoesNotContain(other, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("which jobs need a pilot licence?")]
    [InlineData("who won the football last night")]
    public void A_column_that_is_not_just_what_is_asked_for_says_nothing(string question) =>
        Assert.NotEqual(AnswerKind.Answer, Guides.Of(("a.md", Flags)).Ask(question).Answer.Kind);

    [Fact]
    public void Jobs_of_one_noun_can_be_listed()
    {
        var (answer, text) = Guides.Of(
            ("a.md", "# Data engineer\n\nA data engineer builds pipes.\n\n## Tools\n\n- SQL\n"),
            ("b.md", "# Sound engineer\n\nA sound engineer mixes records.\n\n## Tools\n\n- Desk\n"),
            ("c.md", Guides.Baker)).Ask("which engineer jobs have you got?");
        Assert.Equal("list", answer.Form);
        Assert.Contains("Sound engineer", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("baker", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void And_the_most_asks_for_the_other_end_of_what_was_asked() =>
        Assert.Contains("Highest", Guides.Of(("a.md", "# Jobs\n\n| Job | Paperwork | Pay |\n|---|---|---|\n| Usher | none | £20,000 |\n| Clerk | a lot | £22,000 |\n")).Ask("which job has the least paperwork?", "and the most?").Text, StringComparison.Ordinal);
}
