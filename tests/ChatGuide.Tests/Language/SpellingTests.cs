using ChatGuide.Language;

namespace ChatGuide.Tests.Language;

public sealed class SpellingTests
{
    private readonly Spelling _spelling = new(["carpenter", "engineer", "learning", "salary"], ["lathe", "tension", "responsibilities"], EnglishWords.Shipped, []);

    [Theory]
    [InlineData("carpanter", "carpenter")]
    [InlineData("enginer", "engineer")]
    [InlineData("lerning", "learning")]
    [InlineData("salery", "salary")]
    [InlineData("reponsibilities", "responsibilities")]
    public void A_near_miss_is_corrected(string typed, string meant) => Assert.Equal(meant, _spelling.Correct(typed));

    [Theory]
    [InlineData("pension")]
    [InlineData("glazier")]
    [InlineData("norway")]
    [InlineData("xqz")]
    [InlineData("zzzzzzzz")]
    public void English_words_and_hopeless_ones_are_left_alone(string typed) => Assert.Null(_spelling.Correct(typed));
}
