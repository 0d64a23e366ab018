using ChatGuide.Corpus;
using ChatGuide.Search;

namespace ChatGuide.Tests.Search;

public sealed class SentenceRankerTests
{
    private static readonly PassageSentences[] Passages =
    [
        Sentences(0, "Bakers start at night.", "Their bread is ready at six.", "The shop opens then."),
        Sentences(1, "Carpenters build stairs.", "They eat bread at noon."),
        Sentences(2, "Nothing of interest.", "Nothing at all."),
    ];

    [Fact]
    public void The_sentence_with_the_words_comes_first()
    {
        Assert.Equal((0, 1), Rank("when do bakers have bread ready")[0]);
        Assert.Equal((1, 0), Rank("who builds stairs")[0]);
    }

    [Fact]
    public void Of_equal_sentences_the_one_in_the_better_passage_comes_first()
    {
        var ranked = Rank("stairs bread");

        Assert.Equal([(1, 0), (1, 1), (0, 1)], ranked.Take(3));
    }

    [Fact]
    public void Only_sentences_of_the_passages_found_are_ranked_and_no_more_than_asked_for()
    {
        Assert.All(Rank("stairs"), place => Assert.Equal(1, place.Passage));
        Assert.Single(Rank("bread", 1));
        Assert.Empty(Rank("submarine"));
    }

    [Fact]
    public void A_passage_found_by_its_heading_alone_still_gives_its_first_sentence()
    {
        var passage = Sentences(0, "It is hard.", "It is early.");
        passage = passage with { Passage = passage.Passage with { HeadingPath = ["Working hours"] } };
        using var index = new Bm25fIndexBuilder().Build([passage.Passage]);
        var query = PassageQuery.FromText("working hours");

        Assert.Equal(0, new SentenceRanker([passage]).Rank(query, index.Search(query, 1), 1)[0].Sentence);
    }

    private static PassageSentences Sentences(int ordinal, params string[] sentences) =>
        new(new IndexedPassage(new PassageId(new DocumentId("guide.md"), ordinal), "", [], string.Join(' ', sentences), [], []), sentences);

    private static List<(int Passage, int Sentence)> Rank(string question, int count = 10)
    {
        using var index = new Bm25fIndexBuilder().Build([.. Passages.Select(passage => passage.Passage)]);
        var query = PassageQuery.FromText(question);
        return [.. new SentenceRanker(Passages).Rank(query, index.Search(query, 10), count).Select(sentence => (sentence.Passage.Ordinal, sentence.Sentence))];
    }
}
