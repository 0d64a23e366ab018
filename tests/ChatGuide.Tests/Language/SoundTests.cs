using ChatGuide.Language;

namespace ChatGuide.Tests.Language;

public sealed class SoundTests
{
    [Theory]
    [InlineData("probation", "probashun")]
    [InlineData("photographer", "fotografer")]
    [InlineData("accountant", "akountant")]
    [InlineData("engineer", "enjinear")]
    [InlineData("plumber", "plummer")]
    [InlineData("musician", "mewzishun")]
    [InlineData("librarian", "lybrerian")]
    public void Words_that_sound_alike_share_a_key(string right, string heard) =>
        Assert.Equal(Sound.Of(right), Sound.Of(heard));

    [Theory]
    [InlineData("carpenter", "carter")]
    [InlineData("painter", "printer")]
    [InlineData("joiner", "miner")]
    public void Words_that_sound_apart_do_not(string one, string other) =>
        Assert.NotEqual(Sound.Of(one), Sound.Of(other));
}
