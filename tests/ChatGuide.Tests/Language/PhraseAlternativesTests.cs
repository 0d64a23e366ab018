using ChatGuide.Language;

namespace ChatGuide.Tests.Language;

/// <summary>Phrases that may be worded in several ways.</summary>
public sealed class PhraseAlternativesTests
{
    [Fact]
    public void A_pattern_stands_for_each_choice_of_its_alternatives() =>
        Assert.Equal(["can you go on", "can you go", "could you go on", "could you go"], PhraseAlternatives.Expand("{can|could} you go{ on|}"));

    [Fact]
    public void A_phrase_without_alternatives_stands_for_itself() => Assert.Equal(["go ... on"], PhraseAlternatives.Expand("go ... on"));
}
