namespace ChatGuide.Tests.Answers;

public sealed class YesNoTests
{
    private const string Diver = """
        # Diver

        A diver welds and inspects structures under water.

        ## How do you become a diver?

        Nobody needs a degree.
        A medical certificate is compulsory, and it has to be renewed every year.
        A background in welding is welcome, but it is not necessary.
        Colour blindness is not a bar.

        ## What is the work like?

        Divers never work alone.
        They usually work at night when the tide is low.
        Beards are not allowed under the mask.
        Only certified divers may inspect a dam.

        ## Table of needs

        | Job | Mathematics | Car |
        |---|---|---|
        | Diver | little | not needed |
        """;

    private const string Florist = """
        # Florist

        A florist, also known as a flower arranger, sells and arranges flowers.

        ## Education

        A florist can begin without any diploma.
        A diploma helps.

        ## Working hours

        **Do florists work on Sundays?**
        Yes. Mother's Day is the busiest day of the year.

        **Do florists need mathematics?**
        No, school mathematics is enough.
        """;

    private readonly Guide _guide = Guides.Of(("diver.md", Diver), ("florist.md", Florist));

    [Theory]
    [InlineData("do divers need a degree", "No.")]
    [InlineData("can I become a diver without a degree?", "Yes.")]
    [InlineData("must a diver have a medical certificate", "Yes.")]
    [InlineData("can you be a diver without a medical certificate?", "No.")]
    [InlineData("do divers need a background in welding?", "No.")]
    [InlineData("can a colour-blind person be a diver", "Yes.")]
    [InlineData("do divers work alone", "No.")]
    [InlineData("do divers work at night?", "Usually yes.")]
    [InlineData("can a diver wear a beard", "No.")]
    [InlineData("may anyone inspect a dam", "No.")]
    [InlineData("may divers inspect dams", "Yes.")]
    [InlineData("do divers need mathematics", "Usually not.")]
    [InlineData("does a florist need a diploma", "No.")]
    [InlineData("do florists work on Sundays", "Yes.")]
    [InlineData("is a florist the same as a flower arranger?", "Yes.")]
    public void The_sentence_that_decides_gives_the_word(string question, string word) =>
        Assert.StartsWith(word, _guide.Ask(question).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("does a diver need a boat")]
    [InlineData("do florists need welding")]
    [InlineData("can I start as a florist after school")]
    public void What_no_sentence_decides_gets_neither_yes_nor_no(string question)
    {
        var text = _guide.Ask(question).Text;
        Assert.False(text.StartsWith("Yes", StringComparison.Ordinal) || text.StartsWith("No.", StringComparison.Ordinal) || text.StartsWith("No,", StringComparison.Ordinal), text);
    }

