using ChatGuide.Answers;

namespace ChatGuide.Tests.Answers;

public sealed class CompareTests
{
    private const string Table = """
        # Pay at a glance

        | Trade | Starting pay | Experienced pay |
        |---|---|---|
        | Cooper | £22,000 | £31,000 |
        | Farrier | £24,000 | £36,000 |
        """;

    private readonly Guide _guide = Guides.Of(
        ("cooper.md", "# Cooper\n\nA cooper makes barrels.\n\n## Pay\n\nCoopers and farriers may draw a full pension from 60.\nA cooper on a ship gets a day rate of £140.\n"),
        ("farrier.md", "# Farrier\n\nA farrier shoes horses.\n\n## Pay\n\nThe pay of a farrier depends on the horses.\nIn the first year a farrier earns £19,500 a year.\n"),
        ("table.md", Table));

    [Fact]
    public void Pay_is_compared_by_the_figures_that_both_have_and_then_by_those_of_each()
    {
        var (answer, _) = _guide.Ask("coopers and farriers side by side: pay");
        var cells = answer.Blocks.OfType<TableBlock>().Single().Rows.Single().Cells;
        Assert.Contains("£22,000; Experienced pay: £31,000", cells[0][0].Text, StringComparison.Ordinal);
        Assert.Contains("£24,000; Experienced pay: £36,000", cells[1][0].Text, StringComparison.Ordinal);
        Assert.Contains("£140", cells[0][1].Text, StringComparison.Ordinal);
        Assert.Contains("£19,500", cells[1][1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain(cells.SelectMany(c => c), s => !s.Text.Any(char.IsDigit) || s.Text.Contains("pension", StringComparison.Ordinal));
    }
}
