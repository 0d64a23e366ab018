using ChatGuide.Search;
using ChatGuide.Web.Hosting;

namespace ChatGuide.Web.Tests.Hosting;

public sealed class NeighboursTests
{
    [Fact]
    public void The_built_in_engine_needs_no_neighbour() =>
        Assert.IsType<Bm25fIndexBuilder>(new SearchOptions().Builder("/"));

    [Fact]
    public void An_unknown_engine_stops_the_start_with_the_names_that_are_known()
    {
        var refusal = Assert.Throws<StartException>(() => new SearchOptions { Engine = "Ouija" }.Builder("/"));

        Assert.Contains("Search:Engine is Ouija", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("bm25f", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_neighbour_is_made_where_it_was_built_and_else_the_start_stops_with_the_way_to_get_it()
    {
        var made = Record.Exception(() => Assert.Equal("Lucene", new SearchOptions { Engine = "lucene" }.Builder("/").Engine));

        if (made is not null)
            Assert.Equal("Search:Engine is lucene, which this build does not hold: build with -p:LuceneNet=true, or set it to bm25f.", Assert.IsType<StartException>(made).Message);
    }
}