    [Fact]
    public void What_a_sentence_says_of_others_beside_a_role_proves_nothing_of_it()
    {
        var guide = Guides.Of(
            ("rigger.md", "# Rigger\n\nA rigger climbs masts and hangs ropes.\n"),
            ("sailmaker.md", "# Sailmaker\n\nA sailmaker cuts cloth.\n\n## Side by side\n\nRiggers climb masts every day, while sailmakers sew, draw and measure.\n"));

        Assert.DoesNotContain("Yes.", guide.Ask("do sailmakers climb masts?").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_pays_something_is_not_therefore_well_paid()
    {
        var guide = Guides.Of(("glazier.md", """
            # Glazier

            A glazier cuts and fits glass.

            ## Pay

            A glazier earns €2,700 a month.
            Glaziers also teach evening classes, because the classes pay the rent.
            """));

        var text = guide.Ask("is a glazier well paid?").Text;

        Assert.DoesNotContain("Yes.", text, StringComparison.Ordinal);
        Assert.Contains("€2,700", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("can I start straight out of college as a cooper?", "No, coopers are taken on")]
    [InlineData("is cooper something for graduates?", "No, coopers are taken on")]
    [InlineData("will machines take the jobs of coopers?", "Forecasts do not expect it")]
    [InlineData("is becoming a cooper a good idea", "Orders are rising")]
    public void A_question_of_the_documents_is_known_in_other_words(string question, string expected)
    {
        var guide = Guides.Of(("cooper.md", """
            # Cooper

            A cooper makes barrels.

            ## Questions

            **Is cooper an entry-level job?**
            No, coopers are taken on after five years in a joinery.

            **Will machines replace coopers?**
            Forecasts do not expect it.

            **Is cooper a good career?**
            Orders are rising every year.
            """));

        Assert.Contains(expected, guide.Ask(question).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("do you need any certificate by law to mend barrels?", "No.", "no legal requirement")]
    [InlineData("does a cooper have to be able to swim", "No", "need not swim")]
    public void Who_does_some_work_is_meant_by_it_and_what_one_must_be_able_to_do_is_no_move(string question, string word, string quoted)
    {
        var guide = Guides.Of(
            ("cooper.md", "# Cooper\n\nA cooper makes and mends barrels.\n\n## Training\n\nThere is no legal requirement to hold any certificate.\nCoopers need not swim.\n"),
            ("tanner.md", "# Tanner\n\nA tanner turns hides into leather.\n"));

        var text = guide.Ask(question).Text;

        Assert.Contains(word, text, StringComparison.Ordinal);
        Assert.Contains(quoted, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("does a thatcher cut the reed?", "People think thatchers cut the reed.")]
    [InlineData("is there a future in covering roofs as a thatcher?", "A thatcher covers roofs.")]
    public void What_is_only_believed_or_is_on_something_else_decides_nothing(string question, string sentence) =>
        Assert.DoesNotContain("Yes.", Guides.Of(("thatcher.md", $"# Thatcher\n\n{sentence}\n\n## Tools\n\n- Leggett\n"), ("slater.md", "# Slater\n\nA slater hangs slates.\n")).Ask(question).Text, StringComparison.Ordinal);

    private static readonly (string, string)[] Inn =
    [
        ("waiter.md", "# Waiter\n\nA waiter brings food to guests.\n\n## Work\n\nWaiters in small inns also cook.\n"),
        ("porter.md", "# Porter\n\nA porter carries luggage.\n\n## Work\n\nPorters must be able to drive.\nPorters may not swim in the pool.\n"),
    ];

    [Theory]
    [InlineData("I can't cook. Can I still be a waiter?", "also cook")]
    [InlineData("I can't swim. Can I still be a porter?", "may not swim")]
    [InlineData("I can't drive, can I still be a porter?", "able to drive")]
    public void Where_only_what_is_told_is_known_there_is_neither_yes_nor_no(string question, string quoted)
    {
        var text = Guides.Of(Inn).Ask(question).Text;
        Assert.StartsWith("The documents do not say yes or no outright.", text, StringComparison.Ordinal);
        Assert.Contains(quoted, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Can a waiter cook?", "Yes.")]
    [InlineData("I have a licence, must a porter be able to drive?", "Yes.")]
    [InlineData("I would love to be a diver, do I need a certificate for that?", "Yes.")]
    [InlineData("My uncle is a diver, do I need a degree for that?", "No.")]
    public void A_question_behind_what_is_told_is_decided(string question, string word) =>
        Assert.StartsWith(word, Guides.Of([.. Inn, ("diver.md", Diver)]).Ask(question).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Does a baker need a degree?", "Statisticians need more")]
    [InlineData("Do statisticians need a degree?", "Usually yes.")]
    public void What_is_said_of_those_measured_by_a_role_decides_nothing_of_it(string question, string start)
    {
        var guide = Guides.Of(
            ("baker.md", "# Baker\n\nA baker makes bread.\n\n## Mathematics\n\nStatisticians need more mathematics than bakers, and usually a degree.\n"),
            ("statistician.md", "# Statistician\n\nA statistician counts.\n"));
        Assert.StartsWith(start, guide.Ask(question).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Do I need A levels to become a glazier?", "No.")]
    [InlineData("Do I need A levels to become a slater?", "The documents have nothing")]
    public void That_one_becomes_something_does_not_block_the_sentence_that_decides(string question, string start)
    {
        var guide = Guides.Of(
            ("glazier.md", "# Glazier\n\nA glazier cuts glass.\n\n## What is needed\n\nYou do not need A levels.\n"),
            ("slater.md", "# Slater\n\nA slater hangs slates.\n\n## Becoming one\n\nTo become a slater takes three years.\n"));
        Assert.StartsWith(start, guide.Ask(question).Text, StringComparison.Ordinal);
    }
}
