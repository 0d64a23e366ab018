using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Comparing;

/// <summary>Which roles have something, or do without it, where a column of a table says yes or no to just that: "which jobs involve night work".</summary>
internal sealed class FlagComposer(Knowledge knowledge, ColumnReader columns, ComparisonWords words) : IComposer
{
    public Composition? Compose(Question question, AnswerWriter writer)
    {
        var asked = question.Words.Select(w => w.Stem).ToHashSet(StringComparer.Ordinal);
        if (columns.Flags.FirstOrDefault(c => IsAsked(c, asked) && AsksNoMore(question, c)) is not { } column) return null;
        var isDenied = question.IsNegated || knowledge.Words.Denies(question.Words);
        var chosen = column.Cells.Where(c => words.Flag(WordReader.Read(c.Fact.Sentence.Text)) == !isDenied && (question.Roles.Count == 0 || question.Roles.Contains(c.Role))).DistinctBy(c => c.Role).ToList();
        if (chosen.Count == 0) return null;
        writer.Say(Say.RolesLead);
        writer.List(chosen.Select(c => writer.OfRole(c.Role, writer.QuoteCell(c.Fact))));
        writer.Choices.AddRange(chosen.Select(c => knowledge.Name(c.Role)));
        writer.Suggest(knowledge.Probes(chosen[0].Role, []));
        return Composition.Answered(0.9, [.. chosen.Select(c => new Evidence(c.Fact, (int)c.Fact.Tie, 0, 3, 1))]);
    }

    /// <summary>Whether nothing else is asked for: "who won the football last night" is not after night work.</summary>
    private static bool AsksNoMore(Question question, RawColumn column) =>
        question.Content.All(c => column.Stems.Contains(c.Word.Stem) || c.Parts.All(p => column.Stems.Contains(p.Stem)));

    /// <summary>Whether a question holds every word of a label that carries content.</summary>
    private bool IsAsked(RawColumn column, HashSet<string> asked)
    {
        var label = WordReader.Read(column.Label).Where(w => knowledge.Words.Carries(w) && !WordClasses.IsSoft(w)).ToList();
        return label.Count > 0 && label.TrueForAll(w => asked.Contains(w.Stem));
    }
}
