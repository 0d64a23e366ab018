namespace ChatGuide.Tests.Corpus;

public sealed class PlainTextFormatTests
{
    private const string Capitals = """
        BAKER CAREER GUIDE

        OVERVIEW

        Bakers make bread and pastries for shops, hotels and factories. The
        work begins at night and is physically demanding, but many bakers say
        that they would not swap it for a desk. It is common to work on
        Saturdays.

        DUTIES

        A baker's main duties are as follows.

         * weigh and mix the ingredients according to the recipe, and keep an
           eye on the temperature of the dough
         * shape loaves
         * load the oven

        WHAT YOU EARN

        Starting pay
        About $28,000 per year.

        Experienced
        About $41,000 per year. Master bakers can earn up to $60,000, depending
        on the region.

        HOW TO BECOME A BAKER

        1. Finish school.
        2. Find an apprenticeship
           in a bakery near you.
        3. Pass the exam

        TOOLS

        Peel - carries loaves into the oven
        Lame - scores the loaf
        Banneton - holds the dough
        """;

    private const string WithoutBlankLines = """
        Home
        Jobs
        Career advice
        Employers
        Log in
        How to Become a Carpenter in 2024: Skills, Salary and Training
        Career Guide Team
        Updated March 3, 2024
        Share on Facebook
        Tweet
        A carpenter builds and repairs wooden structures. Here's everything you need to know before you pick up a hammer.
        In this article
        What does a carpenter do?
        Carpenter skills
        Carpenter salary
        What does a carpenter do?
        Carpenters cut, shape and install building materials. They read blueprints and work with architects.
        Carpenter skills
        The most important skills of a carpenter include:
        Mathematics: Carpenters calculate angles and lengths every day.
        Physical strength: Beams are heavy.
        Attention to detail: A millimetre decides whether a door closes.
        Related: 10 Best Trade Jobs
        Carpenter salary
        The national average salary for carpenters is $24.89 per hour. Salaries vary by region.
        Find carpenter jobs near you
        Upload your resume
        Was this article helpful?
        Yes
        No
        Related articles
        Electrician vs. plumber
        How to write a cover letter
        © 2024 Example Inc.
        Privacy policy
        """;

    private const string Roles = """
        Nurse vs Midwife: What's the Difference?

        by Clara Jones | May 5, 2023 | Careers | 0 comments

        People often confuse nurses and midwives. In this post we look at both.

        Nurses

        Duties

        Nurses care for patients of all ages. They give medication and dress wounds.

        Skills

        - Empathy
        - Stamina
        - Communication — explaining treatments to patients

        Salary

        Nurses earn £35,000 on average.

        Midwives

        Duties

        Midwives care for women before, during and after birth.

        Skills

        - Calm
        - Decision making

        Salary

        Midwives earn £37,000 on average.

        Final Thoughts

        Both are vocations. Which one will you choose?

        Tags: nurse, midwife

        Share this:
        Facebook
        Twitter

        Comments

        Anna says:
        May 6, 2023 at 10:01 am
        Thanks, this was really helpful for my decision about my future career!
        Reply
        """;

    private const string Profile = """
        Job profile: Surveyor

        Salary: £25,000 to £70,000
        Hours: 37 to 40 a week
        Entry: degree or apprenticeship

        A surveyor measures land and buildings, and advises owners on their value.

        Day-to-day tasks
        You'll:
        measure sites
        draw plans
        write reports

        Working environment:
        You could work on a building site or in an office.

        Career path and progression
        With experience, you could become a senior surveyor.
        """;

    private const string Questions = """
        Plumber FAQ

        Q: Do plumbers need a licence?
        A: In most states, yes. The licence is renewed every two years.

        Q: How much does a plumber earn?
        A: About $60,000 a year.

        Q3. Is it dirty work?
        Sometimes. Gloves help.

        4) What tools does a plumber use?

        Plumbers use pipe wrenches, cutters and torches.

        5) Can I learn it in a year?

        No, it takes four years.
        """;

