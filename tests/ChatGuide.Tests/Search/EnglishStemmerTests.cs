using ChatGuide.Search;

namespace ChatGuide.Tests.Search;

public sealed class EnglishStemmerTests
{
    [Fact]
    public void Every_word_of_our_documents_has_the_stem_that_the_published_algorithm_gives_it()
    {
        var pairs = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Search", "Data", "stems.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' '))
            .ToList();

        Assert.True(pairs.Count > 3000);
        Assert.Empty(pairs.Where(pair => Stem(pair[0]) != pair[1]).Select(pair => $"{pair[0]}: {Stem(pair[0])}, not {pair[1]}"));
    }

    [SkippableFact]
    public void Every_word_of_the_published_vocabulary_has_its_published_stem()
    {
        var folder = SharedData.Find("snowball-english");
        Skip.If(folder is null, "../shared/data/snowball-english (voc.txt and output.txt of the Snowball project) is not here.");

        var words = File.ReadAllLines(Path.Combine(folder, "voc.txt"));
        var stems = File.ReadAllLines(Path.Combine(folder, "output.txt"));

        Assert.Equal(words.Length, stems.Length);
        Assert.True(words.Length > 29_000);
        Assert.Empty(words.Zip(stems).Where(pair => Stem(pair.First) != pair.Second).Select(pair => $"{pair.First}: {Stem(pair.First)}, not {pair.Second}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("'")]
    [InlineData("''s")]
    [InlineData("'''")]
    [InlineData("yyy")]
    [InlineData("sssssss")]
    public void Odd_input_is_stemmed_without_failing(string word) => Assert.True(Stem(word).Length <= word.Length);

    private static string Stem(string word)
    {
        var buffer = word.ToCharArray();
        return new string(buffer, 0, EnglishStemmer.Stem(buffer));
    }
}
