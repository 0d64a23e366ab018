namespace ChatGuide.Tests.Catalog;

/// <summary>Other names of a role: in brackets of tables, below headings that say so, and in running text.</summary>
public sealed class OtherNameTests
{
    private const string Table = "# Jobs at sea\n\n| Job | Pay | Training |\n|---|---|---|\n| Steward (cabin attendant) | £21,000 a year | 3 weeks |\n| Deckhand | £23,000 a year | 6 weeks |\n";

    [Fact]
    public void A_name_in_brackets_behind_one_in_a_table_is_of_the_same_role() =>
        Assert.Contains("£21,000", Guides.Of(("a.md", Table)).Ask("what does a cabin attendant earn?").Text, StringComparison.Ordinal);

    [Fact]
    public void A_page_on_the_name_in_brackets_is_of_the_same_role()
    {
        var guide = Guides.Of(("a.md", Table), ("b.md", "# A cabin attendant tells\n\nA cabin attendant makes the beds.\n\n## Tools\n\n- **Trolley**: for the linen.\n"));
        Assert.Equal(["deckhand", "steward"], guide.RoleNames());
        Assert.Contains("Trolley", guide.Ask("what tools does a steward use?").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_listed_below_a_heading_for_them_are_of_the_page_s_role()
    {
        var guide = Guides.Of(("a.md", "# Falconer\n\nA falconer trains hawks.\n\n## Also called\n\nHawk handler, bird of prey keeper; austringer (hawks only).\n\n## Pay\n\nA falconer earns £24,000 a year.\n"));
        Assert.Contains("£24,000", guide.Ask("what does an austringer earn?").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("By law you may not call yourself a farrier, or shoe a horse, without a certificate.", false)]
    [InlineData("A farrier, or horseshoer, trims hooves.", true)]
    public void What_follows_a_comma_and_or_is_a_name_only_where_nothing_else_stands_before_the_next_mark(string sentence, bool isName)
    {
        var aliases = Guides.Of(("a.md", $"# Farrier\n\nA farrier shoes horses.\n\n{sentence}\n")).Catalog.Roles[0].Aliases;
        Assert.Equal(isName, aliases.Contains("horseshoer"));
        Assert.DoesNotContain("shoe", aliases);
    }

    [Fact]
    public void Grades_of_the_page_s_role_in_a_table_are_no_roles()
    {
        var guide = Guides.Of(("a.md", "# Glass conservator\n\nA glass conservator mends windows.\n\n## Earnings\n\n| Position | Earnings |\n|---|---|\n| Staff conservator | €39,500 a year |\n| Self-employed conservator | €290 a day |\n"));
        Assert.Equal(["glass conservator"], guide.RoleNames());
        Assert.Contains("€290", guide.Ask("what does a glass conservator earn?").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_adverb_before_the_verb_of_a_question_is_no_part_of_the_name() =>
        Assert.Equal(["thatcher"], Guides.Of(("a.md", "# Ask us\n\n## What does a thatcher actually do?\n\nA thatcher covers roofs with reed.\n\n## What does a thatcher earn?\n\n£30,000 a year.\n")).RoleNames());
}
