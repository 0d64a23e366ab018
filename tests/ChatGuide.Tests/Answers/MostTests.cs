using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

public sealed class MostTests
{
    private readonly Guide _guide = Guides.Of(
        ("crafts.md", """
            # Which craft? A comparison

            | Craft | Training |
            |---|---|
            | Potter | 2 years |
            | Weaver | 3 years |
            | Saddler | 4 years |

            ## Can you bear examinations?

            Potters sit three papers, weavers thirteen and saddlers nine. Thatchers sit none.

            ## Do you want to be out of doors?

            Only one of the four is mainly on the roof: the thatcher. Saddlers leave the bench for an hour.

            ## Women in the crafts

            Weavers have the biggest share, at 61 per cent. The smallest share is among thatchers, at 2 per cent.

            ## How easy is it to get in?

            Potter posts drew the most, with 40 applicants for each place, and saddler posts the fewest, with three.
            """),
        ("thatcher.md", "# Thatcher\n\nA thatcher covers roofs with straw.\n"),
        ("weaver.md", "# Weaver\n\nA weaver makes cloth on a loom.\n"),
        ("saddler.md", "# Saddler\n\nA saddler makes saddles from leather.\n"),
        ("potter.md", "# Potter\n\nA potter makes pots from clay.\n"));

    [Theory]
    [InlineData("which craft has the most exams", "weavers thirteen", "Training:")]
    [InlineData("who has to sit the fewest exams", "Thatchers sit none.", "Training:")]
    [InlineData("which job is on the roof the most", "Only one of the four is mainly on the roof", "bench")]
    [InlineData("which job has the fewest women", "The smallest share is among thatchers", "61")]
    [InlineData("which job has the most women", "Weavers have the biggest share", "2 per cent")]
    [InlineData("which vacancies attract the most applicants", "Potter posts drew the most", "Training:")]
    public void The_sentence_that_says_of_whom_there_is_most_answers_whatever_is_counted(string question, string sentence, string other)
    {
        var (answer, text) = _guide.Ask(question);
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains(sentence, text, StringComparison.Ordinal);
        Assert.DoesNotContain(other, text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_sentence_counts_has_no_most()
    {
        var (answer, _) = _guide.Ask("which craft has the most robots");
        Assert.Equal(AnswerKind.Refusal, answer.Kind);
    }
}
