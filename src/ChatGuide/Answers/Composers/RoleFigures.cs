using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;

namespace ChatGuide.Answers.Composers;

/// <summary>A figure of a role and the fact that gives it.</summary>
internal sealed record RoleFigure(int Role, Figure Figure, Fact Fact);

/// <summary>Reads, for each role, the figures on a topic that can be set side by side.</summary>
internal sealed partial class RoleFigures(Knowledge knowledge)
{
    private static readonly Dictionary<string, FigureKind> Kinds = new(StringComparer.Ordinal)
    {
        ["pay"] = FigureKind.Money,
        ["education"] = FigureKind.Duration,
        ["outlook"] = FigureKind.Percentage,
    };

    private readonly ConcurrentDictionary<(int Role, int Topic), IReadOnlyList<RoleFigure>> _read = new();

    /// <summary>What a topic is measured in; null where it is not measured.</summary>
    public FigureKind? KindOf(int topic) => Kinds.TryGetValue(knowledge.Catalog.Topics[topic].Id, out var kind) ? kind : null;

    /// <summary>The figures of a role on a topic: of each unit the most telling, its own documents before others.</summary>
    public IReadOnlyList<RoleFigure> Of(int role, int topic) => _read.GetOrAdd((role, topic), key => Read(key.Role, key.Topic));

    private IReadOnlyList<RoleFigure> Read(int role, int topic)
    {
        if (KindOf(topic) is not { } kind) return [];
        var found = new List<RoleFigure>();
        foreach (var fact in knowledge.Facts.About(role))
        {
            var isOn = fact.Announced.Has(topic) || fact.Spoken.Has(topic) || (kind == FigureKind.Money && fact.Tie == RoleTie.Subject);
            if (fact.Fragment.Kind == FragmentKind.Question || !isOn) continue;
            if (Clause(fact, role) is not { } clause) continue;
            foreach (var figure in FigureReader.Read(clause, kind, Context(fact))) found.Add(new RoleFigure(role, figure, fact));
        }

        return [.. found.OrderBy(f => f.Figure.Statistic).ThenByDescending(f => knowledge.IsOwnDocument(f.Fact, role)).ThenByDescending(f => f.Fact.Announced.Has(topic)).ThenBy(f => f.Fact.Number)];
    }

    /// <summary>The part of a sentence that speaks of the role; null where the sentence names other roles only.</summary>
    private string? Clause(Fact fact, int role)
    {
        if (fact.Mentioned.Count == 0 || fact.Fragment.Kind == FragmentKind.Cell) return fact.Sentence.Text;
        if (!fact.Mentioned.Contains(role)) return null;
        if (fact.Mentioned.Count == 1) return fact.Sentence.Text;
        return Contrast().Split(fact.Sentence.Text).FirstOrDefault(c => knowledge.Catalog.RoleLexicon.Find(WordReader.Read(c)) is { Count: > 0 } found && found.All(m => m.Roles.Contains(role)));
    }

    [GeneratedRegex(@",?\s(?:while|whereas|but|and)\s|;\s|,\s(?=\p{L}+\s\p{L}+\s(?:earn|make|get))")]
    private static partial Regex Contrast();

    /// <summary>A cell's unit stands in its column's header, the row's other cells or the heading.</summary>
    private string Context(Fact fact)
    {
        if (fact.Fragment.Kind != FragmentKind.Cell) return "";
        var entry = knowledge.Facts.PassageOf(fact);
        var units = entry.Passage.Fragments.Where(f => f != fact.Fragment && !f.Text.Any(char.IsDigit)).Select(f => f.Text);
        return string.Join(' ', units.Prepend(fact.Fragment.Label ?? "").Concat(entry.Passage.HeadingPath.Reverse()));
    }
}
