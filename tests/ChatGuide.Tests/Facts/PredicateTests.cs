namespace ChatGuide.Tests.Facts;

/// <summary>Pages whose headings announce nothing: what their sentences say that someone does tells their topics.</summary>
public sealed class PredicateTests
{
    private readonly Guide _guide = Guides.Of(
        ("overview.md", """
            # Two trades of the wharf

            | Application for a place | Wage |
            | --- | --- |
            | Rope-Maker | £24,000 |
            | Cooper | £27,000 |

            ## Rope-Maker

            A rope-maker twists hemp into cables. Rope-makers like the smell of tar; they dislike the damp. Rope-makers retire to the net loft.

            ## Cooper

            A cooper bends staves into casks. Coopers complain of sawdust. They wear a leather apron. The best become master of the yard.
            """),
        ("a-day.md", """
            # A day on the slip with a cooper

            Coopers heat the staves over a brazier.

            ## In the drawer

            An adze and a croze.
            """));

    [Theory]
    [InlineData("What do rope-makers dislike?", "damp")]
    [InlineData("What do rope-makers enjoy about the work?", "smell of tar")]
    [InlineData("What are the duties of a rope-maker?", "twists hemp")]
    [InlineData("What can a rope-maker move on to?", "net loft")]
    [InlineData("What are the drawbacks of being a cooper?", "sawdust")]
    [InlineData("What does a cooper do?", "heat the staves")]
    [InlineData("What tools does a cooper use?", "adze")]
    public void What_someone_does_tells_the_topic(string question, string expected) =>
        Assert.Contains(expected, _guide.Ask(question).Text, StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("What don't coopers like about the work?", "sawdust")]
    [InlineData("What do coopers not like about it?", "sawdust")]
    [InlineData("cooper, where can it lead?", "master of the yard")]
    public void What_is_denied_asks_for_the_contrary(string question, string expected) =>
        Assert.Contains(expected, _guide.Ask(question).Text, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void A_page_that_speaks_of_one_role_throughout_is_about_that_role()
    {
        var guide = Guides.Of(
            ("sheet.txt", "GUILD OF THE LOWER WHARF\n\nWHO THEY ARE\n\nA cooper bends staves. Coopers do not paint. Coopers sell to brewers.\n\nCoopers are few, and ropemakers fewer.\n\nTHE BENCH\n\nOverwork is rare here.\n"),
            ("ropemaker.md", "# Ropemaker\n\nA ropemaker twists hemp.\n"));
        Assert.Contains("Overwork is rare", guide.Ask("is overwork common for coopers?").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_capitals_in_a_row_are_a_name_though_one_is_an_ordinary_word()
    {
        var guide = Guides.Of(
            ("cooper.md", "# Cooper\n\nA cooper bends staves. Coopers draw their casks in Sketch Engine.\n"),
            ("driver.md", "# Train driver\n\nA train driver starts the engine and watches the signals.\n"));
        var text = guide.Ask("Which role works with Sketch Engine?").Text;
        Assert.Contains("Cooper", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Train driver", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_keeps_the_hyphen_of_its_name() =>
        Assert.Equal(["cooper", "rope-maker"], _guide.RoleNames());

    [Fact]
    public void The_words_of_a_role_s_own_name_announce_no_topic_of_its_row() =>
        Assert.Contains("£24,000", _guide.Ask("What does a rope-maker earn?").Text, StringComparison.Ordinal);
}
