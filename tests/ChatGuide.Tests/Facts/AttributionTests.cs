namespace ChatGuide.Tests.Facts;

public sealed class AttributionTests
{
    private readonly Guide _guide = Guides.Of(
        ("street.md", """
            # Cobbler or saddler: two doors apart

            A cobbler mends shoes. A saddler makes harness.

            ## Behind the first door

            Rosa Klein has been a saddler since 1990.

            Her bench holds an awl, a clam and a reel of waxed thread. She orders twelve hides a month.

            ## In the cobblershop

            Leo keeps no book of appointments. He mends forty pairs on a Monday, with a heel press.

            ## Prospects

            Cobblers are few. Saddlers are fewer.

            Vinyl chairs are sold everywhere, and nobody repairs them.
            """),
        ("farm.md", """
            # Two trades of the yard

            ## The shearer

            A shearer clips sheep.

            ### Tools

            - handpiece
            - padded mitten, which is worn on the hand that does not hold the comb

            ## The drover

            A drover leads herds.
            """));

    [Theory]
    [InlineData("who works with waxed thread?", "Saddler")]
    [InlineData("who wears a padded mitten?", "Shearer")]
    [InlineData("how many hides does a saddler order a month?", "twelve hides")]
    [InlineData("how many pairs does a cobbler mend on a Monday?", "forty pairs")]
    [InlineData("what is the difference between a cobbler and a saddler?", "A cobbler mends shoes.")]
    public void What_names_no_role_belongs_to_the_one_its_section_introduced(string question, string expected) =>
        Assert.Contains(expected, _guide.Ask(question).Text, StringComparison.Ordinal);

    [Fact]
    public void A_section_on_several_roles_gives_what_names_none_to_none() =>
        Assert.DoesNotContain("Saddler:", _guide.Ask("who works with vinyl chairs?").Text, StringComparison.Ordinal);
}
