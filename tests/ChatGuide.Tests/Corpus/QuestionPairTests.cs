namespace ChatGuide.Tests.Corpus;

public sealed class QuestionPairTests
{
    [Theory]
    [InlineData("**Can a baker be a chef?**\nYes. A one-year course is enough.\n")]
    [InlineData("**Can a baker be a chef?** Yes. A one-year course is enough.\n")]
    [InlineData("**Q: Can a baker be a chef?**\n**A: Yes.** A one-year course is enough.\n")]
    [InlineData("**Can a baker be a chef?**\n\nYes. A one-year course is enough.\n")]
    [InlineData("**Q:** Can a baker be a chef?\n**A:** Yes. A one-year course is enough.\n")]
    public void A_question_in_bold_is_read_with_the_answer_behind_it(string text) =>
        Assert.EndsWith("| QuestionAnswer | Question(Can a baker be a chef?) Prose(Yes. / A one-year course is enough.)", Outline.Of(TemporaryCorpus.ReadOne("faq.md", "# Questions\n\n" + text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("<p><b>Do chefs travel?</b><br>Rarely.</p>")]
    [InlineData("<p><strong>Do chefs travel?</strong> Rarely.</p>")]
    [InlineData("<dl><dt>Do chefs travel?</dt><dd>Rarely.</dd></dl>")]
    [InlineData("<dl><div><dt>Do chefs travel?</dt><dd><p>Rarely.</p></dd></div></dl>")]
    [InlineData("<details><summary>Do chefs travel?</summary>Rarely.</details>")]
    public void Pages_mark_questions_in_bold_as_terms_or_as_summaries(string html) =>
        Assert.EndsWith("| QuestionAnswer | Question(Do chefs travel?) Prose(Rarely.)", Outline.Of(TemporaryCorpus.ReadOne("faq.html", $"<html><body><main><h1>Chefs</h1>{html}</main></body></html>")), StringComparison.Ordinal);

    [Fact]
    public void A_definition_list_of_terms_stays_a_list() =>
        Assert.Contains("| List | Item[Peel](Peel / A shovel for loaves.)", Outline.Of(TemporaryCorpus.ReadOne("terms.html", "<html><body><main><h1>Tools</h1><dl><dt>Peel</dt><dd>A shovel for loaves.</dd></dl></main></body></html>")), StringComparison.Ordinal);

    [Fact]
    public void A_bold_beginning_that_asks_nothing_stays_in_its_paragraph() =>
        Assert.Equal("Chefs | Paragraph | Prose(Chefs cook. / They plan menus.)", Outline.Of(TemporaryCorpus.ReadOne("chef.md", "# Chefs\n\n**Chefs cook.** They plan menus.\n")));

    [Fact]
    public void Bold_beginnings_of_several_paragraphs_are_headings() =>
        Assert.Equal(
            "Chefs › Hours | Paragraph | Prose(They start at noon.)\nChefs › Pay | Paragraph | Prose(It is low.)\nCooks | Paragraph | Prose(Cooks cook.)",
            Outline.Of(TemporaryCorpus.ReadOne("chef.md", "# Chefs\n\n**Hours.** They start at noon.\n\n**Pay.** It is low.\n\n# Cooks\n\nCooks cook.\n")));

    [Fact]
    public void Both_parts_of_a_pair_keep_their_places() => SourceText.AssertSpansHold(TemporaryCorpus.ReadOne("faq.md", "# Questions\n\n**Can a *baker* be a chef?**\nYes. A one-year course is enough.\n"));
}
