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

    [Fact]
    public void A_term_is_defined_though_a_word_of_it_asks_for_a_topic_elsewhere() =>
        Assert.Contains("state of an object", Guides.Of(("a.md", "# Words of the trade\n\n- **Condition report**: a record of the state of an object.\n- **Loan**: an object lent for a time.\n"), ("b.md", Guides.Baker)).Ask("what is a condition report?").Text, StringComparison.Ordinal);

    [Fact]
    public void What_stands_in_a_clause_behind_the_question_says_when_and_not_what() =>
        Assert.Contains("£29,000", Guides.Of(("a.md", "# Thatcher\n\nA thatcher covers roofs with reed.\n\n## Pay\n\nA qualified thatcher earns £29,000 a year.\n\n## Training\n\nFour years.\n")).Ask("how much does a thatcher get when they are qualified?").Text, StringComparison.Ordinal);

    [Fact]
    public void A_heading_on_a_role_s_hours_defines_no_time() =>
        Assert.Equal(AnswerKind.Refusal, Guides.Of(("a.md", "# Restorer\n\nA restorer mends paintings, many of them in London.\n\n## Working time\n\nRestorers work 37 hours a week in daylight.\n")).Ask("what's the time in London right now?").Answer.Kind);
}
