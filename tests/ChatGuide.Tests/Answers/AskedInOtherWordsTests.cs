using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

public sealed class AskedInOtherWordsTests
{
    private readonly Guide _guide = Guides.Of(
        ("cooper.md", """
            # Cooper

            A cooper makes barrels from oak.

            ## Tools

            - **Croze**: cuts the groove for the head.
            - **CoopTrack**: plans the cuts.

            ## Training

            The apprenticeship of a cooper takes three years. Training in hazard control for open fires (HCOF) is required.

            ## Pay

            Coopers earn £29,000 a year. Apprentices receive £14,100 in the first year.

            ## Working hours

            The shift of a cooper starts at 6 o'clock.

            ## Outlook

            The number of jobs for coopers is expected to grow by 4 per cent.

            ## Drawbacks

            Smoke from the fire irritates the eyes of a cooper.

            ## Moving on

            A cooper becomes a distiller by learning to run a still.
            """),
        ("distiller.md", """
            # Distiller

            A distiller makes whisky.

            ## Pay

            Distillers earn £31,000 a year.

            ## Training

            The training of a distiller takes two years.
            """),
        ("glossary.md", """
            # Glossary

            - Toasting is the heating of a barrel over a fire of oak.
            - Hogsmead CoopTrack is a program by Hogsmead for planning cuts.
            """));

    [Theory]
    [InlineData("toasting meaning")]
    [InlineData("toasting - what is that?")]
    [InlineData("can you explain toasting to me in simple words?")]
    [InlineData("explain toasting to me like I'm five")]
    [InlineData("toasting explained")]
    [InlineData("could you define toasting for me please")]
    [InlineData("what is this toasting thing I keep seeing in job ads")]
    [InlineData("in the brochure it says toasting, what is that exactly")]
    [InlineData("any idea what toasting is?")]
    [InlineData("never heard of toasting, what is it")]
    public void A_term_is_defined_however_it_is_asked_for(string question) =>
        Assert.Contains("heating of a barrel", _guide.Ask(question).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("HCOF - what do the letters stand for?")]
    [InlineData("full form of HCOF")]
    [InlineData("what is HCOF short for?")]
    public void A_short_form_is_told_in_full(string question) =>
        Assert.Contains("hazard control for open fires (HCOF)", _guide.Ask(question).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("which company makes CoopTrack?")]
    [InlineData("whose product is CoopTrack")]
    [InlineData("where did CoopTrack come from originally")]
    public void The_maker_of_a_tool_stands_where_the_tool_is_defined(string question) =>
        Assert.Contains("a program by Hogsmead", _guide.Ask(question).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("what do you use a croze for")]
    [InlineData("what does a croze do")]
    [InlineData("what is the purpose of a croze")]
    public void What_a_tool_is_for_stands_in_its_line(string question) =>
        Assert.Contains("cuts the groove", _guide.Ask(question).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("I've been a cooper for six years now and would love to become a distiller. How does that work?")]
    [InlineData("im a cooper and want to get to distiller, what do i need to learn")]
    [InlineData("been a cooper for 8 years, want to be a distiller, what do i need to learn")]
    [InlineData("cooper -> distiller")]
    public void Where_someone_is_and_where_they_want_to_be_is_a_move(string question)
    {
        var (answer, text) = _guide.Ask(question);
        Assert.Equal("move", answer.Form);
        Assert.Contains("learning to run a still", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_left_behind_is_where_a_move_starts() =>
        Assert.Contains("From cooper to distiller", _guide.Ask("I used to be a cooper, can I become a distiller?").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("what time does a cooper have to be at work", "6 o'clock")]
    [InlineData("what are the bad sides of being a cooper, evenings and so on", "irritates the eyes")]
    [InlineData("Will there be enough work for coopers over the next years?", "4 per cent")]
    [InlineData("will coopers still have jobs in 20 years", "4 per cent")]
    [InlineData("what does an apprentice cooper get in the first year", "£14,100")]
    [InlineData("how long till I can call myself a cooper", "three years")]
    [InlineData("How do people get into coopering? I mean the training for a cooper", "three years")]
    public void A_topic_is_heard_in_other_words(string question, string expected)
    {
        var (answer, text) = _guide.Ask(question);
        Assert.NotEqual("move", answer.Form);
        Assert.Contains(expected, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_noun_that_several_roles_share_asks_nothing_back_where_something_else_is_asked()
    {
        var guide = Guides.Of(
            ("store.md", "# Store manager\n\nA store manager runs a shop.\n\n## Duties\n\nStore managers plan the week.\n"),
            ("event.md", "# Event manager\n\nAn event manager plans fairs.\n\n## Duties\n\nEvent managers book halls.\n"),
            ("draper.md", "# Draper\n\nA draper makes the curtains that managers hang in their offices.\n\n## Duties\n\nDrapers sew curtains.\n"));
        Assert.Contains("Draper", guide.Ask("who sews the curtains that managers order").Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(AnswerKind.Clarification, guide.Ask("what does a manager do").Answer.Kind);
    }
}
