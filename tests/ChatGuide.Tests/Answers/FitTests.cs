using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

public sealed class FitTests
{
    private readonly Guide _guide = Guides.Of(
        ("luthier.md", """
            # Luthier

            A luthier builds guitars from spruce.

            ## Skills

            - **Hearing**: a luthier tunes by ear.
            - **Woodwork**: a luthier carves necks and braces.
            """),
        ("bellfounder.md", """
            # Bellfounder

            A bellfounder casts bells from bronze.

            ## Skills

            - **Metalwork**: a bellfounder melts copper and tin.
            """),
        ("choosing.md", """
            # Choosing between luthier and bellfounder

            If you love heat and noise, choose bellfounder. Choose luthier if you would rather sit at a quiet bench.
            """));

    [Fact]
    public void What_a_heading_asks_for_fits_the_roles_named_beneath_it()
    {
        var guide = Guides.Of(
            ("roles.md", "# Two trades\n\nA perfumer blends scents. A piper plays at weddings. Perfumers earn €90 a day. Pipers earn €80 a day.\n"),
            ("suits.md", "# Which job suits you?\n\n## If you have a good nose\n\nPerfumer.\n\n## If you like noise\n\nPiper.\n"));
        var text = guide.Ask("My son has a really good nose, what could he do?").Text;
        Assert.Contains("Perfumer", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Piper", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I love heat, what should I become?", "Bellfounder (matches", "Luthier (matches")]
    [InlineData("I like a quiet bench", "Luthier (matches", "Bellfounder (matches")]
    [InlineData("I hate noise but I am good at woodwork, what job suits me?", "Luthier (matches", "Bellfounder (matches")]
    public void Only_the_role_whose_sentence_holds_the_words_is_matched(string question, string expected, string unexpected)
    {
        var (_, text) = _guide.Ask(question);
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.DoesNotContain(unexpected, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I love telling people things and I am fluent in two languages, what would suit me", "Courier (matches", "Fluency in two languages")]
    [InlineData("neat, eye for symmetry, don't mind ropes. what should I do?", "Topiarist (matches", "with an eye for symmetry")]
    [InlineData("My teachers say I have a head for timetables and patience. Which of your jobs would be for me?", "Courier (matches", "a head for timetables")]
    public void Traits_belong_to_the_role_whose_section_holds_them_together(string question, string role, string quote)
    {
        var guide = Guides.Of(
            ("outdoors.md", """
                # Steeplejacks, topiarists and couriers

                ## The steeplejack

                A steeplejack repairs towers.

                ### Suits whom

                People who are tough, steady on a rope and at ease with heights.

                ## The topiarist

                A topiarist clips hedges, and people tell one another about it.

                ### Suits whom

                Neat people with an eye for symmetry who don't mind ropes and ladders.

                ## The courier

                A courier leads coach parties.

                ### Suits whom

                Fluency in two languages comes first. Next come a head for timetables and a patient manner.
                """));
        var (_, text) = guide.Ask(question);
        Assert.Contains(role, text, StringComparison.Ordinal);
        Assert.Contains(quote, text, StringComparison.Ordinal);
        Assert.StartsWith(role, text[text.IndexOf("\n\n", StringComparison.Ordinal)..].Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_role_is_named_by_speaks_for_it_before_what_others_have_to_do_with()
    {
        var (answer, _) = Guides.Of(
            ("a.md", "# Brush maker\n\nA brush maker works with boats, bristles and boats again.\n\n## Duties\n\n- Boats: brushes for boats and boat decks.\n"),
            ("b.md", "# Boat builder\n\nA boat builder bends planks.\n\n## Skills\n\n- Care: every boat is looked over twice.\n")).Ask("I love boats, which job is for me?");
        Assert.StartsWith("Boat builder", answer.Blocks.OfType<ParagraphBlock>().Skip(1).First().Statements[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_wants_little_of_something_gets_the_roles_that_do_without_it()
    {
        var (_, text) = Guides.Of(
            ("a.md", "# Surveyor\n\nA surveyor measures land.\n\n## Skills\n\n- Mathematics: a surveyor works with trigonometry.\n"),
            ("b.md", "# Gardener\n\nA gardener plants trees.\n\n## Skills\n\nA gardener needs no mathematics.\n")).Ask("I want a job with little mathematics");
        Assert.Contains("Gardener", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Surveyor", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I like building things but I hate bronze and noise, what should I do?")]
    [InlineData("I like metalwork and woodwork but dislike bronze, what should I do?")]
    public void Who_has_what_somebody_dislikes_does_not_come_first(string message)
    {
        var text = _guide.Ask(message).Text;
        var luthier = text.IndexOf("Luthier", StringComparison.Ordinal);
        var bellfounder = text.IndexOf("Bellfounder", StringComparison.Ordinal);
        Assert.True(luthier >= 0 && (bellfounder < 0 || luthier < bellfounder), text);
    }

    [Fact]
    public void A_word_for_a_topic_counts_where_it_is_part_of_a_label() =>
        Assert.Contains("Clocks that move: luthier", Guides.Of(
            ("luthier.md", "# Luthier\n\nA luthier builds guitars.\n\n## Tools\n\n- Bench clocks\n"),
            ("smith.md", "# Clock smith\n\nA clock smith forges clocks.\n"),
            ("choosing.md", "# By what you like\n\n- **Clocks that move**: luthier.\n")).Ask("I like clocks that move, what should I become?").Text, StringComparison.Ordinal);
}
