using ChatGuide.Search;

namespace ChatGuide.Tests.Search;

public sealed class Bm25fIndexContractTests : PassageIndexContract
{
    protected override IPassageIndexBuilder Builder => new Bm25fIndexBuilder();
}

public sealed class Bm25fIndexTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(64)]
    [InlineData(1000)]
    public void Pruning_finds_exactly_what_scoring_every_passage_finds(int window)
    {
        using var index = new Bm25fIndexBuilder().BuildIndex(CareersText.Passages(1500, seed: 11));
        foreach (var query in Queries(100, seed: 12))
        {
            foreach (var count in new[] { 1, 3, 10, 2000 })
                Assert.True(index.Search(query, count, int.MaxValue, prune: false).SequenceEqual(index.Search(query, count, window, prune: true)), $"{query} {count}");
        }
    }

    [Fact]
    public void An_index_of_several_segments_finds_the_same()
    {
        using var index = new Bm25fIndexBuilder().BuildIndex(CareersText.Passages(Segment.MaxPassages + 5000, seed: 21, words: 3));
        foreach (var query in Queries(20, seed: 22))
            Assert.Equal(index.Search(query, 10, int.MaxValue, prune: false), index.Search(query, 10));
        var last = index.Search(PassageQuery.FromText("oven"), index.Count).Max(hit => int.Parse(hit.Passage.Document.Path[..^3], System.Globalization.CultureInfo.InvariantCulture));
        Assert.True(last * 10 > Segment.MaxPassages);
    }

    [Fact]
    public void Scores_are_those_of_the_formula()
    {
        var options = new Bm25fOptions { Title = new(2, 0.3), Heading = new(1.5, 0.6), Body = new(1, 0.75), Roles = new(3, 0), Topics = new(0.5, 1) };
        var passages = CareersText.Passages(150, seed: 31);
        using var index = new Bm25fIndexBuilder(options).Build(passages);
        var formula = new FormulaOfBm25f(options, passages);

        var positions = passages.Select((passage, i) => (passage.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i);
        foreach (var question in CareersText.Questions(20, seed: 32).Select(question => question.Replace('-', ' ')))
        {
            var terms = EnglishAnalyzer.Analyze(question).Where(token => !token.IsStopWord).Select(token => token.Term).ToList();
            var hits = index.Search(PassageQuery.FromText(question), 150);
            Assert.Equal(Enumerable.Range(0, 150).Count(i => formula.Score(i, terms) > 0), hits.Count);
            foreach (var hit in hits)
            {
                var expected = formula.Score(positions[hit.Passage], terms);
                Assert.Equal(expected, hit.Score, expected * 1e-5);
            }
        }
    }

    [Fact]
    public void Every_explanation_adds_up_to_the_score()
    {
        using var index = new Bm25fIndexBuilder().Build(CareersText.Passages(300, seed: 41));
        foreach (var query in Queries(60, seed: 42))
        {
            foreach (var hit in index.Search(query, 5))
                Assert.Equal(hit.Score, index.Explain(query, hit.Passage).Sum(part => part.Score), hit.Score * 1e-5);
        }
    }

    [Fact]
    public void A_term_that_comes_twice_counts_twice()
    {
        using var index = new Bm25fIndexBuilder().Build(CareersText.Passages(50, seed: 51));
        var once = index.Search(new PassageQuery([new QueryTerm("oven")]), 50);
        var twice = index.Search(PassageQuery.FromText("oven ovens"), 50);

        Assert.Equal(once.Select(hit => (hit.Passage, (float)hit.Score * 2)), twice.Select(hit => (hit.Passage, (float)hit.Score)));
    }

    [Fact]
    public void A_term_without_weight_is_refused()
    {
        using var index = new Bm25fIndexBuilder().Build(CareersText.Passages(5, seed: 61));

        Assert.Throws<ArgumentOutOfRangeException>(() => index.Search(new PassageQuery([new QueryTerm("oven", [], 0)]), 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => index.Search(PassageQuery.FromText("oven"), -1));
    }

    [Fact]
    public void A_passage_of_a_hundred_thousand_words_is_found_by_its_first_ones()
    {
        using var index = new Bm25fIndexBuilder().Build(
            [new(new(new("long.md"), 0), "title", ["heading"], "first " + string.Concat(Enumerable.Repeat("word ", 100_000)) + "last", ["role"], [])]);

        Assert.Single(index.Search(PassageQuery.FromText("first"), 5));
        Assert.Empty(index.Search(PassageQuery.FromText("last"), 5));
    }

    private static IEnumerable<PassageQuery> Queries(int count, int seed)
    {
        var random = new Random(seed);
        foreach (var question in CareersText.Questions(count, seed))
        {
            var query = PassageQuery.FromText(question);
            yield return random.Next(3) switch
            {
                0 => query,
                1 when random.Next(2) == 0 => PassageQuery.FromTextWithPairs(question),
                1 => new PassageQuery([.. query.Terms.Select(term => term with { Weight = 0.1 + random.NextDouble() })]),
                _ => new PassageQuery([.. query.Terms, new QueryTerm("pay", ["wood oven", "budget"], 0.5), new QueryTerm("oven oven")]),
            };
        }
    }
}
