using ChatGuide.Corpus;
using ChatGuide.Facts;

namespace ChatGuide.Answers.Composers;

/// <summary>A figure of a role and the fact that gives it.</summary>
internal sealed record RoleFigure(int Role, Figure Figure, Fact Fact);

/// <summary>Reads, for each role, the figures on a topic that can be set side by side.</summary>
internal sealed class RoleFigures(Knowledge knowledge)
{
    private static readonly Dictionary<string, FigureKind> Kinds = new(StringComparer.Ordinal)
    {
        ["pay"] = FigureKind.Money,
        ["education"] = FigureKind.Duration,
        ["outlook"] = FigureKind.Percentage,
    };

    /// <summary>What a topic is measured in; null where it is not measured.</summary>
    public FigureKind? KindOf(int topic) => Kinds.TryGetValue(knowledge.Catalog.Topics[topic].Id, out var kind) ? kind : null;

    /// <summary>The figures of a role on a topic: of each unit the most telling, its own documents before others.</summary>
    public IReadOnlyList<RoleFigure> Of(int role, int topic)
    {
        if (KindOf(topic) is not { } kind) return [];
        var found = new List<RoleFigure>();
        foreach (var fact in knowledge.Facts.About(role))
        {
            if (fact.Fragment.Kind == FragmentKind.Question || !(fact.Announced.Has(topic) || fact.Spoken.Has(topic))) continue;
            if (fact.Roles.Count > 1 && fact.Tie != RoleTie.Subject) continue;
            foreach (var figure in FigureReader.Read(fact.Sentence.Text, kind, Context(fact))) found.Add(new RoleFigure(role, figure, fact));
        }

        return [.. found.OrderBy(f => f.Figure.Statistic).ThenByDescending(f => knowledge.IsOwnDocument(f.Fact, role)).ThenByDescending(f => f.Fact.Announced.Has(topic)).ThenBy(f => f.Fact.Number)];
    }

    /// <summary>A cell's unit stands in its column's header, the row's other cells or the heading.</summary>
    private string Context(Fact fact)
    {
        if (fact.Fragment.Kind != FragmentKind.Cell) return "";
        var entry = knowledge.Facts.PassageOf(fact);
        var units = entry.Passage.Fragments.Where(f => f != fact.Fragment && !f.Text.Any(char.IsDigit)).Select(f => f.Text);
        return string.Join(' ', units.Prepend(fact.Fragment.Label ?? "").Concat(entry.Passage.HeadingPath.Reverse()));
    }
}
