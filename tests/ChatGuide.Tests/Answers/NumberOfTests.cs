using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

public sealed class NumberOfTests
{
    private readonly Guide _guide = Guides.Of(
        ("harbour-pilot.md", """
            # Harbour pilot

            A harbour pilot guides ships into port. All of this is for the United Kingdom.

            ## Outlook

            There are about 450 pilots in the UK. The ports expect to need 90 more pilots by 2031.
            """),
        ("deck-officer.md", """
            # Deck officer

            A deck officer navigates a ship. A cargo ship may carry twenty-two people, and about nine of them are officers.
            """),
        ("engineer-officer.md", "# Engineer officer\n\nAn engineer officer runs the engine. There are 2,000 qualified engineer officers in the country, which is Norway. Norway is long.\n"),
        ("college.md", """
            # A day at the Marine Academy in Invermore

            We take 12 students each year. The number of workshops fell from 14 to 6. We have gone from 70 boats to 41.
            """));

    [Theory]
    [InlineData("how many harbour pilots are there in Britain?", "about 450 pilots")]
    [InlineData("how many more harbour pilots will they need by 2031", "90 more pilots")]
    [InlineData("how many officers does a cargo ship carry?", "about nine of them are officers")]
    [InlineData("how many students does the Marine Academy take each year?", "We take 12 students")]
    [InlineData("how many boats does the Marine Academy have now", "from 70 boats to 41")]
    [InlineData("how many workshops has the Marine Academy got", "from 14 to 6")]
    public void A_number_is_found_where_a_role_a_place_or_a_document_says_whose_it_is(string question, string sentence)
    {
        var (answer, text) = _guide.Ask(question);
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains(sentence, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("how many harbour pilots are there in Japan?")]
    [InlineData("how many students does the Music Academy take each year?")]
    public void A_number_for_elsewhere_is_none(string question)
    {
        var (answer, _) = _guide.Ask(question);
        Assert.Equal(AnswerKind.Refusal, answer.Kind);
    }
}
