using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

/// <summary>Questions for a number of which no sentence holds every word.</summary>
public sealed class NearestFigureTests
{
    private readonly Guide _guide = Guides.Of(
        ("nurse.md", "# Veterinary nurse\n\nA veterinary nurse cares for animals.\n\n## Training\n\nA student needs 1,800 hours in a practice that the college approves. The course costs £9,000.\n\n## Employers\n\nRoughly 6,200 people did this work in 2023. A ward team is four people.\n"),
        ("cheesemaker.md", "# Cheesemaker\n\nA cheesemaker ripens milk.\n\n## Pay\n\nA cheesemaker earns £24,000 a year.\n"),
        ("beekeeper.md", "# Beekeeper\n\nA beekeeper tends hives.\n\n## Pay\n\nA beekeeper earns £19,500 a year.\n"),
        ("table.md", "# Pay\n\n| Job | Pay | Year |\n|---|---|---|\n| Veterinary nurse | £26,000 | 2024 |\n| Cheesemaker | £24,500 | 2024 |\n"));

    [Theory]
    [InlineData("How many hours must a student veterinary nurse complete in an approved surgery?", "1,800 hours")]
    [InlineData("How many veterinary nurses are there?", "6,200 people")]
    [InlineData("what would I have to fork out for the course to be a veterinary nurse?", "£9,000")]
    [InlineData("what would I earn making cheese?", "£24,000")]
    [InlineData("what would I get if I kept bees?", "£19,500")]
    public void The_nearest_figure_of_just_that_is_quoted(string question, string figure) =>
        Assert.Contains(figure, _guide.Ask(question).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("How many days of annual leave does a veterinary nurse get?")]
    [InlineData("How many hours must a veterinary nurse complete in Norway?")]
    [InlineData("when is my next day off?")]
    public void What_no_figure_is_of_is_refused(string question) =>
        Assert.Equal(AnswerKind.Refusal, _guide.Ask(question).Answer.Kind);
}
