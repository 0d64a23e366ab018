using ChatGuide.Language;

namespace ChatGuide.Tests.Language;

public sealed class WordFamiliesTests
{
    [Theory]
    [InlineData("apply", "applicant")]
    [InlineData("applicants", "apply")]
    [InlineData("patient", "patience")]
    public void A_word_knows_the_others_of_its_family(string word, string other) =>
        Assert.Contains(other, WordFamilies.Of(WordReader.Read(word)[0]));

    [Fact]
    public void A_question_with_a_verb_is_answered_by_the_noun_made_of_it()
    {
        var guide = Guides.Of(("a.md", "# Curator\n\nA curator looks after a collection. There are about 90 applicants for each post.\n"));
        Assert.Contains("90 applicants", guide.Ask("how many people apply to be a curator?").Text, StringComparison.Ordinal);
    }
}