    private const string Numbered = """
        Career paths in the workshop

        1. Introduction

        The workshop offers several careers. They differ in training and pay.

        2. Joiner

        2.1 Duties

        Joiners make doors and windows.

        2.2 Salary

        Joiners earn £29,500 a year.

        3. Turner

        3.1 Duties

        Turners make bowls and chair legs.

        3.2 Salary

        Turners earn £26,000 a year.

        4. Conclusion

        Both trades are satisfying.
        """;

    private const string Announced = """
        trackerpx
        Green Jobs Read about plants and the people who look after them

        Gardener vs Landscape Architect: Main Differences, Pay and Where They Work

          • June 21, 2024
          • 8 min read
          • 97 Views
        Gardener vs Landscape Architect: Main Differences, Pay and Where They Work

        Where the Green Professions Work

        Here is how plants are put to use in different sectors:

        Hospitals

        Healing gardens calm patients.

        Wine and fruit

        Fruit growers hire gardeners.

        Gardener vs Landscape Architect

        Plan and spade

        Tools of the Green Professions

        The list is short.

        Gardeners

        Key Tools:

          • Secateurs: Cut shoots cleanly. The bypass model is common.

          • Mini excavator: Digs ponds.

        Landscape Architects

        Essential Software:

        1) QGIS: A free system that shows soils…

        A gardener at work

        Image: our own archive

        Conclusion of the Comparison

        Choose with care. Tell us in the comments what you grow.

        Do gardeners work in winter?

        Yes, winter is the season for pruning.

        About Author

        Henrike Osei-Brandt

        Leave a Reply

        Your email address will not be published. Required fields are marked *
        """;

    public static TheoryData<string> Texts => [Capitals, WithoutBlankLines, Roles, Profile, Questions, Numbered, Announced];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_span_holds_the_words_as_they_stand(string text)
    {
        foreach (var lineEnd in new[] { "\n", "\r\n" })
        {
            var document = TemporaryCorpus.ReadOne("a.txt", text.Replace("\n", lineEnd));
            SourceText.AssertSpansHold(document);
            SourceText.AssertVerbatim(document);
        }
    }

    [Fact]
    public void Wrapped_lines_are_joined_and_headings_in_capitals_stand_above_others() => Assert.Equal(
        """
        BAKER CAREER GUIDE › OVERVIEW | Paragraph | Prose(Bakers make bread and pastries for shops, hotels and factories. / The work begins at night and is physically demanding, but many bakers say that they would not swap it for a desk. / It is common to work on Saturdays.)
        BAKER CAREER GUIDE › DUTIES | List | LeadIn(A baker's main duties are as follows.) Item(weigh and mix the ingredients according to the recipe, and keep an eye on the temperature of the dough) Item(shape loaves) Item(load the oven)
        BAKER CAREER GUIDE › WHAT YOU EARN › Starting pay | Paragraph | Prose(About $28,000 per year.)
        BAKER CAREER GUIDE › WHAT YOU EARN › Experienced | Paragraph | Prose(About $41,000 per year. / Master bakers can earn up to $60,000, depending on the region.)
        BAKER CAREER GUIDE › HOW TO BECOME A BAKER | List | Item(Finish school.) Item(Find an apprenticeship in a bakery near you.) Item(Pass the exam)
        BAKER CAREER GUIDE › TOOLS | List | Item[Peel](Peel - carries loaves into the oven) Item[Lame](Lame - scores the loaf) Item[Banneton](Banneton - holds the dough)
        """,
        Read(Capitals));

    [Fact]
    public void A_page_without_blank_lines_loses_its_menu_and_keeps_its_sections() => Assert.Equal(
        """
        How to Become a Carpenter in 2024: Skills, Salary and Training | Paragraph | Prose(A carpenter builds and repairs wooden structures. / Here's everything you need to know before you pick up a hammer.)
        How to Become a Carpenter in 2024: Skills, Salary and Training | QuestionAnswer | Question(What does a carpenter do?) Prose(Carpenters cut, shape and install building materials. / They read blueprints and work with architects.)
        How to Become a Carpenter in 2024: Skills, Salary and Training › Carpenter skills | List | LeadIn(The most important skills of a carpenter include:) Item[Mathematics](Mathematics: Carpenters calculate angles and lengths every day.) Item[Physical strength](Physical strength: Beams are heavy.) Item[Attention to detail](Attention to detail: A millimetre decides whether a door closes.)
        How to Become a Carpenter in 2024: Skills, Salary and Training › Carpenter salary | Paragraph | Prose(The national average salary for carpenters is $24.89 per hour. / Salaries vary by region.)
        """,
        Read(WithoutBlankLines));

