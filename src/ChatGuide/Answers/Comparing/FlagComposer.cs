using ChatGuide.Answers.Composers;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Comparing;

/// <summary>Which roles have something, or do without it, where a column of a table says yes or no to just that: "which jobs involve night work".</summary>
internal sealed class FlagComposer(Knowledge knowledge, ColumnReader columns, ComparisonWords words) : IComposer
{
    private readonly Lazy<List<FlagColumn>> _flags = new(() => [.. columns.Flags.Select(c => Read(c, knowledge, words)).Where(f => f.Label.Count > 0)]);

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        var asked = question.Words.Select(w => w.Stem).ToHashSet(StringComparer.Ordinal);
        if (_flags.Value.Find(f => f.Label.TrueForAll(asked.Contains) && AsksNoMore(question, f)) is not { } column) return null;
        var isDenied = question.IsNegated || knowledge.Words.Denies(question.Words);
        var chosen = column.Cells.FindAll(c => c.Flag == !isDenied && (question.Roles.Count == 0 || question.Roles.Contains(c.Role))).DistinctBy(c => c.Role).ToList();
        if (chosen.Count == 0) return null;
        Composing.NameRoles(chosen.ConvertAll(c => (c.Role, writer.QuoteCell(c.Fact))), knowledge, writer);
        return Composition.Answered(0.9, [.. chosen.Select(c => new Evidence(c.Fact, (int)c.Fact.Tie, 0, 3, 1))]);
    }

    /// <summary>Whether nothing else is asked for: "who won the football last night" is not after night work.</summary>
    private static bool AsksNoMore(Question question, FlagColumn column) =>
        question.Content.All(c => column.Stems.Contains(c.Word.Stem) || c.Parts.All(p => column.Stems.Contains(p.Stem)));

    private static FlagColumn Read(RawColumn column, Knowledge knowledge, ComparisonWords words) => new(
        column.Stems,
        [.. WordReader.Read(column.Label).Where(w => knowledge.Words.Carries(w) && !WordClasses.IsSoft(w)).Select(w => w.Stem)],
        [.. column.Cells.Select(c => (c.Role, c.Fact, words.Flag(WordReader.Read(c.Fact.Sentence.Text))))]);

    /// <summary>A column of yes and no.</summary>
    /// <param name="Stems">The stems of its label's words.</param>
    /// <param name="Label">Of these, those that carry content: what has to be asked for.</param>
    /// <param name="Cells">The role of each cell, the cell, and whether it says yes; null where it says neither.</param>
    private sealed record FlagColumn(IReadOnlyList<string> Stems, List<string> Label, List<(int Role, Fact Fact, bool? Flag)> Cells);
}
