using ChatGuide.Corpus;

namespace ChatGuide.Tests.Corpus;

public sealed class MarkdownFormatTests
{
    private const string Guide = """
        ---
        title: Baker
        source: https://example.org/baker
        date: 2026-11-22
        roles: [Baker]
        aliases: [bread maker]
        topics: [pay]
        ---

        # The **baker**

        A *baker* makes [bread](https://example.org/bread "Bread")
        &amp; rolls. Bakers use `flour` and 2 \* 2 ovens.

        ## Tools

        These tools are in every bakery. A baker uses:

        - **Peel**: carries loaves
          into the oven.
        - Mixers
          - *Spiral mixer*: kneads.
          - Planetary mixer

        | Tool | What it is for |
        |---|---|
        | **Lame** | scores the loaf |
        | Banneton | |

        > Bread is old.

        ```
        not quoted
        ```

        <div>not quoted either</div>

        ## Questions

        ### Do bakers work at night?

        Yes, most do. They start at 2 a.m.

        **Is it hard?**

        It is.
        """;

    [Fact]
    public void Every_span_holds_the_words_that_are_read_from_it() => SourceText.AssertSpansHold(TemporaryCorpus.ReadOne("baker.md", Guide));

    [Fact]
    public void Every_span_holds_in_a_file_with_Windows_line_ends() =>
        SourceText.AssertSpansHold(TemporaryCorpus.ReadOne("baker.md", Guide.Replace("\n", "\r\n")));

    [Fact]
    public void Blocks_become_passages_below_their_headings()
    {
        var document = TemporaryCorpus.ReadOne("baker.md", Guide);

        Assert.Equal(
            """
            The baker | Paragraph | Prose(A baker makes bread & rolls. / Bakers use flour and 2 * 2 ovens.)
            The baker › Tools | Paragraph | Prose(These tools are in every bakery.)
            The baker › Tools | List | LeadIn(A baker uses:) Item[Peel](Peel: carries loaves into the oven.) LeadIn[Mixers](Mixers) Item[Spiral mixer](Spiral mixer: kneads.) Item[Mixers](Planetary mixer)
            The baker › Tools | TableRow | Cell[Tool](Lame) Cell[What it is for](scores the loaf)
            The baker › Tools | TableRow | Cell[Tool](Banneton)
            The baker › Tools | Paragraph | Prose(Bread is old.)
            The baker › Questions | QuestionAnswer | Question(Do bakers work at night?) Prose(Yes, most do. / They start at 2 a.m.)
            The baker › Questions › Do bakers work at night? | QuestionAnswer | Question(Is it hard?) Prose(It is.)
            """,
            Outline.Of(document));
        Assert.Equal("1 The baker, 2 Tools, 2 Questions, 3 Do bakers work at night?", Outline.Levels(document));
    }

    [Fact]
    public void Front_matter_is_read_and_not_quoted()
    {
        var document = TemporaryCorpus.ReadOne("baker.md", Guide);

        Assert.Equal("Baker", document.Title);
        Assert.Equal(new Uri("https://example.org/baker"), document.FrontMatter.Source);
        Assert.Equal(new DateOnly(2026, 11, 22), document.FrontMatter.Date);
        Assert.Equal(["Baker"], document.FrontMatter.Roles);
        Assert.Equal([new RoleAlias("bread maker", null)], document.FrontMatter.Aliases);
        Assert.Equal(["pay"], document.FrontMatter.Topics);
    }

    [Fact]
    public void The_title_is_the_first_heading_or_else_the_files_name()
    {
        Assert.Equal("The pay", TemporaryCorpus.ReadOne("a.md", "## The pay\n\nIt is good.").Title);
        Assert.Equal("Pastry chef", TemporaryCorpus.ReadOne("pastry-chef.md", "It is good.").Title);
    }

    [Fact]
    public void A_question_takes_a_short_section_as_its_answer_and_of_a_long_one_the_first_block()
    {
        var paragraph = string.Concat(Enumerable.Repeat("Bakers bake bread all night. ", 20));
        var document = TemporaryCorpus.ReadOne("a.md", $"# What does a baker do?\n\nThe duties:\n\n- Bake: bread.\n\n{paragraph}\n\n{paragraph}");

        Assert.Equal([PassageKind.QuestionAnswer, PassageKind.Paragraph, PassageKind.Paragraph], document.Passages.Select(p => p.Kind));
        Assert.Empty(document.Passages[0].HeadingPath);
        Assert.Equal(["What does a baker do?"], document.Passages[1].HeadingPath);
    }

    [Fact]
    public void Questions_and_answers_marked_by_letters_are_pairs() => Assert.Equal(
        """
         | QuestionAnswer | Question(Do bakers work at night?) Prose(Yes.)
         | QuestionAnswer | Question(Is it hard?) Prose(It is. / Very.)
        """,
        Outline.Of(TemporaryCorpus.ReadOne("a.md", "Q: Do bakers work at night?\nA: Yes.\n\n**Q: Is it hard?**\n\nA: It is. Very.")));

    [Fact]
    public void A_short_bold_line_is_a_heading_below_the_last_one() => Assert.Equal(
        """
        Baker › Pay | Paragraph | Prose(It is low.)
        Baker › Hours | Paragraph | Prose(They are long.)
        Cook | Paragraph | Prose(Cooks cook.)
        """,
        Outline.Of(TemporaryCorpus.ReadOne("a.md", "# Baker\n\n**Pay**\n\nIt is low.\n\n**Hours:**\n\nThey are long.\n\n# Cook\n\nCooks cook.")));

    [Fact]
    public void A_heading_that_copies_the_one_above_it_with_another_subject_is_its_neighbour() => Assert.Equal(
        "1 Kitchen, 2 What does a cook do?, 2 What does a head chef do?",
        Outline.Levels(TemporaryCorpus.ReadOne("a.md", "# Kitchen\n\n## What does a cook do?\n\nCook.\n\n### What does a head chef do?\n\nLead.")));

    [Fact]
    public void Text_nested_beyond_reason_is_a_problem_and_not_a_crash()
    {
        using var corpus = new TemporaryCorpus().With("good.md", "Bakers bake.").With("deep.md", new string('>', 20_000) + " deep");

        var snapshot = corpus.Read();

        Assert.Equal("good.md", snapshot.Documents.Single().Id.Path);
        Assert.Equal("deep.md", snapshot.Problems.Single().Path);
    }

    [Fact]
    public void Lines_that_each_begin_with_a_label_in_bold_are_items() => Assert.Equal(
        """
        Adviser | List | Item[Hours](Hours: 35 to 37 a week) Item[Where](Where: a quiet office)
        Adviser | Paragraph | Prose[Pay](Pay: low. / It is said so by all.)
        """,
        Outline.Of(TemporaryCorpus.ReadOne("a.md", "# Adviser\n\n**Hours:** 35 to 37 a week\n**Where**: a quiet office\n\n**Pay:** low.\nIt is said so by all.\n")),
        ignoreLineEndingDifferences: true);
}
