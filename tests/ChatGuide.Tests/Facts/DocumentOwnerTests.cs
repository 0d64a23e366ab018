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

    [Fact]
    public void Who_tells_of_their_own_work_may_be_asked_how_another_differs()
    {
        var guide = Guides.Of(
            ("tea.md", "# Over tea with Ines\n\n## What do you do?\n\nI'm a signal keeper. A signal keeper answers calls.\n\n## Is that the same as being a baker?\n\nNo! Bakers bake.\n\n## Did you need a qualification?\n\nYou don't need a degree.\n"),
            ("baker.md", Guides.Baker));
        Assert.Contains("You don't need a degree", guide.Ask("does a signal keeper need a degree?").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("You don't need a degree", guide.Ask("does a baker need a degree?").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_is_defined_by_the_sentence_that_does_and_not_by_an_aside_before_it()
    {
        var guide = Guides.Of(
            ("joiner.md", "# So you fancy joinery?\n\n## What on earth is a joiner?\n\nI get asked this at weddings. A joiner is the person who makes doors and stairs.\n\n## What do you do all day?\n\nI plane boards.\n\n## What do joiners earn?\n\nJoiners earn £24,000 a year.\n"),
            ("baker.md", Guides.Baker));
        Assert.StartsWith("A joiner is the person", guide.Ask("describe the joiner").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_headed_by_the_work_of_a_role_tells_its_duties()
    {
        var guide = Guides.Of(("two.md", "# Buying and merchandising\n\nBuyers and merchandisers work in pairs.\n\n## A buyer's work\n\nIn a normal week a buyer visits two suppliers.\n\n## A merchandiser's work\n\nThe merchandiser opens the week with a report.\n"));
        Assert.Contains("visits two suppliers", guide.Ask("what does a buyer do?").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("opens the week", guide.Ask("what does a buyer do?").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_of_a_glossary_tells_nothing_of_a_topic()
    {
        var guide = Guides.Of(("crane.md", "# Crane operator\n\nA crane operator lifts loads.\n\n## Glossary\n\n- FIFO: flying in to work for an employer's block of days\n"));
        var answer = guide.Ask("who employs crane operators?").Answer;
        Assert.Equal(AnswerKind.Refusal, answer.Kind);
    }
}
