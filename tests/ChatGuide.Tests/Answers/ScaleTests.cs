using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

/// <summary>Rankings that name the end of a scale and no topic: danger, travel, what it is like to get in.</summary>
public sealed class ScaleTests
{
    private readonly Guide _guide = Guides.Of(
        ("table.md", """
            # Four coast jobs

            All figures are for Norway, 2024.

            | Job | Pay (NOK per month) | Training | Accidents per 1,000 workers | People employed | Nights away a year |
            |---|---|---|---|---|---|
            | Diver | 61,000 | 18 months | 37 | 400 | 120 |
            | Net maker | 39,000 | 6 weeks | 5 | 1,900 | 3 |
            | Pilot | 92,000 | 6 years | 9 | 310 | 60 |
            | Cook | 43,000 | 2 years | 12 | 8,200 | 10 |

            Net making is the easiest to get into: anyone can start. Pilots have the toughest entry requirements of the four.
            The cook has the most stressful job, and the net maker the most peaceful one.
            """),
        ("diver.md", "# Diver\n\nA diver works under water.\n\n## Outlook\n\nDemand for divers is expected to fall by 7 percent.\n"),
        ("net-maker.md", "# Net maker\n\nA net maker makes and mends nets.\n\n## Outlook\n\nDemand for net makers is expected to grow by 1 percent.\n"),
        ("pilot.md", "# Pilot\n\nA pilot guides ships.\n\n## Outlook\n\nDemand for pilots is expected to grow by 4 percent.\n"),
        ("cook.md", "# Cook\n\nA cook feeds the crew.\n\n## Outlook\n\nDemand for cooks is expected to grow by 9 percent.\n"));

    [Theory]
    [InlineData("riskiest?", "diver, 37")]
    [InlineData("Which is the safest?", "net maker, 5")]
    [InlineData("the least safe of them", "diver, 37")]
    [InlineData("fewest injuries?", "net maker, 5")]
    [InlineData("which of these would not put me in hospital?", "net maker, 5")]
    [InlineData("biggest workforce?", "cook, 8,200")]
    [InlineData("which is the rarest?", "pilot, 310")]
    [InlineData("who is away from home the most?", "diver, 120")]
    [InlineData("who travels least?", "net maker, 3")]
    public void The_column_on_the_scale_ranks(string question, string expected)
    {
        Assert.Contains(expected, _guide.Ask(question).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what can I simply walk into?", "Net making is the easiest to get into")]
    [InlineData("which has the stiffest entry criteria", "toughest entry requirements")]
    [InlineData("most relaxed?", "net maker the most peaceful one")]
    public void The_sentence_on_the_same_end_is_quoted_whatever_its_word(string question, string expected)
    {
        Assert.Contains(expected, _guide.Ask(question).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("which of these pays peanuts?", "lowest", "net maker")]
    [InlineData("where would my wage packet be thinnest?", "lowest", "net maker")]
    [InlineData("what is the most lucrative option?", "highest", "pilot")]
    [InlineData("which has the most drawn-out training?", "highest", "pilot")]
    [InlineData("which has the brightest future?", "highest", "cook")]
    [InlineData("which has the bleakest prospects?", "lowest", "diver")]
    public void Figures_on_a_topic_rank_by_any_word_for_an_end_of_its_scale(string question, string end, string expected)
    {
        var text = _guide.Ask(question).Text;
        Assert.Contains(end, text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(expected, text[..text.IndexOf('\n', StringComparison.Ordinal)], StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("what is the safest programming language?")]
    [InlineData("how much money have I got?")]
    [InlineData("which airline is the most dangerous?")]
    public void What_is_no_ranking_of_work_is_not_ranked(string question)
    {
        Assert.NotEqual(AnswerKind.Answer, _guide.Ask(question).Answer.Kind);
    }

    private static Guide Crew() => Guides.Of(
        ("coast.md", """
            # Who suits the coast

            The loneliest job is the net maker's. Divers keep the most irregular hours, and the cook has the most regular week.
            The pilot has the highest accident rate of the four, the net maker the lowest.
            Divers are the likeliest to give up: one in three leaves within a year, and pilots are the most satisfied with their work.

            | Job | Applicants per vacancy | Share self-employed | Code | Pay after five years (£) | Starting pay (£) |
            |---|---|---|---|---|---|
            | Diver | 4 | 80% | 17-2199 | 41,000 | 25,000 |
            | Net maker | 2 | 35% | 11-2021 | 29,500 | 24,000 |
            | Pilot | 31 | 5% | 15-2051 | 66,000 | 26,500 |
            | Cook | 9 | 12% | 13-1041 | 28,000 | 26,000 |
            """),
        ("diver.md", "# Diver\n\nA diver works under water and codes the depth of each dive.\n"),
        ("net-maker.md", "# Net maker\n\nA net maker makes nets.\n"),
        ("pilot.md", "# Pilot\n\nA pilot guides ships.\n"),
        ("cook.md", "# Cook\n\nA cook feeds the crew.\n"));

    [Theory]
    [InlineData("I can't be doing with crowds. which one would leave me on my own the most", "net maker's")]
    [InlineData("which has the least predictable hours?", "Divers keep the most irregular hours")]
    [InlineData("I have small kids and won't end up in hospital. Which of them is the safest?", "the net maker the lowest")]
    [InlineData("who likes their work best?", "pilots are the most satisfied")]
    [InlineData("which one are people most likely to jack in?", "Divers are the likeliest to give up")]
    [InlineData("which has the fewest people going for it?", "net maker, 2")]
    [InlineData("which is the most crowded?", "pilot, 31")]
    [InlineData("in which job do you find the most people working for themselves?", "diver, 80%")]
    [InlineData("who is the best paid once they have years under their belt?", "pilot, 66,000")]
    public void What_people_rank_work_by_is_read_in_the_words_of_either_side(string question, string expected) =>
        Assert.Contains(expected, Crew().Ask(question).Text, StringComparison.Ordinal);

    [Fact]
    public void A_column_of_codes_ranks_nobody() =>
        Assert.DoesNotContain("“Code”", Crew().Ask("which role has the least coding?").Text, StringComparison.Ordinal);
}
