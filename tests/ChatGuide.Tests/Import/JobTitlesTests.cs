using ChatGuide.Import;

namespace ChatGuide.Tests.Import;

public sealed class JobTitlesTests
{
    [Theory]
    [InlineData("Chief Executive Officer (CEO)", null, "Chief Executive Officer|CEO")]
    [InlineData("CEO (Chief Executive Officer)", null, "CEO|Chief Executive Officer")]
    [InlineData("Advertising Manager (Ad Manager)", "Ad Manager", "Advertising Manager|Ad Manager")]
    [InlineData("Naval Aircrewman (Special Assignment)", "n/a", "Naval Aircrewman (Special Assignment)")]
    [InlineData("Baker", "n/a", "Baker")]
    public void An_entry_with_two_spellings_of_one_title_stands_for_both(string entry, string? shortTitle, string titles) =>
        Assert.Equal(titles.Split('|'), JobTitles.Of(entry, shortTitle));

    [Fact]
    public void A_short_form_that_reads_like_a_common_word_is_left_out() =>
        Assert.Equal(["Doctor of Osteopathy"], JobTitles.Of("Doctor of Osteopathy (DO)", "DO"));
}
