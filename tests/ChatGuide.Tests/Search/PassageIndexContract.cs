using ChatGuide.Corpus;
using ChatGuide.Search;

namespace ChatGuide.Tests.Search;

/// <summary>What every search engine promises. Each public builder has a subclass of its own.</summary>
public abstract class PassageIndexContract
{
    protected abstract IPassageIndexBuilder Builder { get; }

    [Fact]
    public void An_index_without_passages_finds_nothing()
    {
        using var index = Builder.Build([]);

        Assert.Equal(0, index.Count);
        Assert.Empty(index.Search(PassageQuery.FromText("bread"), 10));
        Assert.Empty(index.Explain(PassageQuery.FromText("bread"), Id(0)));
    }

    [Fact]
    public void A_query_without_words_finds_nothing()
    {
        using var index = Build("Bakers bake bread.");

        Assert.Empty(index.Search(new PassageQuery([]), 10));
        Assert.Empty(index.Search(PassageQuery.FromText(""), 10));
        Assert.Empty(index.Search(new PassageQuery([new QueryTerm("?!")]), 10));
        Assert.Empty(index.Search(new PassageQuery([new QueryTerm("of the")]), 10));
    }

    [Fact]
    public void Words_that_no_passage_holds_find_nothing()
    {
        using var index = Build("Bakers bake bread.", "Carpenters build stairs.");

        Assert.Empty(index.Search(PassageQuery.FromText("submarine"), 10));
        Assert.Equal([1], Found(index, "submarine stairs"));
    }

    [Fact]
    public void The_passage_with_more_of_the_words_comes_first()
    {
        using var index = Build("Bakers start early.", "Bakers bake bread at night.", "Carpenters build stairs.");

        Assert.Equal([1, 0], Found(index, "bakers bread"));
    }

    [Fact]
    public void A_rare_word_counts_more_than_a_common_one()
    {
        using var index = Build("oven work", "oven salary", "oven school", "oven hours", "sourdough work");

        Assert.Equal(4, Found(index, "oven sourdough")[0]);
    }

    [Fact]
    public void A_shorter_passage_with_the_same_word_comes_first()
    {
        using var index = Build("Bread is baked in ovens that are heated long before the first customer walks in.", "Bread is baked.");

        Assert.Equal([1, 0], Found(index, "bread"));
    }

    [Fact]
    public void Lengths_are_told_apart_word_by_word()
    {
        var passages = Enumerable.Range(1, 80).Select(length => "bread " + string.Join(' ', Enumerable.Repeat("oven", length))).Reverse();
        using var index = Build([.. passages]);

        Assert.Equal(Enumerable.Range(0, 80).Reverse(), Found(index, "bread", 80));
    }

    [Fact]
    public void Equal_passages_come_in_the_order_they_were_given()
    {
        using var index = Build([.. Enumerable.Repeat("Bakers bake bread.", 50)]);

        Assert.Equal(Enumerable.Range(0, 50), Found(index, "bread", 50));
        Assert.Equal(Enumerable.Range(0, 7), Found(index, "bread", 7));
    }

    [Fact]
    public void No_more_hits_than_asked_for()
    {
        using var index = Build("bread one", "bread two", "bread three");

        Assert.Equal(2, index.Search(PassageQuery.FromText("bread"), 2).Count);
        Assert.Equal(3, index.Search(PassageQuery.FromText("bread"), 200).Count);
        Assert.Empty(index.Search(PassageQuery.FromText("bread"), 0));
    }

    [Fact]
    public void Scores_fall_and_are_positive()
    {
        using var index = Build("bread oven", "bread", "oven oven bread flour", "flour");
        var scores = index.Search(PassageQuery.FromText("bread oven flour"), 10).Select(hit => hit.Score).ToList();

        Assert.Equal(4, scores.Count);
        Assert.All(scores, score => Assert.True(score > 0));
        Assert.Equal(scores.OrderDescending(), scores);
    }

