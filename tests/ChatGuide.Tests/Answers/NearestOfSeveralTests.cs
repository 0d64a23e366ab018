using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

/// <summary>Questions about several roles that only a sentence naming all of them answers, and questions about none.</summary>
public sealed class NearestOfSeveralTests
{
    private const string Glazier = """
        # Glazier

        A glazier fits panes into frames.

        ## What people ask

        A glazier hands over within a day, while a stained-glass artist delivers after months.
        Crews sleep away from home three nights out of four.

        ## Papers

        Nobody may drive the crane lorry of the workshop without a hoist certificate.
        """;

    private readonly Guide _guide = Guides.Of(("glazier.md", Glazier), ("artist.md", "# Stained-glass artist\n\nA stained-glass artist paints and leads church windows.\n"));

    [Theory]
    [InlineData("who delivers sooner, a glazier or a stained-glass artist?", "delivers after months")]
    [InlineData("how often is a glazier away from home?", "three nights out of four")]
    [InlineData("can I drive the crane lorry without a hoist certificate?", "may drive the crane lorry")]
    [InlineData("what d'you call someone who fits panes into frames?", "lazier")]
    public void The_sentence_is_quoted(string question, string expected)
    {
        var (answer, text) = _guide.Ask(question);
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains(expected, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is a glazier or a stained-glass artist more often in Norway?")]
    [InlineData("how often does a glazier change the oil?")]
    [InlineData("can I ride the lorry to school?")]
    [InlineData("can you write a hoist certificate?")]
    public void What_no_sentence_tells_is_refused(string question) => Assert.Equal(AnswerKind.Refusal, _guide.Ask(question).Answer.Kind);
}
