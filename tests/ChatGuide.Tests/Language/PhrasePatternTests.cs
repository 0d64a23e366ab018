using ChatGuide.Language;

namespace ChatGuide.Tests.Language;

/// <summary>Phrases that name sets of words.</summary>
public sealed class PhrasePatternTests
{
    private static readonly WordSets Sets = new(new Dictionary<string, List<string>> { ["bad"] = ["awful", "soul destroying"], ["worst"] = ["worst", "most <bad>"], ["whose"] = ["their", "your"] }, w => w.Stem);

    [Theory]
    [InlineData("<bad> about", "what is awful about it", true)]
    [InlineData("<bad> about", "what is soul destroying about it", true)]
    [InlineData("<bad> about", "what is lovely about it", false)]
    [InlineData("<worst> part", "the most awful part", true)]
    [InlineData("spend <whose?> day", "how they spend their day", true)]
    [InlineData("spend <whose?> day", "how they spend day after day", true)]
    [InlineData("spend <whose?> day", "how they spend another day", false)]
    [InlineData("find ... <bad>", "what do they find really quite awful", true)]
    [InlineData("{can|could} you go{ on|}", "could you go", true)]
    [InlineData("{can|could} you go{ on|} about", "can you go on about it", true)]
    [InlineData("{can|could} you go{ on|} about", "may you go on about it", false)]
    [InlineData("{<bad>|dull} part", "the soul destroying part", true)]
    [InlineData("{<bad>|dull} part", "the lovely part", false)]
    public void A_pattern_stands_for_every_wording_of_its_sets_and_alternatives(string pattern, string text, bool matches)
    {
        var table = new PhraseTable<int>(w => w.Stem, Sets);
        table.Add(pattern, 1);
        Assert.Equal(matches, table.All(WordReader.Read(text)).Any());
    }

    [Fact]
    public void A_match_covers_every_word_of_the_phrase_in_the_set()
    {
        var table = new PhraseTable<int>(w => w.Stem, Sets);
        table.Add("<bad> about", 1);
        Assert.Equal(3, Assert.Single(table.All(WordReader.Read("soul destroying about"))).Length);
    }

    [Fact]
    public void A_set_may_name_only_those_before_it() =>
        Assert.Contains("good", Assert.Throws<FormatException>(() => new WordSets(new Dictionary<string, List<string>> { ["best"] = ["most <good>"], ["good"] = ["nice"] }, w => w.Stem)).Message, StringComparison.Ordinal);
}
