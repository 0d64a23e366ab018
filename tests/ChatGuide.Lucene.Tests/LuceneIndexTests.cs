using ChatGuide.Lucene;
using ChatGuide.Search;
using ChatGuide.Tests.Search;

namespace ChatGuide.Tests.Lucene;

public sealed class LuceneIndexTests : PassageIndexContract
{
    protected override IPassageIndexBuilder Builder => new LuceneIndexBuilder(folder: null);

    [Fact]
    public void Every_rank_has_the_score_that_the_built_in_engine_gives_it()
    {
        var passages = CareersText.Passages(1500, seed: 5);
        using var ours = new Bm25fIndexBuilder().Build(passages);
        using var index = Builder.Build(passages);

        foreach (var question in CareersText.Questions(200, seed: 6).Select(PassageQuery.FromText))
        {
            var expected = ours.Search(question, 20);
            var found = index.Search(question, 20);
            Assert.Equal(expected.Count, found.Count);
            Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First.Score, pair.Second.Score, pair.First.Score * 1e-5));
        }
    }

    [Fact]
    public void Synonyms_and_phrases_score_as_in_the_built_in_engine()
    {
        var passages = CareersText.Passages(800, seed: 7);
        using var ours = new Bm25fIndexBuilder().Build(passages);
        using var index = Builder.Build(passages);
        var query = new PassageQuery([new QueryTerm("pay", ["budget plan", "ledger-work"]), new QueryTerm("cloud tools", [], 2), new QueryTerm("garden")]);

        var expected = ours.Search(query, 50);

        Assert.Equal(50, expected.Count);
        Assert.All(expected.Zip(index.Search(query, 50)), pair => Assert.Equal(pair.First.Score, pair.Second.Score, pair.First.Score * 1e-5));
    }

    [Fact]
    public void A_question_of_thousands_of_different_words_is_answered()
    {
        var text = string.Join(' ', Enumerable.Range(0, 3000).Select(i => $"w{i}"));
        using var index = Builder.Build([new(Id(0), "", [], "w2999", [], []), new(Id(1), "", [], text, [], [])]);

        Assert.Equal(Id(1), index.Search(PassageQuery.FromText(text), 1).Single().Passage);
    }
}
