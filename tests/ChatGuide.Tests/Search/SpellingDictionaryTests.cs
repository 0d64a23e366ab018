using ChatGuide.Search;

namespace ChatGuide.Tests.Search;

public sealed class SpellingDictionaryTests
{
    private static readonly SpellingDictionary Words = SpellingDictionary.Build(
        ["The carpenter builds. Carpenters learn wood.", "Learning by doing; deep dives. The salary of a carpenter, the café", "C++ and cart-wheels"]);

    [Theory]
    [InlineData("carpanter", "carpenter 1 2", "carpenters 2 1")]
    [InlineData("Carpenter", "carpenter 0 2", "carpenters 1 1")]
    [InlineData("slaary", "salary 1 1")]
    [InlineData("lerning", "learning 1 1")]
    [InlineData("CAFÉ", "cafe 0 1", "cart 2 1")]
    [InlineData("C+", "c++ 1 1", "a 2 1", "by 2 1", "of 2 1")]
    [InlineData("submarine")]
    [InlineData("")]
    [InlineData("?")]
    public void The_nearest_words_come_first_and_the_more_frequent_of_them(string word, params string[] expected) =>
        Assert.Equal(expected, Words.Suggest(word).Select(suggestion => $"{suggestion.Word} {suggestion.Distance} {suggestion.Frequency}"));

    [Fact]
    public void Equally_near_and_frequent_words_come_in_alphabetical_order() =>
        Assert.Equal(["bat", "cat", "hat"], SpellingDictionary.Build(["hat cat bat"]).Suggest("rat").Select(suggestion => suggestion.Word));

    [Fact]
    public void The_greatest_distance_can_be_lowered()
    {
        Assert.Equal(["carpenter"], Words.Suggest("carpanter", 1).Select(suggestion => suggestion.Word));
        Assert.Empty(Words.Suggest("carpanter", 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Words.Suggest("carpanter", 3));
    }

    [Fact]
    public void Words_are_counted_as_they_are_written_and_not_by_their_stems()
    {
        Assert.Equal(2, Words.Frequency("Carpenter"));
        Assert.Equal(1, Words.Frequency("carpenters"));
        Assert.Equal(3, Words.Frequency("the"));
        Assert.Equal(0, Words.Frequency("carpent"));
    }

    [Fact]
    public void Every_word_within_the_distance_is_found_and_no_other()
    {
        var random = new Random(5);
        var words = Enumerable.Range(0, 400).Select(_ => RandomWord(random)).Distinct().ToList();
        var dictionary = SpellingDictionary.Build(words);
        for (var round = 0; round < 100; round++)
        {
            var word = RandomWord(random);
            var expected = words.Where(other => TextbookDistance(word, other) <= 2).Order(StringComparer.Ordinal);
            Assert.Equal(expected, dictionary.Suggest(word).Select(suggestion => suggestion.Word).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Distances_are_those_of_the_textbook()
    {
        var random = new Random(6);
        for (var round = 0; round < 20_000; round++)
        {
            var (a, b) = (RandomWord(random), RandomWord(random));
            Assert.Equal(TextbookDistance(a, b), new EditDistance(a).To(b));
        }

        var (x, y) = (new string('x', 64), new string('x', 63) + "yé");
        Assert.Equal(2, new EditDistance(x).To(y));
    }

    private static string RandomWord(Random random) =>
        new([.. Enumerable.Range(0, 1 + random.Next(8)).Select(_ => "abcø"[random.Next(4)]).Select(c => c == 'ø' ? 'ж' : c)]);

    /// <summary>Optimal string alignment by its recurrence.</summary>
    private static int TextbookDistance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    d[i, j] = i + j;
                    continue;
                }

                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }

        return d[a.Length, b.Length];
    }
}
