namespace ChatGuide.Tests.Questions;

/// <summary>Names of roles that are not those of the documents, but mean one of them.</summary>
public sealed class OtherTitleTests
{
    private readonly Guide _guide = Guides.Of(
        ("constable.md", "# Police constable\n\nA police constable keeps the peace.\n\n## Pay\n\nA police constable earns £29,907 a year.\n"),
        ("chemist.md", "# Quality control chemist\n\nA quality control chemist tests samples.\n\n## Pay\n\nA quality control chemist earns £25,500 a year.\n"),
        ("technician.md", "# Laboratory technician\n\nA laboratory technician sets up experiments.\n\n## Pay\n\nA laboratory technician earns £25,700 a year.\n"),
        ("farrier.md", "# Farrier\n\nA farrier shoes horses.\n\n## Pay\n\nA farrier earns £27,000 a year.\n"),
        ("farmer.md", "# Farmer\n\nA farmer keeps cows.\n\n## Pay\n\nA farmer earns £31,000 a year.\n"));

    [Theory]
    [InlineData("what does a bobby earn?", "£29,907")]
    [InlineData("pay of a QC chemist", "£25,500")]
    [InlineData("what do QCCs earn?", "£25,500")]
    [InlineData("how much would I get as a lab tech?", "£25,700")]
    [InlineData("wot does a farier earn", "£27,000")]
    public void They_are_read_as_that_role(string question, string says) =>
        Assert.Contains(says, _guide.Ask(question).Text, StringComparison.Ordinal);

    [Fact]
    public void A_name_that_the_documents_use_themselves_is_not_taken_for_another()
    {
        var guide = Guides.Of(
            ("constable.md", "# Police constable\n\nA police constable keeps the peace. A copper kettle stands in every station.\n\n## Pay\n\nA police constable earns £29,907 a year.\n"));
        Assert.DoesNotContain("£29,907", guide.Ask("what does copper cost?").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_office_is_no_officer()
    {
        var guide = Guides.Of(("officer.md", "# Deck officer\n\nA deck officer keeps watch outdoors.\n"), ("baker.md", Guides.Baker));
        Assert.DoesNotContain("I read", guide.Ask("I hate being in an office, anything for me?").Text, StringComparison.Ordinal);
    }
}
