using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

public sealed class MoveTests
{
    private readonly Guide _guide = Guides.Of(
        ("thatcher.md", """
            # Thatcher

            A thatcher covers roofs with reed and straw.

            ## Training

            The training of a thatcher takes four years.

            ## Moving in and moving on

            A roofer becomes a thatcher by learning to dress reed.

            A thatcher can move on to restoration adviser or foreman.
            """),
        ("slater.md", """
            # Slater

            A slater covers roofs with slate.

            ## Training

            The training of a slater takes two years.

            ## Moving in and moving on

            A thatcher becomes a slater by learning to hole and hang slates.

            Can a sailmaker become a slater? Yes. The knots carry over, and heights hold no fear.
            """));

    [Theory]
    [InlineData("from thatcher to slater", "hole and hang slates")]
    [InlineData("how does a roofer become a thatcher", "dress reed")]
    [InlineData("I am a roofer, can I work as a thatcher?", "dress reed")]
    [InlineData("which jobs are open to me after thatcher", "restoration adviser")]
    [InlineData("thatcher, what can I become next?", "restoration adviser")]
    [InlineData("from sailmaker to slater", "knots carry over")]
    public void A_move_is_answered_by_the_sentence_that_speaks_of_it(string question, string expected) =>
        Assert.Contains(expected, _guide.Ask(question).Text, StringComparison.Ordinal);

    [Fact]
    public void A_section_whose_heading_names_the_move_answers_it_in_its_direction_only()
    {
        var guide = Guides.Of(
            ("trades.md", "# Two trades\n\nA reeder cuts reed. A slater lays slate. Reeders earn €90 a day. Slaters earn €95 a day.\n"),
            ("moves.txt", "CHANGING TRADES\n\nFrom reeder to slater\n\nThe most common change of all. What is missing is the hammer hand.\n\nFrom slater to reeder\n\nIt happens at fifty, after the second fall.\n"));
        Assert.Contains("hammer hand", guide.Ask("I am a reeder, how do I switch to slater?").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("second fall", guide.Ask("from reeder to slater").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_move_goes_on_from_whom_the_conversation_is_about() =>
        Assert.Contains("hole and hang slates", _guide.Ask("tell me about thatchers", "and how do they become slaters?").Text, StringComparison.Ordinal);

    [Fact]
    public void A_move_from_someone_the_documents_do_not_know_is_refused_and_the_way_in_is_offered()
    {
        var (answer, text) = _guide.Ask("how does a glazier become a slater");
        Assert.Equal(AnswerKind.Refusal, answer.Kind);
        Assert.Contains("glazier", text, StringComparison.Ordinal);
        Assert.Contains(answer.Related, r => r.Text.Contains("two years", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("how do I go from slater to sweep?", "brushes")]
    [InlineData("I am a plumber, can I become a slater?", "lead work")]
    [InlineData("from thatcher to sweep", "soot")]
    public void What_stands_under_a_heading_or_question_that_names_the_move_tells_of_it(string message, string expected)
    {
        var guide = Guides.Of(
            ("slater.md", "# Slater\n\nA slater covers roofs with slate.\n\n## Training\n\nTwo years.\n"),
            ("sweep.md", "# Chimney sweep\n\nA chimney sweep cleans flues.\n\n## Training\n\nThree years.\n"),
            ("thatcher.md", "# Thatcher\n\nA thatcher covers roofs with reed.\n\n## Training\n\nFour years.\n"),
            ("moves.md", "# Changing trades\n\n## From slater to chimney sweep?\n\nNobody minds; you buy the brushes.\n\n## From plumber to slater\n\nThe lead work is half of it.\n\n## From thatcher to sweep\n\nGet used to the soot.\n"));
        Assert.Contains(expected, guide.Ask(message).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_move_can_be_turned_round() =>
        Assert.Contains("dress reed", Guides.Of(
            ("thatcher.md", "# Thatcher\n\nA thatcher covers roofs with reed.\n\n## Moves\n\nA slater becomes a thatcher by learning to dress reed.\n"),
            ("slater.md", "# Slater\n\nA slater covers roofs with slate.\n\n## Moves\n\nA thatcher becomes a slater by learning to hang slates.\n")).Ask("can a thatcher become a slater?", "and the other way round?").Text, StringComparison.Ordinal);

    [Fact]
    public void A_move_both_ends_of_which_are_named_in_one_word_can_be_turned_round() =>
        Assert.Contains("from stone slater to roof slater", Guides.Of(
            ("roof.md", "# Roof slater\n\nA roof slater covers roofs with slate.\n\n## Moves\n\nA roof slater becomes a stone slater by learning to cut.\n"),
            ("stone.md", "# Stone slater\n\nA stone slater cuts slate.\n\n## Moves\n\nA stone slater becomes a roof slater by learning to climb.\n")).Ask("switch between slaters", "and the other way round?").Text, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void A_sentence_on_the_way_back_is_no_answer() =>
        Assert.Contains("do not speak of a move from thatcher to slater", Guides.Of(
            ("thatcher.md", "# Thatcher\n\nA thatcher covers roofs with reed.\n\n## Training\n\nFour years.\n"),
            ("slater.md", "# Slater\n\nA slater covers roofs with slate.\n\n## Training\n\nThree years.\n\n## Moves\n\nA slater can become a thatcher after a course on reed.\n")).Ask("can a thatcher become a slater?").Text, StringComparison.Ordinal);

    [Fact]
    public void Whoever_asks_where_they_could_move_is_whom_the_conversation_is_about()
    {
        var (answer, text) = _guide.Ask("tell me about thatchers", "and could I switch to slater later on?");
        Assert.Equal("move", answer.Form);
        Assert.Contains("hole and hang slates", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_on_the_way_back_tells_nothing_of_the_way_there()
    {
        var (_, text) = Guides.Of(
            ("thatcher.md", "# Thatcher\n\nA thatcher covers roofs with reed.\n\n## Moves\n\nA slater becomes a thatcher by learning to dress reed.\n\nMoving from thatcher to slater means getting used to the weight of slates.\n"),
            ("slater.md", "# Slater\n\nA slater covers roofs with slate.\n")).Ask("how does a slater become a thatcher?");
        Assert.Contains("dress reed", text, StringComparison.Ordinal);
        Assert.DoesNotContain("weight of slates", text, StringComparison.Ordinal);
    }
}
