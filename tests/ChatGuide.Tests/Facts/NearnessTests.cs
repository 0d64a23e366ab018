using ChatGuide.Facts;
using ChatGuide.Language;

namespace ChatGuide.Tests.Facts;

public sealed class NearnessTests
{
    [Theory]
    [InlineData("farm", "cattle")]
    [InlineData("village", "hamlet")]
    [InlineData("everyone", "everybody")]
    public void A_term_used_like_a_word_is_near_to_it(string word, string term) => Assert.True(IsNear(word, term));

    [Theory]
    [InlineData("everyone", "myself")]
    [InlineData("somebody", "yourself")]
    [InlineData("mother", "herself")]
    public void A_stop_word_is_near_to_no_word(string word, string term) => Assert.False(IsNear(word, term));

    [Theory]
    [InlineData("month", "week")]
    [InlineData("village", "town")]
    [InlineData("subsidiary", "company")]
    public void A_very_common_word_is_near_to_no_word(string word, string term) => Assert.False(IsNear(word, term));

    private static bool IsNear(string word, string term)
    {
        var terms = new TermTable();
        var number = Assert.Single(terms.Number([WordReader.FormsOf(term)]));
        return new Nearness(terms).Of(WordReader.One(word, 0, word.Length, '\0')).Any(n => n.Term == number);
    }
}
