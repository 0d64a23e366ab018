using ChatGuide.Answers;
using ChatGuide.Corpus;

namespace ChatGuide.Web.Tests;

/// <summary>Answers to render.</summary>
internal static class Answers
{
    public static Citation Citation(int position, string quote = "A baker makes bread.", string document = "guides/baker.md") => new(
        position,
        new DocumentId(document),
        "Baker",
        ["Baker", "Tools"],
        new LineRange(12, 14),
        new TextSpan(100, 120),
        quote,
        new string('0', 64),
        null);

    public static Answer Of(params AnswerBlock[] blocks) => new(AnswerKind.Answer, "topic", 0.9, blocks, [], [], [], "v1");

    public static Answer Cited(int citations) => Of(new ListBlock([.. Enumerable.Range(1, citations).Select(i => new Statement($"Fact {i}", [i]))])) with
    {
        Citations = [.. Enumerable.Range(1, citations).Select(i => Citation(i))],
    };

    public static Answer Table { get; } = Of(
        new ParagraphBlock([new Statement("Side by side:")]),
        new TableBlock(
            ["", "Pay", "Tools"],
            [
                new TableLine("Baker", [[new Statement("$36,650", [1])], []]),
                new TableLine("Carpenter", [[new Statement("$59,310", [2])], [new Statement("Saw | plane", [2])]]),
            ])) with
    {
        Citations = [Citation(1), Citation(2)],
        Suggestions = ["A?", "B?", "C?", "D?", "E?", "F?"],
    };

    public static Answer Figures { get; } = Of(
        new ParagraphBlock([new Statement("A carpenter earns more.", [1])]),
        new FiguresBlock(
            "Pay",
            [
                new AnswerFigure("Baker", "$36,650", 36650, 36650, "USD per year", 1),
                new AnswerFigure("Carpenter", "$59,310", 59310, 59310, "USD per year", 2),
                new AnswerFigure("Joiner", "€19", 19, 19, "EUR per hour", 2),
            ])) with
    {
        Citations = [Citation(1), Citation(2)],
    };
}
