using ChatGuide.Answers;

namespace ChatGuide.Tests.Conversations;

/// <summary>Questions in a conversation on one role that do not name it.</summary>
public sealed class SubjectTests
{
    private readonly Guide _guide = Guides.Of(
        ("cooper.md", "# Cooper\n\nA cooper makes barrels.\n\n## Pay\n\nA cooper earns between £24,000 and £31,000 a year.\n\n## Drawbacks\n\n- The hammering is loud.\n- Staves cut fingers.\n- Dust gets everywhere.\n\n## Who employs them\n\nDistilleries employ most coopers.\n\n## Outlook\n\nDemand for coopers is rising.\n"),
        ("thatcher.md", "# Thatcher\n\nA thatcher roofs houses.\n\n## Hours\n\nThatchers can work part time.\n\n## Pay\n\nA thatcher earns between £26,000 and £45,000 a year.\n"));

    [Theory]
    [InlineData("what's the most I could earn?", "£31,000")]
    [InlineData("who could I work for?", "Distilleries")]
    [InlineData("are there jobs going?", "rising")]
    [InlineData("sounds tough. what's the worst of it?", "hammering")]
    [InlineData("fair enough, what's the pay?", "£24,000")]
    public void They_are_asked_of_it(string question, string says) =>
        Assert.Contains(says, _guide.Ask(["what does a cooper do?", question]).Text, StringComparison.Ordinal);

    [Fact]
    public void What_is_said_of_others_only_answers_nothing()
    {
        var (answer, text) = _guide.Ask(["what does a cooper do?", "could I do it part time?"]);
        Assert.Equal(AnswerKind.Refusal, answer.Kind);
        Assert.Contains("coopers", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_best_is_asked_of_all() =>
        Assert.Contains("thatcher", _guide.Ask(["what does a cooper do?", "who earns the most?"]).Text, StringComparison.OrdinalIgnoreCase);

    private static Guide Deeds() => Guides.Of(
        ("notary.md", "# Notary\n\nA notary seals deeds.\n\n## Work\n\nNotaries and lawyers keep three copies of a contract.\n\n## Pay\n\nNotaries earn £60,000 a year.\n"),
        ("lawyer.md", "# Lawyer\n\nA lawyer pleads in court.\n\n## Pay\n\nLawyers earn £50,000 a year.\n"));

    [Fact]
    public void They_are_asked_of_the_one_role_that_an_answer_speaks_of() =>
        Assert.Contains("£60,000", Deeds().Ask("how are deeds sealed?", "what does it pay?").Text, StringComparison.Ordinal);

    [Fact]
    public void An_answer_that_speaks_of_two_roles_leaves_open_which_is_meant() =>
        Assert.Equal(AnswerKind.Clarification, Deeds().Ask("how many copies of a contract are kept?", "what does it pay?").Answer.Kind);
}
