using ChatGuide.Answers;

namespace ChatGuide.Tests.Conversations;

public sealed class PointingTests
{
    private readonly Guide _guide = Guides.Of(
        ("saddler.md", """
            # Saddler

            A saddler makes saddles and bridles from leather.

            ## Tools

            - **Awl**: pierces the leather before it is sewn.
            - **Pricking iron**: marks where the stitches go.
            - **Edge shave**: rounds the edge of a strap.

            The awl is a good first purchase of a saddler, because nothing is sewn without it.

            ## Pay

            Saddlers earn £26,000 a year. Apprentices receive £13,500 in the first year.

            ## Skills

            Law is of no use to a saddler, and no degree is required.

            ## Outlook

            Demand for saddlers grows with the number of horses.
            """),
        ("farrier.md", """
            # Farrier

            A farrier trims and shoes the feet of horses.

            ## Tools

            - **Rasp**: levels the hoof.
            - **Nippers**: cut the hoof wall.

            ## Pay

            Farriers earn £38,000 a year.

            ## Training

            The training of a farrier takes four years.

            ## Moving

            A saddler becomes a farrier by learning the anatomy of the horse.
            """));

    [Theory]
    [InlineData("marks where the stitches go", "tools of a saddler", "what is the second one for?")]
    [InlineData("rounds the edge", "tools of a saddler", "what is the second one for?", "and the last one?")]
    [InlineData("pierces the leather", "tools of a saddler", "and what does the first do")]
    [InlineData("good first purchase", "tools of a saddler", "which one should I buy first?")]
    public void An_item_of_the_last_list_is_pointed_to(string expected, params string[] messages) =>
        Assert.Contains(expected, _guide.Ask(messages).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("levels the hoof", "saddler or farrier?", "what tools does the second use")]
    [InlineData("£26,000", "compare saddler and farrier", "and the former, what does she earn?")]
    [InlineData("£38,000", "compare saddler and farrier", "and the former, what does she earn?", "the latter?")]
    [InlineData("levels the hoof", "saddler or farrier?", "which of the two earns less", "tools of the second one")]
    [InlineData("anatomy of the horse", "saddler or farrier?", "how can the first become the second?")]
    public void A_role_of_the_last_comparison_is_pointed_to(string expected, params string[] messages) =>
        Assert.Contains(expected, _guide.Ask(messages).Text, StringComparison.Ordinal);

    [Fact]
    public void What_is_counted_points_to_nothing()
    {
        var (_, text) = _guide.Ask("saddler or farrier?", "what does a saddler earn in the first year");
        Assert.Contains("£13,500", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("£13,500", "what does a saddler earn", "and in the first year of the apprenticeship?")]
    [InlineData("£13,500", "what does a saddler earn", "and as an apprentice?")]
    [InlineData("Law is of no use", "tell me about saddlers", "do I have to be a lawyer for that?")]
    public void A_circumstance_or_condition_is_asked_of_what_was_spoken_of(string expected, params string[] messages) =>
        Assert.Contains(expected, _guide.Ask(messages).Text, StringComparison.Ordinal);

    [Fact]
    public void After_a_change_of_career_they_are_those_it_leads_to()
    {
        var (_, text) = _guide.Ask("I want to be a farrier, and I am a saddler now", "what do they earn?");
        Assert.Contains("£38,000", text, StringComparison.Ordinal);
        Assert.DoesNotContain("£26,000", text, StringComparison.Ordinal);
    }

    [Fact]
    public void After_a_term_the_job_is_the_one_before_it() =>
        Assert.Contains("number of horses", _guide.Ask("tell me about saddlers", "what is an awl?", "back to the job: what is their outlook").Text, StringComparison.Ordinal);

    [Fact]
    public void Whom_the_talk_is_about_is_measured_against_another()
    {
        var (answer, text) = _guide.Ask("what does a farrier earn", "is that more than a saddler gets?");
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains("Yes.", text, StringComparison.Ordinal);
    }
}
