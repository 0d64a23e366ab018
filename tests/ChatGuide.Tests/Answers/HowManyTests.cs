using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

public sealed class HowManyTests
{
    private const string Diver = """
        # Diver

        A diver welds and inspects structures under water.

        ## Training

        Basic training takes 14 weeks at the centre in Kiel.
        After three years divers may take the supervisor's course.
        The supervisor's course costs €4,200.
        Divers must be at least 18 years old.

        ## What is the work like?

        Divers work up to 60 metres below the surface.
        They spend 900 hours a year under water and wear a suit of 35 kilograms.
        The first dive of the day starts at 5:30.
        Two out of three divers are self-employed.
        The medical is repeated every year.

        ## Pay

        Divers earn €3,100 a month.
        """;

    private const string Tuner = """
        # Piano tuner

        A piano tuner tunes pianos.

        ## Training

        | | Piano tuner | Diver |
        |---|---|---|
        | Years to qualify | 3 to 4 | 1 |
        | Exams | 5 papers | 2 papers |

        ## Day

        A tuner visits four to six customers a day.
        The instrument has 88 keys.
        There were 240 applicants for 12 places in 2023.
        """;

    private readonly Guide _guide = Guides.Of(("diver.md", Diver), ("tuner.md", Tuner));

    [Theory]
    [InlineData("how long is basic training for divers?", "14 weeks", "three years")]
    [InlineData("how much does the supervisor's course cost", "€4,200", "€3,100")]
    [InlineData("how old must a diver be", "18 years", "900")]
    [InlineData("how deep do divers work", "60 metres", "900")]
    [InlineData("how many hours a year do divers spend under water", "900 hours", "60 metres")]
    [InlineData("how heavy is a diver's suit", "35 kilograms", "14 weeks")]
    [InlineData("when does the first dive of a diver start", "5:30", "14 weeks")]
    [InlineData("how many divers are self-employed", "Two out of three", "900")]
    [InlineData("how often is the medical of a diver repeated", "every year", "14 weeks")]
    [InlineData("how many papers are in the exams of a piano tuner", "5 papers", "88")]
    [InlineData("how many years does it take to qualify as a piano tuner", "3 to 4", "88")]
    [InlineData("how many customers does a piano tuner visit a day", "four to six customers", "240")]
    [InlineData("how many keys has the instrument of a piano tuner", "88 keys", "240")]
    [InlineData("how many applicants are there for a place as piano tuner", "240 applicants", "88")]
    public void The_figure_is_that_of_just_what_is_asked(string question, string figure, string other)
    {
        var (answer, text) = _guide.Ask(question);
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains(figure, text, StringComparison.Ordinal);
        Assert.DoesNotContain(other, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("how many customers does a diver visit a day")]
    [InlineData("how many metres does a piano tuner dive")]
    [InlineData("how much does the suit of a diver cost")]
    [InlineData("how heavy is the instrument of a piano tuner")]
    public void The_figure_of_another_thing_is_no_answer(string question) =>
        Assert.NotEqual(AnswerKind.Answer, _guide.Ask(question).Answer.Kind);

    private static Guide Harbour() => Guides.Of(
        ("diver.md", """
            # Diver

            A diver works under water.

            ## Training

            The HSE ticket is what every firm asks for.
            It can be done in nine weeks at a diving school.
            Intensive self-study to become a diver often takes one to two years.

            ## Day

            Above 4 knots of current the boat must stand still.

            ## Outlook

            About 640 openings a year are expected for riggers.
            Divers fall in a range from $31,000 per year at the 10th percentile to $98,000 at the 90th.
            """),
        ("rigger.md", "# Rigger\n\nA rigger sets up ropes and cranes.\n\n## Pay\n\nThe lowest tenth of riggers earn up to $28,500 a year, and the highest tenth $71,000 or more.\n"),
        ("letter.md", "# What they wanted from me\n\nI was a rigger for three years.\n\n## Knots\n\nFor the yard: be 21, and know forty knots by heart.\n"),
        ("faq.md", "# Questions\n\n**How long does it take to get the crane license?**\n\nThree days: one in the classroom, two on the crane.\n"));

    [Theory]
    [InlineData("how long does the HSE ticket take?", "nine weeks")]
    [InlineData("how long does it take to teach myself to be a diver?", "one to two years")]
    [InlineData("above what current speed must the boat stop?", "4 knots")]
    [InlineData("how many openings a year are there for riggers?", "640 openings")]
    [InlineData("how many knots does a rigger have to know?", "forty knots")]
    [InlineData("what do the bottom ten percent of divers earn?", "$31,000")]
    [InlineData("what does the top tenth of riggers get?", "$71,000")]
    [InlineData("how long does it take to get a crane licence?", "Three days")]
    public void A_figure_is_found_wherever_its_sentence_stands(string question, string figure)
    {
        var (answer, text) = Harbour().Ask(question);
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains(figure, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("how many anchors does a rigger have to know?")]
    [InlineData("how long does the crane ticket take?")]
    public void A_figure_of_something_else_is_no_answer(string question) =>
        Assert.NotEqual(AnswerKind.Answer, Harbour().Ask(question).Answer.Kind);

    [Theory]
    [InlineData("how many diving bells are there in the world?", "Some three thousand diving bells hang")]
    [InlineData("how long does a move to a related trade take?", "A move to a related trade takes four months")]
    public void A_figure_of_just_what_is_asked_answers_without_a_role(string question, string expected)
    {
        var guide = Guides.Of(("diver.md", Diver), ("sea.md", """
            # Choosing a trade at sea

            Some three thousand diving bells hang from ships worldwide.
            A move to a related trade takes four months of learning beside work.
            """));

        Assert.Contains(expected, guide.Ask(question).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void To_become_somebody_takes_as_long_as_the_training_does()
    {
        var guide = Guides.Of(("cooper.md", """
            # Cooper

            A cooper makes barrels.

            ## Training

            The apprenticeship of a cooper takes three years.
            Joiners can become coopers through a short course of 20 weeks.
            """));

        Assert.Contains("three years", guide.Ask("how long does it take to become a cooper?").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("how many kilos does the suit of a diver weigh", "35 kilograms")]
    [InlineData("how many kg is a diver's suit?", "35 kilograms")]
    [InlineData("how many hrs a year do divers spend under water", "900 hours")]
    [InlineData("how many euros does a diver make a month", "€3,100")]
    public void One_unit_has_several_names(string question, string expected) =>
        Assert.Contains(expected, _guide.Ask(question).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("how many more thatchers will Norway need by 2030?", "4,500 additional thatchers")]
    [InlineData("how many levels does the Reedmark have?", "three levels")]
    [InlineData("by how many euros a month is the pay of a thatcher above that of a cooper?", "€400 per month apart")]
    [InlineData("what is the pay gap between coopers and thatchers", "€400 per month apart")]
    [InlineData("how much more does a thatcher make than a cooper?", "€400 per month apart")]
    public void What_is_counted_may_be_further_ones_of_a_thing_or_the_distance_of_two_figures(string question, string expected)
    {
        var guide = Guides.Of(
            ("thatcher.md", "# Thatcher\n\nA thatcher covers roofs with reed.\n\n## Training\n\nMany begin with the Reedmark, a course in three levels.\n\n## Pay\n\nThe median pay of a thatcher is €3,300 per month.\n\n## Outlook\n\nOld roofs keep thatchers busy: 4,500 additional thatchers are needed in Norway by 2030.\n"),
            ("cooper.md", "# Cooper\n\nA cooper makes barrels.\n\n## Pay\n\nThe median pay of a cooper is €2,900 per month.\n"));

        Assert.Contains(expected, guide.Ask(question).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void So_many_of_something_in_a_time_says_how_often() =>
        Assert.Contains("about five courier trips a year", Guides.Of(("a.md", "# Registrar\n\nA registrar keeps the records of a museum.\n\n## Travel\n\nA registrar makes about five courier trips a year.\n\nCourier trips come with a daily allowance of £60.\n")).Ask("how often does a registrar go on courier trips?").Text, StringComparison.Ordinal);

    [Fact]
    public void An_age_is_no_length_of_time_and_work_named_by_half_a_name_is_that_of_one_role()
    {
        var text = Guides.Of(
            ("crane.md", "# Tower crane operator\n\nA tower crane operator lifts loads.\n\n## Getting in\n\nThe course takes 15 days under an older hand. You have to be 18.\n"),
            ("slater.md", "# Slater\n\nA slater hangs slates.\n\n## Getting in\n\nYou have to be 16.\n")).Ask("how old do you have to be to drive a tower crane?").Text;
        Assert.Contains("You have to be 18.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("15 days", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("how long is the training of a printer?")]
    [InlineData("how long does it take to become a printer?")]
    [InlineData("how many months does the training of a printer take?")]
    public void How_long_it_takes_to_go_on_to_another_role_is_no_length_of_training(string question)
    {
        var guide = Guides.Of(
            ("printer.md", "# Printer\n\nA printer sets type.\n\n## Training\n\nThe first year is spent at the bench. It takes thirty months in all.\n\n- From printer to finisher: a further twelve months\n"),
            ("finisher.md", "# Finisher\n\nA finisher folds and binds sheets.\n"));
        var (_, text) = guide.Ask(question);
        Assert.Contains("thirty months", text, StringComparison.Ordinal);
        Assert.DoesNotContain("twelve months", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("how long is the training of a weaver?", "lasts eighteen months")]
    [InlineData("how many hours a week does a weaver work?", "35 to 37 a week")]
    public void A_figure_is_that_of_the_whole_and_of_what_it_is_asked_for(string question, string expected)
    {
        var guide = Guides.Of(("weaver.md", """
            # Weaver

            A weaver makes cloth.

            **Typical hours:** 35 to 37 a week
            **Place:** a shed

            ## Training

            The traineeship lasts eighteen months. It ends with a practical test of forty minutes.

            ## Records

            Weavers note every fault within 24 hours.

            ## Later

            A weaver may become a loom tuner after a further two years of training.
            """));
        var text = guide.Ask(question).Text;
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.DoesNotContain("forty minutes", text, StringComparison.Ordinal);
        Assert.DoesNotContain("24 hours", text, StringComparison.Ordinal);
        Assert.DoesNotContain("two years", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("How many hours a week does a smith work?", "40 a week")]
    [InlineData("how many hours weekly as a smith", "40 a week")]
    public void A_rate_without_its_noun_is_that_of_the_head_of_its_row(string question, string expected)
    {
        var (answer, text) = Guides.Of(("smith.md", "# Smith\n\nA smith forges iron.\n\n| Fact | Value |\n|---|---|\n| Usual hours | 40 a week, including one Saturday in three |\n| Holidays | 28 days a year |\n")).Ask(question);

        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.DoesNotContain("28 days", text, StringComparison.Ordinal);
    }
}
