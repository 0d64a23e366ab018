using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

public sealed class AnswerTests
{
    private readonly Guide _guide = Guides.OfTrades();

    [Fact]
    public void Which_school_is_best_is_refused_where_no_school_is_spoken_of()
    {
        var guide = Guides.Of(("a.md", "# Saddler\n\nA saddler makes harness.\n\n## Training\n\nMost saddlers train for three years, and a diploma is enough for most of them.\n"));
        Assert.Equal(AnswerKind.Refusal, guide.Ask("which university is best for saddlers").Answer.Kind);
    }

    [Fact]
    public void A_list_is_no_answer_where_only_one_of_its_items_holds_the_words()
    {
        var guide = Guides.Of(("a.md", "# Rigger\n\nA rigger fits sails.\n\n## Duties\n\nRiggers carry out these duties:\n\n- Splicing: join ropes.\n- Rehearsing: climb a practice mast.\n\n## Tools\n\n- Fid: opens rope.\n- Swing seat: rehearses a fall.\n"));
        Assert.DoesNotContain("Splicing", guide.Ask("what does a rigger use to rehearse a fall").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_added_to_an_answered_question_asks_nothing_more() =>
        Assert.DoesNotContain("documents do not", Guides.OfTrades().Ask("what does a baker earn? there are so many stories about it").Text, StringComparison.Ordinal);

    [Fact]
    public void A_field_that_someone_enters_is_asked_of_the_one_role_whose_name_begins_with_it()
    {
        var guide = Guides.Of(("a.md", "# Robotics rigger\n\nA robotics rigger hangs arms.\n\n## Training\n\nThe training of a robotics rigger takes two years.\n\n## Pay\n\n€20 an hour.\n"));
        var text = guide.Ask("hi, my son is 17 and wants to go into robotics, what would he have to study?").Text;
        Assert.Contains("takes two years", text, StringComparison.Ordinal);
        Assert.Contains("robotics rigger", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("What jobs have you got information on?")]
    [InlineData("which occupations do your documents deal with?")]
    public void Who_asks_what_there_is_gets_the_list_of_roles(string question) =>
        Assert.Contains("- carpenter", Guides.OfTrades().Ask(question).Text, StringComparison.Ordinal);

    [Fact]
    public void A_thing_is_defined_by_what_it_does_rather_than_by_a_list_that_names_it()
    {
        var guide = Guides.Of(("a.md", "# Surveyor of bogs\n\nIn the boot: an auger, a piezometer, a spade. A piezometer measures how high the water stands.\n"));
        Assert.Contains("how high the water stands", guide.Ask("what's a piezometer").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Sentences_that_hold_the_word_asked_for_come_before_others_on_its_topic()
    {
        var guide = Guides.Of(("a.md", "# Cooper\n\nA cooper makes casks.\n\n## Behind the door\n\nIn a big yard a cooper makes one cut all shift. In autumn, coopers work overtime. At dawn a cooper lights the fire.\n\n## Your week\n\nA week has 40 to 45 hours.\n"));
        Assert.Contains("40 to 45 hours", guide.Ask("cooper hours").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_topic_of_a_role_is_its_list_and_no_others()
    {
        var (answer, text) = _guide.Ask("what tools does a carpenter use");
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains("Handsaw", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Spiral mixer", text, StringComparison.Ordinal);
        Assert.All(answer.Citations, c => Assert.Equal("carpenter.md", c.Document.Path));
    }

    [Theory]
    [InlineData("what tools does a baker use")]
    [InlineData("compare baker and carpenter")]
    [InlineData("which role pays more")]
    [InlineData("who uses a chisel")]
    [InlineData("describe the work of a baker")]
    public void Every_quote_stands_at_its_place_in_the_file(string question)
    {
        var (answer, _) = _guide.Ask(question);
        Assert.NotEmpty(answer.Citations);
        Assert.All(answer.Citations, c => Assert.Equal(c.Quote, _guide.Corpus.Documents.Single(d => d.Id == c.Document).Text[c.Span.Start..c.Span.End]));
    }

    [Fact]
    public void Figures_in_one_unit_are_compared()
    {
        var (answer, text) = _guide.Ask("which role pays more");
        Assert.Contains("the highest is that of carpenters: €3,150 per month", text, StringComparison.Ordinal);
        var figures = Assert.Single(answer.Blocks.OfType<FiguresBlock>()).Figures;
        Assert.Equal(["carpenter", "baker"], figures.Select(f => f.Subject));
    }

    [Fact]
    public void Figures_in_different_units_are_not_compared()
    {
        var guide = Guides.Of(("a.md", Guides.Baker), ("b.md", Guides.Carpenter.Replace("€3,150 per month", "£38,000 per year", StringComparison.Ordinal)));
        var (_, text) = guide.Ask("who earns more, a baker or a carpenter");
        Assert.DoesNotContain("the highest is that", text, StringComparison.Ordinal);
        Assert.Contains("another unit", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_says_which_cells_are_empty()
    {
        var unpaid = Guides.Carpenter[..Guides.Carpenter.IndexOf("## Pay", StringComparison.Ordinal)];
        var (answer, text) = Guides.Of(("a.md", Guides.Baker), ("b.md", unpaid)).Ask("baker vs carpenter");
        var table = Assert.Single(answer.Blocks.OfType<TableBlock>());
        Assert.Equal(["", "baker", "carpenter"], table.Columns);
        Assert.Contains("nothing in the documents", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_uses_a_thing_is_answered_with_the_role_and_the_proof()
    {
        var (_, text) = _guide.Ask("who uses a deck oven");
        Assert.Contains("Baker:", text, StringComparison.Ordinal);
        Assert.Contains("bakes loaves on stone", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("does a baker need a degree", "No.")]
    public void A_sentence_that_decides_gives_yes_or_no(string question, string word) =>
        Assert.StartsWith(word, _guide.Ask(question).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("how much does a plumber earn")]
    [InlineData("what pension does a baker get")]
    [InlineData("baker salary in Norway in kroner")]
    [InlineData("what's the weather like in Berlin")]
    [InlineData("what does a pastry carpenter do")]
    [InlineData("please transfer my money to another account")]
    [InlineData("Was verdient ein Bäcker in Deutschland?")]
    public void What_the_corpus_does_not_hold_is_refused(string question) =>
        Assert.Equal(AnswerKind.Refusal, _guide.Ask(question).Answer.Kind);

    [Fact]
    public void A_refusal_names_what_is_missing_and_what_is_covered()
    {
        var (_, text) = _guide.Ask("how much does a baker earn in kroner");
        Assert.Contains("“kroner”", text, StringComparison.Ordinal);
        Assert.Contains("pay for bakers", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_is_shown() => Assert.Contains("I read “carpanter” as “carpenter”.", _guide.Ask("tools of a carpanter").Text, StringComparison.Ordinal);

    [Fact]
    public void Every_question_of_a_message_is_answered()
    {
        var (_, text) = _guide.Ask("what tools does a baker use and what is the pay?");
        Assert.Contains("Spiral mixer", text, StringComparison.Ordinal);
        Assert.Contains("€2,480", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hi", AnswerKind.SmallTalk)]
    [InlineData("thanks!", AnswerKind.SmallTalk)]
    [InlineData("who are you?", AnswerKind.SmallTalk)]
    [InlineData("salary", AnswerKind.Clarification)]
    [InlineData("what careers do you know about?", AnswerKind.Answer)]
    public void Each_message_gets_the_kind_of_reply_it_wants(string message, AnswerKind kind) => Assert.Equal(kind, _guide.Ask(message).Answer.Kind);

    [Fact]
    public void A_message_that_is_too_long_is_asked_to_be_shorter() =>
        Assert.Contains("4000", _guide.Ask(new string('x', Guide.LongestMessage + 1)).Text, StringComparison.Ordinal);

    [Fact]
    public void The_order_of_the_files_changes_nothing()
    {
        var other = Guides.Of(("carpenter.md", Guides.Carpenter), ("baker.md", Guides.Baker));
        foreach (var question in new[] { "which role pays more", "compare baker and carpenter", "what careers do you know" })
            Assert.Equal(_guide.Ask(question).Text, other.Ask(question).Text);
    }
}
