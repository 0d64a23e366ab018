using ChatGuide.Facts;
using ChatGuide.Language;

namespace ChatGuide.Tests.Facts;

public sealed class CountReaderTests
{
    private readonly CountReader _reader = new();

    [Theory]
    [InlineData("Pilots may fly up to 900 hours a year.", 900, 900, "hour", "year")]
    [InlineData("ACCA: 13 papers", 13, 13, "paper", "")]
    [InlineData("Reporters write at least 225 words per minute.", 225, 225, "word", "minute")]
    [InlineData("Four months at sea are common.", 4, 4, "month", "")]
    [InlineData("Crews work 12-hour shifts.", 12, 12, "hour", "")]
    [InlineData("They need 1,500 flying hours in the United States.", 1500, 1500, "hour", "")]
    [InlineData("It takes three to four years as a cadet.", 3, 4, "year", "")]
    [InlineData("a 3 to 4-year degree", 3, 4, "year", "")]
    [InlineData("It lasts three and a half years.", 3.5, 3.5, "year", "")]
    [InlineData("A dozen eggs go into it.", 12, 12, "egg", "")]
    [InlineData("We asked two thousand bakers.", 2000, 2000, "baker", "")]
    [InlineData("They work 40–45 hours a week.", 40, 45, "hour", "week")]
    [InlineData("Nine in ten bakers start before dawn.", 0.9, 0.9, "baker", "")]
    public void A_number_is_bound_to_what_it_counts(string sentence, double low, double high, string noun, string per)
    {
        var count = Assert.Single(Read(sentence));
        Assert.Equal((decimal)low, count.Low);
        Assert.Equal((decimal)high, count.High);
        Assert.Equal(noun, count.Noun);
        Assert.Equal(per, count.Per);
    }

    [Theory]
    [InlineData("They earn $41,000 a year.")]
    [InlineData("Since 2013 every new nurse has needed it.")]
    [InlineData("Applicants must be under 31 in the United States.")]
    public void Money_years_and_bare_numbers_count_nothing(string sentence) => Assert.Empty(Read(sentence));

    [Fact]
    public void What_is_counted_is_the_whole_phrase()
    {
        var count = Assert.Single(Read("They need 1,500 flying hours."));
        Assert.Contains("flying", count.Nouns);
        Assert.Contains("hour", count.Nouns);
        Assert.DoesNotContain("night", count.Nouns);
        Assert.Equal("1,500 flying hours", count.Text);
        Assert.Superset(new HashSet<string> { "month", "sea" }, Assert.Single(Read("with 12 months of sea time")).Nouns.ToHashSet());
        Assert.Superset(new HashSet<string> { "hour", "shift" }, Assert.Single(Read("They work 12-hour night shifts.")).Nouns.ToHashSet());
    }

    [Fact]
    public void A_bare_number_counts_what_its_header_names()
    {
        var count = Assert.Single(_reader.Read("5 to 7", WordReader.Read("5 to 7"), "Years to qualify"));
        Assert.Equal(("year", 5m, 7m), (count.Noun, count.Low, count.High));
        Assert.Equal("week", Assert.Single(_reader.Read("38", WordReader.Read("38"), "Hours per week")).Per);
    }

    private IReadOnlyList<Count> Read(string sentence) => _reader.Read(sentence, WordReader.Read(sentence));
}
