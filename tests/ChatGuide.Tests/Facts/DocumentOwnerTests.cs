using ChatGuide.Answers;

namespace ChatGuide.Tests.Facts;

/// <summary>Whom a page is about that does not say so in its title.</summary>
public sealed class DocumentOwnerTests
{
    [Fact]
    public void Who_tells_of_their_own_work_tells_of_the_role()
    {
        var guide = Guides.Of(
            ("watch.md", "# Nights by the sea\n\nI sit in a room without a view. My title is signal keeper. A signal keeper answers calls.\n\n## The desk\n\nWe use a lamp, a chart and a pencil.\n\n## What it pays\n\nI started on £28,900 a year.\n"),
            ("baker.md", Guides.Baker));
        Assert.Contains("£28,900", guide.Ask("what does a signal keeper earn").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_on_two_trades_tells_of_both_by_the_ends_of_their_names()
    {
        var guide = Guides.Of(("wardrobe.md", "# Wardrobe: makers and dressers\n\nA costume maker cuts and sews. A dresser looks after the clothes.\n\n## Equipment\n\nA workroom has sewing machines and steam irons.\n\n## What a costume maker does\n\nThe maker drafts a pattern.\n\n## A dresser's evening\n\nThe dresser lays out shoes.\n"));
        foreach (var role in new[] { "costume maker", "dresser" })
            Assert.Contains("steam irons", guide.Ask($"what equipment does a {role} use").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_of_another_list_tells_nothing_of_pay()
    {
        var guide = Guides.Of(("crane.md", "# Crane operator\n\nA crane operator lifts loads.\n\n## Tools\n\n- Rated load indicators\n- Signal lamps\n"));
        Assert.Equal(AnswerKind.Refusal, guide.Ask("how much does a crane operator earn").Answer.Kind);
    }
}
