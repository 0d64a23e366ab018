using ChatGuide.Answers;
using ChatGuide.Conversations;

namespace ChatGuide.Tests.Answers;

public sealed class AnyQuestionTests
{
    private static readonly string[] Openings =
        ["what", "who", "which role", "does a baker", "can a carpenter", "is it", "how many", "how long does", "how much does", "why", "when do", "I like to", "from baker to", "compare", "what is", "more", "tell me about", "the second one", "should I", "are bakers", "which is the smallest", "who has the most", "I am sick of", "I hate", "which pays best"];

    private static readonly string[] Words =
        ["wear", "whistle", "quickly", "dough", "flour", "oven", "carpenter", "baker", "safest", "pay", "training", "tools", "Mars", "part-time", "self-raising", "2031", "€", "cost", "three", "or", "and", "?", "not", "without", "degree", "hours", "become", "Zermatt", "outside", "heavy", "bread", "saws", "the", "most", "loud", "gently", "QWX", "smallest", "fewest", "than", "trade", "best", "after", "starting", "instead"];

    [Fact]
    public void Any_row_of_words_gets_a_reply()
    {
        var guide = Guides.OfTrades();
        var dice = new Random(20261122);
        for (var i = 0; i < 3000; i++)
        {
            var context = ConversationContext.Empty;
            for (var turn = 0; turn < 2; turn++)
            {
                var message = string.Join(' ', Enumerable.Range(0, dice.Next(1, 6)).Select(_ => Words[dice.Next(Words.Length)]).Prepend(Openings[dice.Next(Openings.Length)]));
                var (answer, next) = guide.Ask(message, context);
                Assert.True(AnswerText.Render(answer, guide.Phrases).Length > 0, message);
                context = next;
            }
        }
    }
}
