using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

/// <summary>Two things set against each other that are not both roles of the documents.</summary>
public sealed class ContrastTests
{
    private readonly Guide _guide = Guides.Of(
        ("sailmaker.md", """
            # Sailmaker

            A sailmaker sews sails.

            ## Work

            The rigger works aloft. The sailmaker sits at a bench all day.

            Synthetic cloth is light, whereas flax cloth breathes.

            ## Tools

            - **Palm**: pushes the needle.
            """),
        ("words.md", """
            # Words of the loft

            ## Glossary

            - **Luff**: the front edge of a sail.
            - **Leech**: the back edge of a sail.
            """));

    [Theory]
    [InlineData("what is the difference between synthetic cloth and flax cloth?", "breathes")]
    [InlineData("sailmaker or rigger: how do they differ?", "works aloft")]
    [InlineData("luff vs leech", "back edge")]
    public void What_is_said_of_both_in_turn_or_of_each_tells_them_apart(string message, string expected)
    {
        var (answer, text) = _guide.Ask(message);
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains(expected, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_something_that_no_document_holds_nothing_is_told() =>
        Assert.Equal(AnswerKind.Refusal, _guide.Ask("what is the difference between synthetic cloth and parchment?").Answer.Kind);

    [Fact]
    public void What_each_of_two_terms_is_goes_before_a_sentence_that_only_lists_both()
    {
        var (_, text) = Guides.Of(
            ("sailmaker.md", "# Sailmaker\n\nA sailmaker sews sails.\n\n## Duties\n\n- Edges: a sailmaker trims luff and leech.\n"),
            ("words.md", "# Words of the loft\n\n## Glossary\n\n- **Luff**: the front edge of a sail.\n- **Leech**: the back edge of a sail.\n")).Ask("luff versus leech");
        Assert.Contains("front edge", text, StringComparison.Ordinal);
        Assert.Contains("back edge", text, StringComparison.Ordinal);
        Assert.DoesNotContain("trims", text, StringComparison.Ordinal);
    }
}
