using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

/// <summary>Who it is whose work a message tells of, asked for by the name of the job.</summary>
public sealed class CalledWorkTests
{
    private readonly Guide _guide = Guides.Of(
        ("farrier.md", "# Farrier\n\nA farrier trims hooves and shapes hot iron shoes on an anvil.\n\n## Tools\n\n- A rasp, nippers and a clinching hammer\n"),
        ("stove-fitter.md", "# Stove fitter\n\nA stove fitter clears soot from flues with rods and brushes.\n\n## Duties\n\n- take soot samples after a chimney fire\n"),
        ("cooper.md", "# Cooper\n\nA cooper bends oak staves into barrels.\n"));

    [Theory]
    [InlineData("When we cleared the barn we found a rasp, nippers and a clinching hammer. What did he do for a living?", "Farrier")]
    [InlineData("When the chimney fire was out somebody took soot samples. Whose job would that be?", "Stove fitter")]
    [InlineData("I saw a bloke on telly bending oak staves. What's his job called?", "Cooper")]
    [InlineData("what do you call the person who trims hooves?", "Farrier")]
    public void Work_that_is_told_of_is_named(string question, string expected)
    {
        var (answer, text) = _guide.Ask(question);
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains(expected, text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("When we cleared the barn we found a harpoon and a sextant. What did he do for a living?")]
    [InlineData("What's his job called?")]
    public void What_the_documents_know_no_work_of_is_not_named(string question)
    {
        Assert.NotEqual(AnswerKind.Answer, _guide.Ask(question).Answer.Kind);
    }
}
