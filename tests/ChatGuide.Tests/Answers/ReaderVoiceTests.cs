using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

/// <summary>Pages in which readers speak of themselves, and what the pages answer them.</summary>
public sealed class ReaderVoiceTests
{
    private readonly Guide _guide = Guides.Of(
        ("letters.md", """
            # Letters to the harbour school

            ## I want to sleep in my own bed and be home by five.

            Chandlers shut the shop at half past four.

            ## What if I can't stand heights?

            Then stay below: a caulker never leaves the deck.

            ## Can I start without a certificate?

            Caulkers can.

            **“I adore knots.”** Splicing, without a doubt. Riggers do it all week.
            """),
        ("rigger.md", "# Rigger\n\nA rigger climbs masts and splices ropes.\n"),
        ("caulker.md", "# Caulker\n\nA caulker fills seams with oakum.\n"),
        ("chandler.md", "# Chandler\n\nA chandler sells stores to ships.\n"));

    [Theory]
    [InlineData("need to be home by 5 every night, which job would work?", "half past four")]
    [InlineData("I can't stand heights.", "never leaves the deck")]
    [InlineData("I adore knots, what should I become?", "Splicing")]
    public void Who_speaks_as_a_reader_does_gets_the_answer_of_that_reader(string message, string expected)
    {
        var (answer, text) = _guide.Ask(message);
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains(expected, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I love heights, what should I become?", "never leaves the deck")]
    [InlineData("I have a certificate in French, what should I become?", "Caulkers can")]
    public void Who_says_the_contrary_or_asks_something_else_is_not_answered_so(string message, string other)
    {
        var (answer, text) = _guide.Ask(message);
        Assert.False(answer.Kind is AnswerKind.Answer && text.Contains(other, StringComparison.Ordinal), text);
    }
}
