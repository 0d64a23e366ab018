namespace ChatGuide.Tests.Catalog;

public sealed class RoleStatementTests
{
    [Theory]
    [InlineData("event planner")]
    [InlineData("cheese maker")]
    [InlineData("copy editor")]
    [InlineData("youth worker")]
    [InlineData("careers adviser")]
    [InlineData("director of photography")]
    [InlineData("luthier")]
    public void A_page_that_is_headed_by_a_name_makes_it_a_role(string name) =>
        Assert.Equal([name], Guides.Of(("a.md", $"# {char.ToUpperInvariant(name[0])}{name[1..]}\n\nA {name} spends the day with people.\n\n## Salary\n\nAbout €30,000 per year.\n")).RoleNames());

    [Theory]
    [InlineData("# Illustrator or animator?\n\nAn animator makes films. An illustrator draws for books.\n", "animator, illustrator")]
    [InlineData("# A profile\n\nShe is a session musician: a player hired by the hour.\n", "session musician")]
    [InlineData("# Design\n\nMotion designers, who make graphics move, earn about £36,000.\n", "motion designer")]
    [InlineData("# Questions\n\n**How long does it take to learn to be a luthier?**\n\nFour years.\n", "luthier")]
    [InlineData("PUBLISHING JOBS\n\nA handout for schools.\n\nTHE LITERARY AGENT\n\nA literary agent sells books to publishers. Agents live on commission.\n", "literary agent")]
    public void A_statement_on_all_who_bear_a_name_makes_it_a_role(string text, string roles)
    {
        var guide = Guides.Of((text[0] == '#' ? "a.md" : "a.txt", text));
        foreach (var role in roles.Split(", ")) Assert.Contains(role, guide.RoleNames());
    }

    [Theory]
    [InlineData("A bat detector turns ultrasound into sounds that people hear.")]
    [InlineData("An infusion pump delivers fluids into the body.")]
    [InlineData("A German baker earns less. A customer wants bread.")]
    [InlineData("Unlike a joiner, nobody here uses glue.")]
    public void Things_customers_and_nationalities_are_no_roles(string sentence) =>
        Assert.Equal(["baker"], Guides.Of(("a.md", Guides.Baker + $"\n\n## Notes\n\n{sentence}\n")).RoleNames());

    [Fact]
    public void A_possessive_name_keeps_its_form_and_is_found_without_it()
    {
        var guide = Guides.Of(("a.txt", "SHIP'S ENGINEER\n\nA ship's engineer runs the engines of a vessel.\n\n1. Pay\nA ship's engineer earns $7,800 a month.\n\n2. Tools\nSpanners and torque wrenches.\n"));
        Assert.Equal(["ship's engineer"], guide.RoleNames());
        foreach (var asked in (string[])["ship engineer", "ships engineer", "ship's engineer"])
            Assert.Contains("$7,800", guide.Ask($"what does a {asked} earn?").Text, StringComparison.Ordinal);
    }
}
