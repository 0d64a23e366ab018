namespace ChatGuide.Tests.Corpus;

public sealed class HtmlFormatTests
{
    private const string Page = """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8">
        <title>Baker | Example Careers</title>
        <link rel="canonical" href="https://example.org/baker">
        <meta property="article:modified_time" content="2026-03-04T10:00:00Z">
        <script>var x = "<p>script</p>";</script><style>p { color: red }</style></head>
        <body class="single">
        <div id="cookie-banner"><p>We use cookies on this page to improve your experience.</p></div>
        <header><nav><ul><li><a href="/">Start page</a></li></ul></nav></header>
        <!-- a comment with a <p>paragraph</p> -->
        <main><article>
        <header><h1>Bak&shy;er &amp; <em>confectioner</em></h1><p class="byline">By A. Writer</p><p>7 min read</p></header>
        <p>A baker earns &pound;25,000 to <b>&#163;30,000</b>&nbsp;per
        year. Most  bakers work at <a title="a > b" href='/night'>night</a>.</p>
        <div class="share-buttons">Share on everything</div>
        <p hidden>Hidden words.</p><p style="display: none">More hidden words.</p>
        <h2 id="social">Social skills</h2>
        One line.<br>Same paragraph.<br><br>Another paragraph.
        <h2>Tools</h2>
        <p>Bakers use:</p>
        <ul><li><strong>Peel:</strong> carries loaves.</li><li>Mixers<ul><li>Spiral mixer</li></ul></li></ul>
        <dl><dt>Lame</dt><dd>A blade that scores the loaf.</dd></dl>
        <table><caption>Ovens in use</caption><tr><th>Oven</th><th>Fuel</th></tr><tr><td>Deck oven</td><td>Electricity or&nbsp;gas</td></tr></table>
        <table role="presentation"><tr><td><p>Laid out by a table.</p></td></tr></table>
        <details><summary>Do bakers sleep?</summary><p>Yes, by day.</p></details>
        <h2>Related articles</h2><p>Ten best cakes of the year, chosen by us.</p>
        </article></main>
        <aside><p>Sommeliers earn more.</p></aside>
        <footer><p>All rights reserved by the publisher.</p></footer>
        </body></html>
        """;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Every_span_holds_the_words_that_are_read_from_it(string lineEnd) =>
        SourceText.AssertSpansHold(TemporaryCorpus.ReadOne("baker.html", Page.Replace("\n", lineEnd)));

    [Fact]
    public void Only_the_main_content_is_read() => Assert.Equal(
        """
        Baker & confectioner | Paragraph | Prose(A baker earns £25,000 to £30,000 per year. / Most bakers work at night.)
        Baker & confectioner › Social skills | Paragraph | Prose(One line. / Same paragraph.)
        Baker & confectioner › Social skills | Paragraph | Prose(Another paragraph.)
        Baker & confectioner › Tools | List | LeadIn(Bakers use:) Item[Peel](Peel: carries loaves.) LeadIn[Mixers](Mixers) Item[Mixers](Spiral mixer)
        Baker & confectioner › Tools | List | Item[Lame](Lame / A blade that scores the loaf.)
        Baker & confectioner › Tools | Paragraph | Prose(Ovens in use)
        Baker & confectioner › Tools | TableRow | Cell[Oven](Deck oven) Cell[Fuel](Electricity or gas)
        Baker & confectioner › Tools | Paragraph | Prose(Laid out by a table.)
        Baker & confectioner › Tools | QuestionAnswer | Question(Do bakers sleep?) Prose(Yes, by day.)
        """,
        Outline.Of(TemporaryCorpus.ReadOne("baker.html", Page)));

    [Fact]
    public void Title_source_and_date_are_what_the_page_says_of_itself()
    {
        var document = TemporaryCorpus.ReadOne("baker.html", Page);

        Assert.Equal("Baker & confectioner", document.Title);
        Assert.Equal(new Uri("https://example.org/baker"), document.FrontMatter.Source);
        Assert.Equal(new DateOnly(2026, 3, 4), document.FrontMatter.Date);
        Assert.Equal("Cook", TemporaryCorpus.ReadOne("a.html", "<title>Cook | Example</title><p>Cooks cook every day.").Title);
    }

    [Fact]
    public void Without_a_main_element_the_text_is_where_most_of_it_is() => Assert.Equal(
        " | Paragraph | Prose(Bakers bake bread and rolls, and they begin long before the sun rises. / Nobody minds.)",
        Outline.Of(TemporaryCorpus.ReadOne("a.htm", """
            <body><div class="top"><div class="main-nav"><a href="/">Start</a></div></div>
            <div><div id="content"><p>Bakers bake bread and rolls, and they begin long before the sun rises. Nobody minds.</div></div>
            <div class="site-footer">Imprint and terms of the publisher</div>
            """)));

    [Fact]
    public void Markup_that_is_not_closed_is_read_all_the_same()
    {
        var document = TemporaryCorpus.ReadOne("a.html", "<h1>Baker</h1><p>Bakers <b>bake <i>bread</b> daily</i>.<table><p>Foster child.<tr><td>A<td>B<tr><td>C & D<td>E</table>");

        SourceText.AssertSpansHold(document);
        Assert.Contains(document.Passages, p => p.Text == "Bakers bake bread daily.");
        Assert.Contains(document.Passages, p => p.Text == "C & D E");
    }

    [Fact]
    public void A_character_reference_without_its_semicolon_is_read()
    {
        var document = TemporaryCorpus.ReadOne("a.html", "<p>The mark &copy 2024 and R&D at &#8364;5.</p>");

        Assert.Equal("The mark © 2024 and R&D at €5.", document.Passages[0].Text);
        Assert.Equal("The mark &copy 2024 and R&D at &#8364;5.", document.Quote(document.Passages[0].Span));
    }

    [Fact]
    public void A_tree_nested_beyond_reason_is_a_problem_and_not_a_crash()
    {
        using var corpus = new TemporaryCorpus().With("good.md", "Bakers bake.").With("deep.html", string.Concat(Enumerable.Repeat("<div>", 200_000)) + "deep");

        var problem = corpus.Read().Problems.Single();

        Assert.Equal("deep.html: its HTML is nested too deeply to be read.", problem.ToString());
    }
}
