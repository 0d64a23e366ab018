using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

/// <summary>What someone tells of themselves, in words that the documents need not hold.</summary>
public sealed class AdviceTests
{
    private const string Overview = """
        # Which job for whom

        ## By what you like

        - Order and structure: archivist.
        - You hate routine: look at shepherd work.
        - If you have a wool allergy, please do not become a weaver.
        """;

    private readonly Guide _guide = Guides.Of(
        ("shepherd.md", "# Shepherd\n\nA shepherd looks after sheep.\n\n## Duties\n\n- Agriculture: a shepherd mows meadows and repairs fences.\n- Lambing: a shepherd helps ewes at night.\n\n## Pay\n\nA shepherd earns £21,000 a year.\n"),
        ("archivist.md", "# Archivist\n\nAn archivist keeps records.\n\n## Duties\n\n- Cataloguing: an archivist describes letters and maps.\n- Reading room: an archivist helps historians.\n\n## Pay\n\nAn archivist earns £27,000 a year. The line between grades was drawn already in 1990.\n"),
        ("weaver.md", "# Weaver\n\nA weaver makes cloth.\n\n## Duties\n\n- Looms: a weaver sets up looms and mends threads.\n- Design: a weaver draws patterns.\n\n## Pay\n\nA weaver earns £23,000 a year.\n"),
        ("overview.md", Overview));

    [Theory]
    [InlineData("I spent my summers on a farm. Which job could I do?", "Shepherd", "Agriculture")]
    [InlineData("My daughter loves fabric and textile, what job could she do?", "Weaver", "wool")]
    [InlineData("I like to talk with scholars. What job is there for me?", "Archivist", "historians")]
    [InlineData("I need order and structure around me. Which job would suit me?", "Archivist", "Order and structure")]
    [InlineData("I can't stand routine. Any ideas?", "Shepherd", "You hate routine")]
    public void It_is_met_by_words_used_alike(string message, string role, string quote)
    {
        var (answer, text) = _guide.Ask(message);
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.StartsWith(role, answer.Blocks.OfType<ParagraphBlock>().Skip(1).First().Statements[0].Text, StringComparison.Ordinal);
        Assert.Contains(quote, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("My printer does not start, what should I try first?")]
    [InlineData("I can't find my keys, what should I do?")]
    [InlineData("who won the cup last season?")]
    public void What_asks_for_no_work_gets_no_advice(string message) =>
        Assert.NotEqual(AnswerKind.Answer, _guide.Ask(message).Answer.Kind);

    [Fact]
    public void Common_words_that_the_documents_happen_to_hold_weigh_little()
    {
        var (answer, _) = _guide.Ask("I know ewes already and stand in line for nothing else. Which job is there for me?");
        Assert.StartsWith("Shepherd", answer.Blocks.OfType<ParagraphBlock>().Skip(1).First().Statements[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_used_alike_is_named_as_what_it_was_met_by()
    {
        var (_, text) = _guide.Ask("I spent my summers on a farm. Which job could I do?");
        Assert.Contains("“Agriculture” for farm", text, StringComparison.Ordinal);
    }

    private static Guide Evenings() => Guides.Of(
        ("glassblower.md", "# Glassblower\n\nA glassblower shapes molten glass.\n\n## Duties\n\n- Furnace: a glassblower gathers glass at the furnace.\n"),
        ("librarian.md", "# Librarian\n\nA librarian lends books.\n\n## Duties\n\n- Desk: a librarian answers readers.\n"),
        ("choosing.md", "# Which of the trades?\n\n## For whom\n\n- You want your evenings free: librarian.\n- You want to sweat in front of a furnace: glassblower.\n"));

    [Theory]
    [InlineData("My evenings are sacred and I keep them free for the choir.")]
    [InlineData("After ten years of bar shifts, my evenings should be free at last.")]
    public void A_story_that_no_phrase_marks_is_met_by_the_sentence_that_speaks_to_the_reader(string story)
    {
        var (answer, text) = Evenings().Ask(story);
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains("Librarian (matches evenings and free)", text, StringComparison.Ordinal);
        Assert.Contains("You want your evenings free", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("My evenings are sacred to me and my choir.")]
    [InlineData("How many people sweat in front of a furnace in summer?")]
    [InlineData("My evenings have to stay free, so a dentist is what I want to be.")]
    public void One_word_met_a_question_for_a_number_or_an_unknown_occupation_makes_no_story(string message) =>
        Assert.NotEqual(AnswerKind.Answer, Evenings().Ask(message).Answer.Kind);

    [Fact]
    public void A_word_that_stands_in_every_text_meets_nothing_that_is_told() =>
        Assert.Contains("Librarian (matches nights, evenings and free)", Evenings().Ask("I work nights in a bar and my evenings are never free.").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Honestly I can't stand drawing. Is there anything left for me here?", "Baker (matches no drawing)", "Smith (matches")]
    [InlineData("I can't draw and don't want to. What's left for me?", "Baker", "smiths need no drawing")]
    public void Who_dislikes_something_is_told_who_does_without_it(string message, string first, string second)
    {
        var guide = Guides.Of(
            ("joiner.md", "# Joiner\n\nA joiner makes doors.\n\n## Skills\n\n- Drawing: a joiner draws every door first.\n"),
            ("choosing.md", "# Choosing\n\n## Who need not draw?\n\nBakers and smiths need no drawing; joiners and masons need much of it.\n"),
            ("baker.md", Guides.Baker),
            ("smith.md", "# Smith\n\nA smith forges iron.\n"),
            ("mason.md", "# Mason\n\nA mason cuts stone.\n"));
        var text = guide.Ask(message).Text;
        Assert.Contains(first, text, StringComparison.Ordinal);
        Assert.Contains(second, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Joiner (matches", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mason (matches", text, StringComparison.Ordinal);
        Assert.DoesNotContain("draws every door", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Work_that_wants_no_fear_of_something_does_not_do_without_it()
    {
        var guide = Guides.Of(
            ("rigger.md", "# Rigger\n\nA rigger hangs sails.\n\n## Skills\n\nAs a rigger you need strong hands and no fear of heights.\n"),
            ("baker.md", Guides.Baker + "\n## Not for you?\n\nA baker has nothing to do with heights.\n"));
        var text = guide.Ask("I hate heights, what could I do?").Text;
        Assert.DoesNotContain("Rigger: ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rigger (matches", text, StringComparison.Ordinal);
        Assert.StartsWith("Yes.", guide.Ask("do riggers have to be good with heights?").Text, StringComparison.Ordinal);
    }
}
