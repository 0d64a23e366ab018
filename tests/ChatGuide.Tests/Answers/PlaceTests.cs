using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

/// <summary>Questions for a place, and documents that give figures for several.</summary>
public sealed class PlaceTests
{
    private readonly Guide _guide = Guides.Of(
        ("cooper.md", "# Cooper\n\nA cooper makes barrels.\n\n## Pay in the UK\n\n- Typical: £27,000 a year\n\n## Pay in the United States\n\n- Typical: $41,000 a year\n"),
        ("chandler.md", "# Chandler\n\nA chandler makes candles.\n\n## Pay in the UK\n\n- Typical: £29,000 a year\n\n## Pay in the United States\n\n- Typical: $36,000 a year\n"));

    [Theory]
    [InlineData("what does a cooper earn in America?", "$41,000", "£27,000")]
    [InlineData("what does a cooper earn in the uk?", "£27,000", "$41,000")]
    [InlineData("which job pays best in the US?", "Cooper: Typical: $41,000", "£29,000")]
    [InlineData("which job pays best in Britain?", "Chandler: Typical: £29,000", "$41,000")]
    public void The_figures_for_the_place_asked_for_answer_alone(string question, string says, string other)
    {
        var (answer, text) = _guide.Ask(question);
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains(says, text, StringComparison.Ordinal);
        Assert.DoesNotContain(other, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what would I make as a cooper in Australia?")]
    [InlineData("what did a cooper get paid back in 1999?")]
    [InlineData("thinking of going into glassblowing, what would I be paid?")]
    public void What_no_document_covers_is_refused(string question) =>
        Assert.Equal(AnswerKind.Refusal, _guide.Ask(question).Answer.Kind);

    [Fact]
    public void The_place_of_work_stands_for_the_one_role_that_works_there()
    {
        var guide = Guides.Of(("engineer.md", "# Ship engineer\n\nA ship engineer keeps engines running.\n\n## Hours\n\nIn the engine room the watch lasts four hours.\n\n## Drawbacks\n\nThe engine room is hot.\n\n## Pay\n\nA ship engineer earns £34,000 a year.\n"), ("baker.md", Guides.Baker));
        Assert.Contains("£34,000", guide.Ask("what is the pay in the engine room?").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_loss_ranks_below_a_gain()
    {
        var guide = Guides.Of(("jobs.md", "# Jobs compared\n\n## Outlook\n\n| Role | Growth |\n|---|---|\n| Cooper | 4% |\n| Chandler | -2% |\n| Thatcher | 1% |\n"));
        Assert.Contains("lowest is that of chandlers: -2%", guide.Ask("which job has the worst growth?").Text, StringComparison.Ordinal);
    }
}
