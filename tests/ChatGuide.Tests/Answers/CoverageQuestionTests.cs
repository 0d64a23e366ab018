using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

/// <summary>Questions on what the documents hold, and on what they say at large.</summary>
public sealed class CoverageQuestionTests
{
    private readonly Guide _guide = Guides.Of(
        ("baker.md", Guides.Baker),
        ("carpenter.md", Guides.Carpenter),
        ("pay.md", "# How to read the pay figures\n\nThe figures are wages before tax and leave out bonuses.\n\n## Words\n\nTerms of the trade.\n\n- Fonds: all papers of one maker\n- ETCS: a system that sends the speed to the cab\n"));

    [Theory]
    [InlineData("I'd like an overview of all the roles in your collection")]
    [InlineData("tell me the names of all the jobs you have documents on")]
    [InlineData("which occupations are in your guides?")]
    public void What_is_covered_is_listed_however_it_is_asked_for(string question)
    {
        var answer = _guide.Ask(question);
        Assert.Contains("The documents speak of 2 roles", answer.Text, StringComparison.Ordinal);
        Assert.Contains("carpenter", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_topics_of_a_role_are_listed_where_only_they_are_asked_for() =>
        Assert.Contains("On bakers, the documents cover", _guide.Ask("what do you know about bakers, just the topics please").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Are the wages in your guides before tax?")]
    [InlineData("does your pay data include bonuses?")]
    public void What_is_said_of_all_figures_answers_a_question_on_them(string question) =>
        Assert.Contains("leave out bonuses", _guide.Ask(question).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("what is a fonds?", "all papers of one maker")]
    [InlineData("What does ETCS mean?", "sends the speed to the cab")]
    [InlineData("Rita kept saying fonds and I just nodded. What is a fonds?", "all papers of one maker")]
    public void A_term_that_looks_like_the_form_of_a_small_word_is_a_term(string question, string expected) =>
        Assert.Contains(expected, _guide.Ask(question).Text, StringComparison.Ordinal);

    [Fact]
    public void Who_did_something_with_a_term_is_not_answered_by_the_term() =>
        Assert.Equal(AnswerKind.Refusal, _guide.Ask("Who invented the ETCS?").Answer.Kind);

    [Fact]
    public void Where_one_works_as_a_role_is_asked_of_the_role()
    {
        var guide = Guides.Of(("baker.md", Guides.Baker + "\n## Employers\n\nBakeries and hotels hire bakers.\n"), ("carpenter.md", Guides.Carpenter));
        Assert.Contains("Bakeries and hotels", guide.Ask("where could I work as a baker?").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_paid_in_one_country_answers_nothing_of_another()
    {
        var guide = Guides.Of(("table.md", "# Pay\n\n| Job | Pay | Region |\n|---|---|---|\n| Baker | £28,000 | UK |\n| Carpenter | A$91,000 | Australia |\n"), ("baker.md", "# Baker\n\nA baker bakes.\n"), ("carpenter.md", "# Carpenter\n\nA carpenter builds.\n"));
        Assert.Equal(AnswerKind.Refusal, guide.Ask("what does a baker earn in Australia?").Answer.Kind);
        Assert.Contains("£28,000", guide.Ask("what does a baker earn in the UK?").Text, StringComparison.Ordinal);
    }
}
