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

    private static Guide Posts() => Guides.Of(
        ("ferryman.md", "# Ferryman\n\nA ferryman rows people over a river. Before his badge he makes at least 120 trips with a licensed man.\n"),
        ("audiologist.md", "# Audiologist\n\nAn audiologist tests hearing. On a Saturday morning one audiologist sees about thirty people.\n"),
        ("groundskeeper.md", "# Groundskeeper\n\nA groundskeeper looks after lawns.\n\n## Hours\n\n- Full time: 37.5 a week.\n\n## Away\n\n- Nights away from home, about 40 a year.\n\n## The pack\n\n- The leaf blower weighs 12 kg with a full tank.\n"),
        ("optician.md", "# Optician\n\nAn optician grinds lenses.\n\n## Numbers\n\nOpticians hold about 38,000 jobs.\n"),
        ("coastguard.md", "# Coastguard officer\n\nA coastguard officer listens for calls for help.\n\n## Where\n\nThere are ten operations centres on the coast.\n"),
        ("attendant.md", "# Room attendant\n\nA room attendant cleans bedrooms.\n\n## Linen\n\nThe linen lift runs two to four times on a weekday shift.\n"),
        ("valet.md", "# Valet\n\nA valet parks cars.\n\n## Numbers\n\nValets do 140 jobs a day.\n"));

    [Theory]
    [InlineData("how many hours a week does a full-time groundskeeper work?", "37.5 a week")]
    [InlineData("how many nights a year would I be away from home as a groundskeeper?", "about 40 a year")]
    [InlineData("how many kilos does the leaf blower of a groundskeeper weigh?", "12 kg")]
    [InlineData("how heavy is the leaf blower of a groundskeeper?", "12 kg")]
    [InlineData("roughly how many patients would an audiologist get through on a Saturday morning?", "thirty people")]
    [InlineData("how many goes must a ferryman have with a licensed man before he gets his badge?", "120 trips")]
    [InlineData("how many coastguard operations centres are there round the coast?", "ten operations centres")]
    [InlineData("how many people work as opticians?", "38,000 jobs")]
    public void An_amount_of_the_same_kind_is_quoted_whatever_it_is_called(string question, string figure)
    {
        var (answer, text) = Posts().Ask(question);
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains(figure, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("how many rooms would a room attendant get through on a weekday shift?")]
    [InlineData("how many hours with a licensed man does a ferryman need before he gets his badge?")]
    [InlineData("how many weeks is a groundskeeper away from home?")]
    [InlineData("how many people work as valets?")]
    public void An_amount_of_another_kind_is_not_quoted(string question) =>
        Assert.Equal(AnswerKind.Refusal, Posts().Ask(question).Answer.Kind);

    private static Guide Works() => Guides.Of(
        ("luthier.md", "# Luthier\n\nA luthier makes violins. He himself makes about six violins a year.\n\n## Hours\n\nHours are usually 37.5 a week, Monday to Friday.\n"),
        ("watchmaker.md", "# Watchmaker\n\nA watchmaker mends watches. A full service of an automatic takes four to six hours.\n\n## Training\n\nSchool leavers come in through the Watch Repair Technician apprenticeship, which lasts 30 months.\n"),
        ("courier.md", "# Courier\n\nA courier serves abroad.\n\n| Fact | Value |\n|---|---|\n| Length of a posting | 3 to 4 years |\n\n## Preparation\n\nBefore a hard posting a courier attends a course, which lasts 22 months.\n"));

    [Theory]
    [InlineData("how many violins can one person make in a year?", "six violins")]
    [InlineData("how many hours a week would I be working as a luthier?", "37.5 a week")]
    [InlineData("how long does a full service of an automatic watch take?", "four to six hours")]
    [InlineData("How long does the Watch Repair Technician apprenticeship last?", "30 months")]
    [InlineData("how long does a courier's posting last?", "3 to 4 years")]
    public void What_is_counted_or_named_with_it_is_found_however_the_rest_is_put(string question, string figure)
    {
        var (answer, text) = Works().Ask(question);
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains(figure, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("how many pianos can one person make in a year?")]
    [InlineData("how long does the Organ Repair Technician apprenticeship last?")]
    public void What_is_counted_nowhere_is_refused(string question) =>
        Assert.Equal(AnswerKind.Refusal, Works().Ask(question).Answer.Kind);
}
