using ChatGuide.Language;

namespace ChatGuide.Tests.Language;

public sealed class WordVectorsTests
{
    private static readonly WordVectors Vectors = WordVectors.Shipped;

    [Theory]
    [InlineData("farm", "harvest", "invoice")]
    [InlineData("surveys", "poll", "hammer")]
    [InlineData("cake", "dessert", "engine")]
    [InlineData("calm", "quiet", "copper")]
    public void Words_used_alike_point_the_same_way(string word, string alike, string other) =>
        Assert.True(Along(word, alike) > Along(word, other) + 0.2, $"{word}: {alike} {Along(word, alike)}, {other} {Along(word, other)}");

    [Fact]
    public void A_word_points_where_it_points_with_length_one() => Assert.InRange(Along("farm", "farm"), 0.97f, 1.03f);

    [Fact]
    public void The_less_common_a_word_is_the_rarer() =>
        Assert.True(Vectors.Rarity("work") < Vectors.Rarity("accountant") && Vectors.Rarity("accountant") < Vectors.Rarity("poolish") && Vectors.Rarity("poolish") == 1);

    [Fact]
    public void What_is_no_common_word_has_no_direction() => Assert.Equal(-1, Vectors.Find("poolish"));

    private static float Along(string word, string other) => Vectors.Likeness(Vectors.Find(word), Vectors.Find(other));
}
