namespace ChatGuide.Tests.Answers;

public sealed class FitTests
{
    private readonly Guide _guide = Guides.Of(
        ("luthier.md", """
            # Luthier

            A luthier builds guitars from spruce.

            ## Skills

            - **Hearing**: a luthier tunes by ear.
            - **Woodwork**: a luthier carves necks and braces.
            """),
        ("bellfounder.md", """
            # Bellfounder

            A bellfounder casts bells from bronze.

            ## Skills

            - **Metalwork**: a bellfounder melts copper and tin.
            """),
        ("choosing.md", """
            # Choosing between luthier and bellfounder

            If you love heat and noise, choose bellfounder. Choose luthier if you would rather sit at a quiet bench.
            """));

    [Theory]
    [InlineData("I love heat, what should I become?", "Bellfounder (matches", "Luthier (matches")]
    [InlineData("I like a quiet bench", "Luthier (matches", "Bellfounder (matches")]
    [InlineData("I hate noise but I am good at woodwork, what job suits me?", "Luthier (matches", "Bellfounder (matches")]
    public void Only_the_role_whose_sentence_holds_the_words_is_matched(string question, string expected, string unexpected)
    {
        var (_, text) = _guide.Ask(question);
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.DoesNotContain(unexpected, text, StringComparison.Ordinal);
    }
}
