using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

public sealed class ShortNamesTests
{
    private readonly Guide _guide = Guides.Of(
        ("rope-access-technician.md", """
            # Rope access technician

            A rope access technician works on ropes where no ladder reaches. Rope access technicians earn £36,000 a year.

            ## What it is like

            Is a rope access technician the same as a scaffolder?

            The two are often mixed up. An access technician hangs on two ropes. A scaffolder builds a platform and stands on it.
            """),
        ("scaffolder.md", """
            # Scaffolder

            A scaffolder puts up scaffolds. Scaffolders earn £33,000 a year.

            ## Is it for you?

            You need strong arms and no fear of rain.

            ## Will there be jobs?

            Yes: every roof needs us.
            """),
        ("pay.md", """
            # Pay

            | Job | Pay |
            | --- | --- |
            | Hydrographer in coastal survey | £41,000 |
            | Scaffolder | £33,000 |
            """));

    [Fact]
    public void Documents_that_set_two_roles_side_by_side_are_quoted_with_the_names_cut_short()
    {
        var (_, text) = _guide.Ask("what's the difference between a rope access technician and a scaffolder");
        Assert.Contains("An access technician hangs on two ropes.", text, StringComparison.Ordinal);
        Assert.Contains("A scaffolder builds a platform and stands on it.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_cut_short_before_the_noun_of_a_role_still_names_it()
    {
        var guide = Guides.Of(("lab.md", "# Laboratory technician\n\nA laboratory technician runs tests in a lab. Laboratory technicians earn €29,000 a year.\n"));
        Assert.Contains("€29,000", guide.Ask("what does a lab technician earn").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_in_a_column_of_jobs_may_say_where_it_is_done()
    {
        Assert.Contains("£41,000", _guide.Ask("hydrographer pay").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("who makes a good scaffolder, what skills", "strong arms")]
    [InlineData("outlook for scaffolders", "every roof needs us")]
    public void A_heading_that_asks_announces_what_it_asks_for(string question, string expected)
    {
        Assert.Contains(expected, _guide.Ask(question).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_of_jobs_is_no_role_where_the_question_asks_which_of_them()
    {
        var guide = Guides.Of(
            ("a.md", "# Science journalist\n\nA science journalist writes. Science journalists earn €33,000 a year.\n"),
            ("b.md", "# Botanist\n\nA botanist studies plants. Botanists earn €32,000 a year.\n"),
            ("c.md", "# Astronomer\n\nAn astronomer studies stars. Astronomers earn €44,000 a year.\n"));
        var (answer, text) = guide.Ask("Which science job pays most?");
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains("Astronomer", text, StringComparison.Ordinal);
        Assert.Contains("€44,000", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rank_at_the_end_of_a_name_may_be_left_off()
    {
        var guide = Guides.Of(("ship.md", "# Marine engineer officer\n\nA marine engineer officer keeps the engines running. Marine engineer officers earn £34,000 a year.\n\n## The honest part\n\nPay is late.\n"));
        Assert.Contains("£34,000", guide.Ask("what does a marine engineer earn").Text, StringComparison.Ordinal);
        Assert.DoesNotContain(guide.Catalog.Roles, r => r.Name.Contains("part", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_that_a_job_is_advertised_by_is_another_name()
    {
        var guide = Guides.Of(("bank.md", "# Bank clerk\n\nA bank clerk (also advertised as: customer service adviser) serves people at the counter. Bank clerks earn €27,500 a year.\n"));
        Assert.Contains("€27,500", guide.Ask("customer service adviser salary").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_someone_is_called_is_asked_for_by_what_they_do()
    {
        var guide = Guides.Of(
            ("a.md", "# Hydrographer\n\nA hydrographer charts the sea bed with sonar. Hydrographers earn £41,000 a year.\n"),
            ("b.md", "# Sailmaker\n\nA sailmaker cuts and sews sails. Sailmakers earn £26,000 a year.\n"));
        Assert.Contains("ydrographer", guide.Ask("What do you call the people who chart the sea bed?").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_form_may_have_a_letter_from_within_a_word()
    {
        var guide = Guides.Of(
            ("a.md", "# Database administrator\n\nA database administrator (DBA) keeps databases running. Database administrators earn £45,000 a year.\n"),
            ("b.md", "# Plumber\n\nA plumber fits pipes. Plumbers earn £35,000 a year.\n"));
        Assert.Contains("£45,000", guide.Ask("what does a DBA earn").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_that_is_a_sentence_by_itself_is_explained_by_the_next()
    {
        var guide = Guides.Of(("crane.txt", "CRANE OPERATOR\n\nA crane operator lifts loads.\n\nWORDS TO KNOW\n\nBoom. The long arm of a crane.\nOutriggers. Legs that keep a crane from tipping over.\nTag line. A rope that keeps a load from spinning.\n"));
        Assert.Contains("Legs that keep", guide.Ask("What are outriggers?").Text, StringComparison.Ordinal);
    }
}
