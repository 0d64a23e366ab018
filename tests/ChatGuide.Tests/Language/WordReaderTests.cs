using ChatGuide.Language;

namespace ChatGuide.Tests.Language;

public sealed class WordReaderTests
{
    [Theory]
    [InlineData("What's an ML-engineer's pay?", "what is an ml engineer pay")]
    [InlineData("they don't use C++ or .NET, do they?", "they do not use c++ or .net do they")]
    [InlineData("C.N.C. machinist", "cnc machinist")]
    [InlineData("€2,480 per month", "2,480 per month")]
    [InlineData("Node.js and R", "node.js and r")]
    public void Words_are_read_as_they_are_meant(string text, string words) =>
        Assert.Equal(words, string.Join(' ', WordReader.Read(text).Select(w => w.Lower)));

    [Theory]
    [InlineData("engineers", "engineer")]
    [InlineData("engineering", "engineering")]
    [InlineData("craftsmen", "craftsman")]
    [InlineData("duties", "duty")]
    [InlineData("analysis", "analysis")]
    [InlineData("waitresses", "waitress")]
    public void Only_the_plural_ending_of_a_noun_is_taken_off(string word, string lemma) => Assert.Equal(lemma, Lemmas.Singular(word));

    [Fact]
    public void A_midwife_has_her_own_plural() => Assert.Equal("midwives", Lemmas.Plural("midwife"));

    [Theory]
    [InlineData("stung", "sting")]
    [InlineData("taught", "teach")]
    [InlineData("knives", "knife")]
    [InlineData("children", "child")]
    public void An_irregular_form_is_compared_as_its_word(string form, string word) => Assert.Equal(WordReader.FormsOf(word).Stem, WordReader.FormsOf(form).Stem);

    [Theory]
    [InlineData("AI engineer", "an AI engineer")]
    [InlineData("ML engineer", "an ML engineer")]
    [InlineData("baker", "a baker")]
    [InlineData("electrician", "an electrician")]
    public void Names_get_the_article_they_are_spoken_with(string name, string withArticle) => Assert.Equal(withArticle, Lemmas.WithArticle(name));

    [Fact]
    public void A_gap_in_a_phrase_stands_for_a_few_words()
    {
        var table = new PhraseTable<int>(w => w.Lower);
        table.Add("how much ... earn", 1);
        Assert.Single(table.All(WordReader.Read("how much does a pastry chef earn")));
        Assert.Empty(table.All(WordReader.Read("how much flour is there")));
    }

    [Theory]
    [InlineData("carpanter", "carpenter", 1)]
    [InlineData("enginer", "engineer", 1)]
    [InlineData("teh", "the", 1)]
    [InlineData("same", "same", 0)]
    [InlineData("short", "considerable", 3)]
    public void Distance_counts_edits_and_stops_past_its_limit(string a, string b, int distance) => Assert.Equal(distance, EditDistance.Within(a, b, 2));
}
