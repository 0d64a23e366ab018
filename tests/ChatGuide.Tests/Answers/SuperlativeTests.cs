using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

public sealed class SuperlativeTests
{
    private const string Table = """
        # Crafts side by side

        | Job | Starting pay | Experienced pay | Weekly hours | Holiday days | Share self-employed |
        |---|---|---|---|---|---|
        | Potter | €1,900 per month | €2,600 per month | 38 | 28 | 70% |
        | Weaver | €2,100 per month | €2,300 per month | 44 | 25 | 55% |
        | Saddler | €1,700 per month | €2,900 per month | 41 | 30 | 20% |
        """;

    private const string Potter = """
        # Potter

        A potter makes pots from clay.

        ## What is the work like?

        Most potters are their own boss.
        Potters start later than weavers.
        The weaver has the most stressful work of the three.
        Saddlers have the safest work, because harness makers hire for life.
        """;

    private const string Weaver = "# Weaver\n\nA weaver makes cloth on a loom.\n";
    private const string Saddler = "# Saddler\n\nA saddler makes saddles from leather.\n";

    private readonly Guide _guide = Guides.Of(("table.md", Table), ("potter.md", Potter), ("weaver.md", Weaver), ("saddler.md", Saddler));

    [Theory]
    [InlineData("which job has the longest hours", "weavers: 44", "potter, ")]
    [InlineData("which job in the table has the shortest hours", "potters: 38", "weaver, ")]
    [InlineData("who has the most holiday days", "saddler, 30", "weaver, ")]
    [InlineData("who has the fewest holiday days", "weaver, 25", "saddler, ")]
    [InlineData("who is most often self-employed", "potter, 70%", "saddler, ")]
    [InlineData("who has more holiday days, a potter or a weaver", "potter, 28", "Saddler")]
    [InlineData("which job has the highest starting pay", "weaver, €2,100", "Experienced")]
    [InlineData("which job pays the most", "saddlers: €2,900", "Starting")]
    [InlineData("which job pays the least", "weavers: €2,300", "Starting")]
    [InlineData("what is the best paid job after the saddler", "potters: €2,600", "Saddler")]
    public void Any_column_of_a_table_is_ranked(string question, string first, string other)
    {
        var (answer, text) = _guide.Ask(question);
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains(first, text, StringComparison.Ordinal);
        Assert.DoesNotContain(other, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("who starts work latest", "Potters start later than weavers.")]
    [InlineData("which job is the most stressful", "The weaver has the most stressful work")]
    [InlineData("which job is the safest", "Saddlers have the safest work")]
    [InlineData("which job is the most secure", "Saddlers have the safest work")]
    public void An_adjective_is_answered_by_the_sentence_that_compares_by_it(string question, string sentence)
    {
        var (_, text) = _guide.Ask(question);
        Assert.Contains(sentence, text, StringComparison.Ordinal);
        Assert.DoesNotContain("own boss", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("who earns more, a cooper or a farrier?", "coopers: £27,000", "£31,000")]
    [InlineData("who works the longer week, coopers or farriers?", "farriers: 45 hours", "6 days per")]
    [InlineData("who works the longest hours", "thatchers: fifty hours a week.", "At least")]
    [InlineData("which job pays the most", "thatchers: £30,500", "busiest")]
    public void Figures_are_compared_with_their_like(string question, string winner, string other)
    {
        var guide = Guides.Of(
            ("pay.md", """
                # Pay

                | Job | Lowest | Middle | Top |
                |---|---|---|---|
                | Cooper | £21,000 | £27,000 | £33,000 |
                | Farrier | £20,000 | £26,000 | £39,000 |
                """),
            ("side.md", """
                # Cooper or farrier?

                | | Cooper | Farrier |
                |---|---|---|
                | Typical week | Monday to Friday, 39 hours | 6 days, 45 hours |
                """),
            ("farrier.md", """
                # Farrier

                A farrier shoes horses.

                ## Pay

                A farrier with three years' experience earned £31,000 a year in 2025.
                At least £9 an hour is paid to apprentices, and farriers find April the busiest month.
                """),
            ("thatcher.md", """
                # Thatcher

                A thatcher roofs houses with reed.

                ## Pay

                A thatcher earns £30,500 a year on average, the manager of a yard about £41,000.

                ## Hours

                I would say fifty hours a week, Saturdays included.
                """),
            ("cooper.md", "# Cooper\n\nA cooper makes barrels.\n"));
        var (_, text) = guide.Ask(question);
        Assert.Contains(winner, text, StringComparison.Ordinal);
        Assert.DoesNotContain(other, text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_someone_says_they_make_is_their_pay()
    {
        var guide = Guides.Of(
            ("engraver.md", "# Engraver\n\nAn engraver cuts letters.\n\n## Pay\n\nAn engraver earns £25,000 a year.\n"),
            ("blog.md", "# Three trades I had\n\n## Where I am now\n\nSince 2021 I have been a bookbinder.\n\nIn a good year I make £29,000, and I would not go back.\n\n## Before that\n\nI was an engraver.\n"),
            ("bookbinder.md", "# Bookbinder\n\nA bookbinder sews books.\n"));
        var (_, text) = guide.Ask("who earns more, an engraver or a bookbinder?");
        Assert.Contains("bookbinders: £29,000", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_sets_one_of_two_against_a_third_does_not_compare_the_two()
    {
        var guide = Guides.Of(
            ("cooper.md", "# Cooper\n\nA cooper makes barrels.\n\n## Pay\n\nCoopers earn £31,000 a year. Coopers are paid more than thatchers.\n"),
            ("engraver.md", "# Engraver\n\nAn engraver cuts letters.\n\n## Pay\n\nEngravers earn £25,000 a year.\n"),
            ("thatcher.md", "# Thatcher\n\nA thatcher roofs houses.\n\n## Pay\n\nThatchers earn £22,000 a year.\n"));
        var (_, text) = guide.Ask("who earns more, a cooper or an engraver?");
        Assert.Contains("£31,000", text, StringComparison.Ordinal);
        Assert.DoesNotContain("more than thatchers", text, StringComparison.Ordinal);
    }

    private static Guide Shops() => Guides.Of(
        ("blacksmith.md", """
            # Blacksmith

            A blacksmith forges iron.

            ## What is the work like?

            The blacksmith has the most stressful work of all.
            Blacksmiths need far more chemistry than bookbinders.
            Blacksmithing is rarely an entry-level job.

            ## Pay

            A blacksmith earns €2,450 a month.
            """),
        ("bookbinder.md", """
            # Bookbinder

            A bookbinder sews and covers books.

            ## What is the work like?

            Bookbinders have the least stressful work of the trades.
            A bookbinder gets by with little chemistry.
            Of all these trades, bookbinding is most often open to beginners.

            ## Pay

            A bookbinder earns €2,100 a month.
            """),
        ("chandler.md", "# Chandler\n\nA chandler makes candles.\n\n## Pay\n\nA chandler earns €1,900 a month.\n\n- **Industry**: churches pay more than gift shops.\n"));

    [Theory]
    [InlineData("which job is the least stressful?", "least stressful work of the trades", "most stressful")]
    [InlineData("which job is the most stressful?", "most stressful work of all", "least stressful")]
    [InlineData("which job needs the least chemistry?", "with little chemistry", "far more chemistry")]
    [InlineData("which job needs the most chemistry?", "far more chemistry", "little chemistry")]
    [InlineData("which job is the easiest to get into for a newcomer?", "most often open to beginners", "rarely an entry-level")]
    [InlineData("which industries pay best?", "churches pay more than gift shops", "2,450")]
    [InlineData("which shop job pays best: blacksmith, bookbinder or chandler?", "blacksmiths: €2,450", "churches")]
    public void A_superlative_is_answered_at_the_end_that_is_asked_for(string question, string says, string other)
    {
        var (answer, text) = Shops().Ask(question);
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains(says, text, StringComparison.Ordinal);
        Assert.DoesNotContain(other, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("which job is the least dangerous?")]
    [InlineData("which job needs the least iron?")]
    public void A_superlative_that_no_sentence_speaks_of_is_refused(string question) =>
        Assert.Equal(AnswerKind.Refusal, Shops().Ask(question).Answer.Kind);

    [Fact]
    public void How_much_more_is_the_difference_of_two_figures_both_cited()
    {
        var (answer, text) = Shops().Ask("how much more does a blacksmith earn than a bookbinder, in euros?");
        Assert.Contains("€350 per month apart", text, StringComparison.Ordinal);
        var difference = answer.Blocks.OfType<ParagraphBlock>().SelectMany(p => p.Statements).Single(s => s.Text.Contains("€350", StringComparison.Ordinal));
        Assert.Equal(["blacksmith.md", "bookbinder.md"], difference.Citations.Select(c => answer.Citations[c - 1].Document.ToString()));
    }

    [Theory]
    [InlineData("which job has the fastest projected growth?", "glaziers: 9 percent")]
    [InlineData("which job has the weakest growth?", "coopers: 2 percent")]
    public void Growth_is_ranked_from_either_end(string question, string expected)
    {
        var guide = Guides.Of(Growing);

        var text = guide.Ask(question).Text;

        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.DoesNotContain("bigger projects", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_easiest_to_get_into_needs_no_word_on_experience() =>
        Assert.Contains("open to beginners", Guides.Of(Growing).Ask("which job is easiest to get into with no experience?").Text, StringComparison.Ordinal);

    [Fact]
    public void The_currency_of_a_difference_in_pay_asks_for_nothing_more()
    {
        var guide = Guides.Of(("pay.md", """
            # Pay

            | Job | Median pay in dollars |
            |---|---|
            | Glazier | $41,000 per year |
            | Cooper | $38,500 per year |
            """));

        Assert.Contains("$2,500", guide.Ask("how much more does a glazier make than a cooper, in dollars").Text, StringComparison.Ordinal);
    }

    private static readonly (string, string)[] Growing =
    [
        ("glazier.md", "# Glazier\n\nA glazier cuts glass.\n\n## Outlook\n\nEmployment of glaziers is projected to grow 9 percent.\n\n## Getting in\n\nThe trade of glazier is open to beginners.\n"),
        ("cooper.md", "# Cooper\n\nA cooper makes barrels.\n\n## Outlook\n\nEmployment of coopers is projected to grow 2 percent.\n\n## Duties\n\nCoopers take on bigger projects than glaziers.\n"),
    ];

    [Theory]
    [InlineData("which job involves the least chemistry?", "Thatchers and coopers manage without chemistry")]
    [InlineData("what is the most chemistry-heavy career here", "Tanners need the most chemistry")]
    [InlineData("out of the three trades in the survey, who is paid worst?", "Cooper: Median pay: €2,900")]
    [InlineData("easiest trade to get into with zero experience", "open to beginners")]
    public void What_there_is_most_or_least_of_is_found_however_it_is_asked(string question, string expected)
    {
        var guide = Guides.Of(
            ("choosing.md", "# Choosing a craft\n\n## Chemistry\n\nTanners need the most chemistry.\nThatchers and coopers manage without chemistry.\n\n## Beginners\n\nThatcher is the craft that is most often open to beginners.\n\n## Survey\n\n| Craft | Median pay |\n|---|---|\n| Thatcher | €3,300 per month |\n| Cooper | €2,900 per month |\n| Tanner | €3,100 per month |\n"),
            ("thatcher.md", "# Thatcher\n\nA thatcher covers roofs with reed.\n"),
            ("cooper.md", "# Cooper\n\nA cooper makes barrels.\n"),
            ("tanner.md", "# Tanner\n\nA tanner turns hides into leather.\n"),
            ("glazier.md", "# Glazier\n\nA glazier cuts glass.\n\n## Pay\n\nGlaziers earn €1,900 per month.\n"));

        Assert.Contains(expected, guide.Ask(question).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_sentence_calls_so_is_not_ranked_by_a_word_of_the_same_stem()
    {
        var guide = Guides.Of(
            ("thatcher.md", "# Thatcher\n\nA thatcher stresses neat edges.\n"),
            ("cooper.md", "# Cooper\n\nA cooper makes barrels.\n"));

        Assert.Equal(AnswerKind.Refusal, guide.Ask("what is the most stressful job?").Answer.Kind);
    }

    [Theory]
    [InlineData("which role has the least contact with visitors?", "Lowest by “Contact with visitors”: copyist, none.")]
    [InlineData("who has the most contact with visitors", "Highest by “Contact with visitors”: usher, a lot.")]
    public void A_column_that_says_how_much_in_words_is_ranked_by_them(string question, string expected) =>
        Assert.Contains(expected, Guides.Of(("a.md", "# Jobs in the archive\n\n| Job | Contact with visitors | Training |\n|---|---|---|\n| Usher | a lot | 2 weeks |\n| Copyist | none | 3 months |\n| Restorer | some | 3 years |\n")).Ask(question).Text, StringComparison.Ordinal);

    [Fact]
    public void Words_that_say_no_amount_rank_nobody() =>
        Assert.DoesNotContain("Lowest", Guides.Of(("a.md", "# Jobs in the archive\n\n| Job | Colour of the coat | Training |\n|---|---|---|\n| Usher | red | 2 weeks |\n| Copyist | grey | 3 months |\n")).Ask("which job has the least colour of the coat?").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("which job is the most stressful?", "Slaters report the most stress")]
    [InlineData("which work is growing quickest?", "grew fastest for thatchers")]
    [InlineData("which one is easiest to get into?", "easiest of the three to enter")]
    public void A_question_is_answered_in_the_documents_words_for_the_same_end(string question, string expected)
    {
        var guide = Guides.Of(("roofs.md", "# Roofing compared\n\n## Thatcher\n\nA thatcher covers roofs with reed.\n\n## Slater\n\nA slater covers roofs with slate.\n\n## Roofer\n\nA roofer covers roofs with tiles.\n\n## What we heard\n\nSlaters report the most stress. Vacancies grew fastest for thatchers. Narrow roofs are the hardest for roofers, since vacancies are few. Slating is the easiest of the three to enter.\n"));
        var text = guide.Ask(question).Text;
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.DoesNotContain("hardest", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Fees_for_a_course_are_nobodys_pay()
    {
        var guide = Guides.Of(
            ("thatcher.md", "# Thatcher\n\nA thatcher covers roofs with reed.\n\n## Training\n\nFees are £900 a year. Tuition lasts two years.\n\n## Pay\n\nA thatcher earns £31,000 a year.\n"),
            ("slater.md", "# Slater\n\nA slater covers roofs with slate.\n\n## Pay\n\nA slater earns £28,000 a year.\n"));
        Assert.Contains("lowest is that of slaters", guide.Ask("which job has the lowest pay?").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("900", guide.Ask("what does a thatcher earn?").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void They_are_whom_the_sentence_names_first_of_all()
    {
        var guide = Guides.Of(
            ("thatcher.md", "# Thatcher\n\nA thatcher covers roofs with reed.\n\n## Pay\n\nA thatcher earns £31,000 a year.\n"),
            ("slater.md", "# Slater\n\nA slater covers roofs with slate.\n\n## Pay\n\nA slater earns £33,000 a year.\n"),
            ("roofer.md", "# Roofer\n\nA roofer covers roofs with tiles.\n\n## Pay\n\nA roofer earns £29,000 a year.\n"),
            ("survey.md", "# Survey\n\nSlaters earn least of all the trades.\n"));
        Assert.Contains("slate", guide.Ask("which job has the lowest pay?", "what do they do?").Text, StringComparison.Ordinal);
    }

    private static Guide Wages() => Guides.Of(
        ("table.md", "# Wages of the crafts\n\n| Craft | 10th percentile | Median | 90th percentile |\n|---|---|---|---|\n| Potter | €1,500 | €2,600 | €3,400 |\n| Weaver | €1,800 | €2,300 | €3,100 |\n| Saddler | €1,200 | €2,500 | €4,200 |\n"),
        ("potter.md", "# Potter\n\nA potter makes pots.\n\n## Pay\n\nA potter earns €2,600 a month.\n"),
        ("weaver.md", "# Weaver\n\nA weaver makes cloth.\n\n## Pay\n\nA weaver earns €2,300 a month.\n"),
        ("saddler.md", "# Saddler\n\nA saddler makes saddles.\n\n## Pay\n\nA saddler earns €2,500 a month.\n"));

    [Theory]
    [InlineData("who earns most at the 90th percentile?", "Highest by “90th percentile”: saddler, €4,200.")]
    [InlineData("which job has the lowest 10th percentile?", "Lowest by “10th percentile”: saddler, €1,200.")]
    [InlineData("which job pays its poorest paid tenth the most?", "Highest by “10th percentile”: weaver, €1,800.")]
    [InlineData("which job pays the top tenth the least?", "Lowest by “90th percentile”: weaver, €3,100.")]
    [InlineData("who earns the most?", "the highest is that of potters: €2,600 per month")]
    public void A_percentile_ranks_by_its_own_column(string question, string expected) =>
        Assert.Contains(expected, Wages().Ask(question).Text, StringComparison.Ordinal);

    [Fact]
    public void A_percentile_that_no_table_gives_ranks_nobody() =>
        Assert.Equal(AnswerKind.Refusal, Wages().Ask("who earns most at the 75th percentile?").Answer.Kind);

    [Theory]
    [InlineData("which of these could I do the quickest?", "the lowest is that of glaziers: six months")]
    [InlineData("which of these could I learn the quickest?", "the lowest is that of glaziers: six months")]
    [InlineData("which of these could I pick up the quickest?", "the lowest is that of glaziers: six months")]
    [InlineData("which of these is the slowest to learn?", "the highest is that of thatchers: four years")]
    [InlineData("I'm 41 and can't hang about, which of these could I be trained for quickest?", "the lowest is that of glaziers: six months")]
    public void The_quickest_to_do_is_the_quickest_to_learn(string question, string expected)
    {
        var guide = Guides.Of(
            ("thatcher.md", "# Thatcher\n\nA thatcher covers roofs with reed.\n\n## Training\n\nThe training of a thatcher takes four years.\n\n## Work\n\nThatchers work faster in dry weather.\n"),
            ("slater.md", "# Slater\n\nA slater hangs slates.\n\n## Training\n\nThe training of a slater takes two years.\n"),
            ("glazier.md", "# Glazier\n\nA glazier cuts glass.\n\n## Training\n\nThe training of a glazier takes six months.\n\n## Outlook\n\nVacancies for glaziers grew faster than those of any other trade.\n"));
        var (_, text) = guide.Ask(question);
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.DoesNotContain("faster", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("which job has the longest week?")]
    [InlineData("who has the longest week?")]
    public void Something_else_that_is_less_often_is_no_comparison_of_hours(string question)
    {
        var guide = Guides.Of(
            ("thatcher.md", "# Thatcher\n\nA thatcher covers roofs with reed.\n\n## Hours\n\nThatchers are injured less often than slaters.\nThatchers work longer hours than slaters.\n"),
            ("slater.md", "# Slater\n\nA slater hangs slates.\n"));
        var (_, text) = guide.Ask(question);
        Assert.Contains("longer hours", text, StringComparison.Ordinal);
        Assert.DoesNotContain("injured", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("where are the trades paid best?", "highest pay are Exeter and Truro", "cathedrals")]
    [InlineData("where is the pay best?", "highest pay are Exeter and Truro", "cathedrals")]
    [InlineData("which of the trades is paid best?", "cathedrals", "Truro")]
    public void Where_the_pay_is_best_is_told_by_the_sentence_that_names_places(string question, string expected, string other)
    {
        var guide = Guides.Of(("roofing.md", "# Work on roofs\n\n## Thatcher\n\nA thatcher covers roofs with reed.\n\n## Slater\n\nA slater hangs slates.\n\n## Pay\n\nThatchers earn £31,000 a year, and slaters £28,000.\nSlaters are paid better than thatchers on cathedrals.\nThe places with the highest pay are Exeter and Truro.\n"));
        var (_, text) = guide.Ask(question);
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.DoesNotContain(other, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("of thatchers, surveyors and weavers, which needs the least maths?", "get by with what they learnt")]
    [InlineData("of surveyors and saddlers, which needs the least maths?", "only ever measure hides")]
    public void Of_named_roles_the_documents_own_question_tells_which_needs_least(string question, string expected)
    {
        var guide = Guides.Of(
            ("choosing.md", "# Questions on the trades\n\n## Which jobs need little mathematics?\n\nThatchers and weavers get by with what they learnt at school.\nSaddlers only ever measure hides.\n"),
            ("thatcher.md", "# Thatcher\n\nA thatcher covers roofs with reed.\n"),
            ("saddler.md", "# Saddler\n\nA saddler makes saddles.\n"),
            ("surveyor.md", "# Surveyor\n\nA surveyor walks the land.\n"),
            ("weaver.md", "# Weaver\n\nA weaver makes cloth.\n"));
        var (answer, text) = guide.Ask(question);
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.Single(answer.Citations);
    }
}