    [Fact]
    public void Sections_that_are_divided_alike_hold_what_divides_them() => Assert.Equal(
        "1 Faces of the line, 2 On board: the guard, 3 Typical duties, 3 How to become one, 3 Pay, 2 On the platform: the porter, 3 Typical duties, 3 Getting in, 3 Pay",
        Outline.Levels(TemporaryCorpus.ReadOne("a.txt", """
            Faces of the line

            Whoever travels sees two kinds of people.

            On board: the guard

            A guard looks after the passengers on a train.

            Typical duties
            • check tickets
            • close the doors

            How to become one
            A course of twelve weeks is enough.

            Pay
            Beginners earn £26,400 a year.

            On the platform: the porter

            A porter helps travellers at the station.

            Typical duties
            • carry bags
            • answer questions

            Getting in
            No certificate is called for.

            Pay
            Beginners earn £22,100 a year.
            """)));

    [Fact]
    public void Headings_that_hold_the_same_headings_are_their_parents() => Assert.Equal(
        """
         | QuestionAnswer | Question(Nurse vs Midwife: What's the Difference?) Prose(People often confuse nurses and midwives. / In this post we look at both.)
        Nurse vs Midwife: What's the Difference? › Nurses › Duties | Paragraph | Prose(Nurses care for patients of all ages. / They give medication and dress wounds.)
        Nurse vs Midwife: What's the Difference? › Nurses › Skills | List | Item(Empathy) Item(Stamina) Item[Communication](Communication — explaining treatments to patients)
        Nurse vs Midwife: What's the Difference? › Nurses › Salary | Paragraph | Prose(Nurses earn £35,000 on average.)
        Nurse vs Midwife: What's the Difference? › Midwives › Duties | Paragraph | Prose(Midwives care for women before, during and after birth.)
        Nurse vs Midwife: What's the Difference? › Midwives › Skills | List | Item(Calm) Item(Decision making)
        Nurse vs Midwife: What's the Difference? › Midwives › Salary | Paragraph | Prose(Midwives earn £37,000 on average.)
        Nurse vs Midwife: What's the Difference? › Final Thoughts | Paragraph | Prose(Both are vocations. / Which one will you choose?)
        """,
        Read(Roles));

    [Fact]
    public void Labels_with_values_are_items_and_short_lines_after_a_lead_in_are_a_list() => Assert.Equal(
        """
        Job profile: Surveyor | List | Item[Salary](Salary: £25,000 to £70,000) Item[Hours](Hours: 37 to 40 a week) Item[Entry](Entry: degree or apprenticeship)
        Job profile: Surveyor | Paragraph | Prose(A surveyor measures land and buildings, and advises owners on their value.)
        Job profile: Surveyor › Day-to-day tasks | List | LeadIn(You'll:) Item(measure sites) Item(draw plans) Item(write reports)
        Job profile: Surveyor › Working environment | Paragraph | Prose(You could work on a building site or in an office.)
        Job profile: Surveyor › Career path and progression | Paragraph | Prose(With experience, you could become a senior surveyor.)
        """,
        Read(Profile));

    [Fact]
    public void Questions_are_paired_with_their_answers_however_they_are_marked() => Assert.Equal(
        """
        Plumber FAQ | QuestionAnswer | Question(Do plumbers need a licence?) Prose(In most states, yes. / The licence is renewed every two years.)
        Plumber FAQ | QuestionAnswer | Question(How much does a plumber earn?) Prose(About $60,000 a year.)
        Plumber FAQ | QuestionAnswer | Question(Is it dirty work?) Prose(Sometimes. / Gloves help.)
        Plumber FAQ | QuestionAnswer | Question(What tools does a plumber use?) Prose(Plumbers use pipe wrenches, cutters and torches.)
        Plumber FAQ | QuestionAnswer | Question(Can I learn it in a year?) Prose(No, it takes four years.)
        """,
        Read(Questions));

