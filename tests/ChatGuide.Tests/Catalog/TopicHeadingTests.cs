namespace ChatGuide.Tests.Catalog;

/// <summary>What a heading announces.</summary>
public sealed class TopicHeadingTests
{
    private readonly Guide _guide = Guides.Of(("florist.md", """
        # Florist

        A florist ties bunches of flowers.

        ## Training

        The training of a florist takes two years at a college.

        ## Words on the course

        - Buttonhole: a single flower worn on the lapel.

        ## Where are the jobs?

        Only with charities, in practice.

        ## What people enjoy

        Nobody argues with peonies.
        """));

    [Fact]
    public void A_heading_over_terms_announces_no_topic_whatever_else_it_holds() =>
        Assert.DoesNotContain("Buttonhole", _guide.Ask("how do I become a florist?").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("which employers take on florists?", "Only with charities")]
    [InlineData("nice things about being a florist?", "peonies")]
    public void A_heading_in_everyday_words_announces_its_topic(string question, string expected) =>
        Assert.Contains(expected, _guide.Ask(question).Text, StringComparison.Ordinal);

    [Fact]
    public void A_topic_that_no_catalog_has_is_an_error_that_names_it()
    {
        var catalog = Guides.Of(("baker.md", Guides.Baker)).Catalog;
        Assert.Contains("drawbacks", Assert.Throws<ArgumentException>(() => catalog.TopicsOf("skills", "drawbacks")).Message, StringComparison.Ordinal);
    }
}