    [Fact]
    public void Every_field_is_searched()
    {
        using var index = Builder.Build(
        [
            new(Id(0), "quill", [], "x", [], []),
            new(Id(1), "x", ["y", "quill"], "x", [], []),
            new(Id(2), "x", [], "quill", [], []),
            new(Id(3), "x", [], "x", ["y", "quill"], []),
            new(Id(4), "x", [], "x", [], ["y", "quill"]),
            new(Id(5), "x", ["x"], "x", ["x"], ["x"]),
        ]);

        Assert.Equal([0, 1, 2, 3, 4], Found(index, "quills").Order());
    }

    [Theory]
    [InlineData("salaries", "The salary of a baker")]
    [InlineData("CAFÉ", "works in a cafe")]
    [InlineData("cafe", "works in a Café")]
    [InlineData("baker", "the baker’s oven")]
    [InlineData("C++", "writes C++.")]
    [InlineData("C#", "writes C#, daily")]
    [InlineData(".NET", "builds on .NET (all of it)")]
    [InlineData("Node.js", "runs NodeJS")]
    [InlineData("nodejs", "runs Node.js")]
    [InlineData("entry-level", "an entry level job")]
    [InlineData("entry level", "an entry-level job")]
    [InlineData("entrylevel", "an entry-level job")]
    [InlineData("scikit-learn", "uses scikit-learn")]
    [InlineData("Security+", "holds Security+")]
    [InlineData("R", "codes in R and more")]
    [InlineData("CI/CD", "sets up CI/CD")]
    [InlineData("US", "moved to the US, she")]
    [InlineData("112590", "earns $112,590")]
    public void A_word_is_found_however_it_is_written(string query, string body)
    {
        using var index = Build("Nothing of the kind.", body);

        Assert.Equal([1], Found(index, query));
        Assert.Equal([1], Found(index, new QueryTerm(query)));
    }

    [Theory]
    [InlineData("C++", "vitamin C and C#")]
    [InlineData("C", "C++ and C#")]
    [InlineData("R", "R&D and are")]
    [InlineData("e-mail", "sorts the mail")]
    public void Another_name_is_not_found(string query, string body)
    {
        using var index = Build(body);

        Assert.Empty(index.Search(new PassageQuery([new QueryTerm(query)]), 10));
    }

    [Fact]
    public void A_phrase_is_found_where_its_words_follow_each_other()
    {
        using var index = Build("The engineer runs software.", "A software engineer.", "Software. It helps any engineer.");

        Assert.Equal([1], Found(index, new QueryTerm("software engineers")));
    }

    [Fact]
    public void Words_that_stand_together_as_in_the_text_come_first_where_pairs_count()
    {
        using var index = Build("A work of bread that has hours.", "Work and bread and hours.", "The hours of work, then bread.");

        var hits = index.Search(PassageQuery.FromTextWithPairs("which hours of work"), 10);

        Assert.Equal(Id(2), hits[0].Passage);
    }

    [Fact]
    public void A_phrase_does_not_run_from_one_field_or_entry_into_the_next()
    {
        using var index = Builder.Build(
        [
            new(Id(0), "software", ["engineer"], "engineer", ["software", "engineer"], []),
            new(Id(1), "", [], "software engineer", [], []),
        ]);

        Assert.Equal([1], Found(index, new QueryTerm("software engineer")));
    }

    [Fact]
    public void A_synonym_counts_as_the_word_itself()
    {
        using var index = Build("Pay is good.", "Earnings are good.", "Hours are good.");

        Assert.Equal([0, 1], Found(index, new QueryTerm("salary", ["pay", "earnings"])));
        Assert.Equal([0, 1], Found(index, new QueryTerm("pay", ["earnings"])));
    }

    [Fact]
    public void A_synonym_can_be_a_phrase()
    {
        using var index = Build("An SRE keeps it up.", "A site reliability engineer.", "Reliability of a site.");

        Assert.Equal([0, 1], Found(index, new QueryTerm("SRE", ["site reliability engineer"])).Order());
    }