    [Fact]
    public void Headings_numbered_within_a_chapter_lie_below_it() => Assert.Equal(
        """
        Career paths in the workshop › Introduction | Paragraph | Prose(The workshop offers several careers. / They differ in training and pay.)
        Career paths in the workshop › Joiner › Duties | Paragraph | Prose(Joiners make doors and windows.)
        Career paths in the workshop › Joiner › Salary | Paragraph | Prose(Joiners earn £29,500 a year.)
        Career paths in the workshop › Turner › Duties | Paragraph | Prose(Turners make bowls and chair legs.)
        Career paths in the workshop › Turner › Salary | Paragraph | Prose(Turners earn £26,000 a year.)
        Career paths in the workshop › Conclusion | Paragraph | Prose(Both trades are satisfying.)
        """,
        Read(Numbered));

    [Fact]
    public void What_a_paragraph_announces_lies_below_its_heading_and_page_chrome_is_no_text() => Assert.Equal(
        """
        Gardener vs Landscape Architect: Main Differences, Pay and Where They Work › Where the Green Professions Work | Paragraph | Prose(Here is how plants are put to use in different sectors:)
        Gardener vs Landscape Architect: Main Differences, Pay and Where They Work › Where the Green Professions Work › Hospitals | Paragraph | Prose(Healing gardens calm patients.)
        Gardener vs Landscape Architect: Main Differences, Pay and Where They Work › Where the Green Professions Work › Wine and fruit | Paragraph | Prose(Fruit growers hire gardeners.)
        Gardener vs Landscape Architect: Main Differences, Pay and Where They Work › Tools of the Green Professions | Paragraph | Prose(The list is short.)
        Gardener vs Landscape Architect: Main Differences, Pay and Where They Work › Tools of the Green Professions › Gardeners | List | LeadIn[Key Tools](Key Tools:) Item[Secateurs](Secateurs: Cut shoots cleanly. / The bypass model is common.) Item[Mini excavator](Mini excavator: Digs ponds.)
        Gardener vs Landscape Architect: Main Differences, Pay and Where They Work › Tools of the Green Professions › Landscape Architects | List | LeadIn[Essential Software](Essential Software:) Item[QGIS](QGIS: A free system that shows soils…)
        Gardener vs Landscape Architect: Main Differences, Pay and Where They Work › Conclusion of the Comparison | Paragraph | Prose(Choose with care.)
        Gardener vs Landscape Architect: Main Differences, Pay and Where They Work | QuestionAnswer | Question(Do gardeners work in winter?) Prose(Yes, winter is the season for pruning.)
        """,
        Read(Announced));

    [Theory]
    [InlineData("Bakers bake. They sleep.\n\nThe shift starts early.\n\nCooks cook.")]
    [InlineData("Bakers bake bread at night.\n\nIt costs £5,000.\n\nNobody minds the price.")]
    public void A_short_sentence_is_no_heading(string text) => Assert.Empty(TemporaryCorpus.ReadOne("a.txt", text).Headings);

    [Fact]
    public void Markdown_in_a_plain_text_is_read_as_such() => Assert.Equal(
        """
        Baker | QuestionAnswer | Question(What does a baker do?) Prose(Bakers bake.)
        Baker › Tools | List | Item[Peel](Peel: carries loaves.) Item[Lame](Lame: scores them.)
        Baker › Tools | TableRow | Cell[Oven](Deck oven) Cell[Fuel](Gas)
        """,
        Read("# Baker\n\n### What does a **baker** do?\n\nBakers [bake](https://example.org).\n\n## Tools\n\n- **Peel:** carries loaves.\n\n- __Lame:__ scores them.\n\n| Oven | Fuel |\n|---|---|\n| Deck oven | Gas |"));

    [Fact]
    public void Underlined_lines_are_headings() => Assert.Equal(
        "1 Baker, 2 Pay",
        Outline.Levels(TemporaryCorpus.ReadOne("a.txt", "Baker\n=====\n\nBakers bake.\n\nPay\n---\n\nIt is low.")));

    private static string Read(string text) => Outline.Of(TemporaryCorpus.ReadOne("a.txt", text));
}