    [Fact]
    public void Synonyms_do_not_count_twice()
    {
        using var index = Build("pay earnings wages", "pay bread", "oven", "flour", "shop");

        Assert.Equal(1, Found(index, new QueryTerm("pay", ["earnings", "wages"]), new QueryTerm("bread"))[0]);
    }

    [Fact]
    public void A_heavier_term_decides()
    {
        using var index = Build("bread", "stairs");

        Assert.Equal([1, 0], Found(index, new QueryTerm("bread"), new QueryTerm("stairs", [], 3)));
        Assert.Equal([0, 1], Found(index, new QueryTerm("bread", [], 3), new QueryTerm("stairs")));
    }

    [Fact]
    public void User_text_is_never_read_as_a_query_language()
    {
        using var index = Build("bread and butter", "body title");

        Assert.Equal([0], Found(index, "bread*"));
        Assert.Equal([0], Found(index, "+bread -butter"));
        Assert.Empty(index.Search(PassageQuery.FromText("*:*"), 10));
        Assert.Empty(index.Search(PassageQuery.FromText("bre*"), 10));
        Assert.Empty(index.Search(PassageQuery.FromText("[a TO z] {} \\ ~2 ^4 && ||"), 10));
    }

    [Fact]
    public void An_explanation_names_the_words_and_fields_and_adds_up_to_the_score()
    {
        using var index = Builder.Build(
        [
            new(Id(0), "Bread", ["Work"], "Bakers bake bread.", ["baker"], []),
            new(Id(1), "Wood", [], "Carpenters build stairs.", [], []),
            new(Id(2), "Wood", [], "Stairs.", [], []),
        ]);
        var query = PassageQuery.FromText("bread for bakers on stairs");
        var hit = index.Search(query, 10).Single(found => found.Passage == Id(0));

        var parts = index.Explain(query, Id(0));

        Assert.Equal(["baker", "bread"], parts.Select(part => part.Term).Order());
        Assert.Equal(["Body", "Title"], parts.Single(part => part.Term == "bread").Fields.Order());
        Assert.Equal(["Body", "Roles"], parts.Single(part => part.Term == "baker").Fields.Order());
        Assert.Equal(hit.Score, parts.Sum(part => part.Score), hit.Score * 1e-5);
        Assert.Equal(parts.OrderByDescending(part => part.Score), parts);
    }

    [Fact]
    public void A_passage_that_does_not_match_has_no_explanation()
    {
        using var index = Build("bread", "stairs");

        Assert.Empty(index.Explain(PassageQuery.FromText("bread"), Id(1)));
        Assert.Empty(index.Explain(PassageQuery.FromText("bread"), Id(99)));
    }

    [Fact]
    public async Task Concurrent_searches_do_not_disturb_each_other()
    {
        using var index = Build([.. CareersText.Passages(400, seed: 3).Select(passage => passage.Body)]);
        var queries = CareersText.Questions(40, seed: 4).Select(PassageQuery.FromText).ToList();
        var expected = queries.Select(query => index.Search(query, 10)).ToList();

        var rounds = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => queries.Select(query => index.Search(query, 10)).ToList())));

        Assert.All(rounds, round => Assert.Equal(expected.SelectMany(hits => hits), round.SelectMany(hits => hits)));
    }

    protected static PassageId Id(int ordinal) => new(new DocumentId("guide.md"), ordinal);

    private IPassageIndex Build(params string[] bodies) =>
        Builder.Build([.. bodies.Select((body, i) => new IndexedPassage(Id(i), "", [], body, [], []))]);

    private static List<int> Found(IPassageIndex index, string text, int count = 10) =>
        [.. index.Search(PassageQuery.FromText(text), count).Select(hit => hit.Passage.Ordinal)];

    private static List<int> Found(IPassageIndex index, params QueryTerm[] terms) =>
        [.. index.Search(new PassageQuery(terms), 10).Select(hit => hit.Passage.Ordinal)];
}
