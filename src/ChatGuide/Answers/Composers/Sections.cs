using ChatGuide.Answers.Quantities;
using ChatGuide.Corpus;
using ChatGuide.Facts;

namespace ChatGuide.Answers.Composers;

/// <summary>The facts of one section on a topic of a role.</summary>
/// <param name="Document">Its document.</param>
/// <param name="Facts">In order.</param>
/// <param name="IsOwn">Whether the document is about the role alone.</param>
internal sealed record Section(Document Document, IReadOnlyList<Fact> Facts, bool IsOwn)
{
    /// <summary>The innermost heading above it.</summary>
    public string? Heading { get; init; }

    public bool HasItems => Facts.Any(f => f.Fragment.Kind == FragmentKind.Item);
}

/// <summary>Gathers what the corpus says on one topic of one role, section by section.</summary>
internal sealed class Sections(Knowledge knowledge, RoleFigures figures)
{
    private const int MostSpoken = 3;

    /// <summary>The sections on a topic of a role: the role's own document first, then as the documents stand.</summary>
    public IReadOnlyList<Section> On(int role, int topic) => On(role, topic, []);

    /// <summary>As <see cref="On(int, int)"/>, for a question that asks for the topic by certain words.</summary>
    /// <param name="asked">The terms of those words: of single sentences those that hold them come first.</param>
    public IReadOnlyList<Section> On(int role, int topic, IReadOnlyList<int> asked)
    {
        var announced = knowledge.Facts.About(role).Where(f => f.Announced.Has(topic) && f.Fragment.Kind is not FragmentKind.Question).ToList();
        var groups = announced
            .GroupBy(f => knowledge.Facts.PassageOf(f).Section)
            .Select(g => new Section(knowledge.Facts.PassageOf(g.First()).Document, Ordered(g, topic), g.Any(f => knowledge.IsOwnDocument(f, role))) { Heading = knowledge.Facts.PassageOf(g.First()).Passage.HeadingPath.LastOrDefault() })
            .ToList();
        var kept = groups.Where(g => g.Facts.Any(f => f.Fragment.Kind is not FragmentKind.LeadIn)).ToList();
        if (figures.KindOf(topic) is FigureKind.Money) kept.AddRange(Elsewhere(role, topic));
        if (kept.Count == 0) return Spoken(role, topic, asked);
        if (!IsMeasured(topic) && !kept.Exists(g => g.IsOwn) && Spoken(role, topic, asked).Where(s => s.IsOwn).ToList() is { Count: > 0 } own) return [.. own, .. kept];
        if (!kept.Exists(g => g.Facts.Any(f => f.Roles.Count == 1)) && !Spoken(role, topic, asked).SelectMany(s => s.Facts).Any(f => f.Roles.Count == 1)) return kept;
        if (!kept.Exists(g => g.Facts.Any(f => f.Roles.Count == 1)) || kept.TrueForAll(IsTable)) return kept.TrueForAll(IsTable) ? [.. kept, .. Spoken(role, topic, asked)] : [.. Spoken(role, topic, asked), .. kept];
        return [.. kept.OrderByDescending(g => Weight(g) + (figures.KindOf(topic) is FigureKind.Money && g.Facts.Any(f => f.Sentence.Text.Any(char.IsDigit)) ? 3 : 0)).ThenBy(g => g.Facts[0].Number)];
    }

    /// <summary>Whether a topic is one of amounts of money.</summary>
    public bool IsMeasured(int topic) => figures.KindOf(topic) is FigureKind.Money;

    /// <summary>On pay the sentences with a figure come first.</summary>
    private IReadOnlyList<Fact> Ordered(IEnumerable<Fact> section, int topic) =>
        figures.KindOf(topic) is FigureKind.Money ? [.. section.OrderBy(f => !f.Sentence.Text.Any(char.IsDigit)).ThenBy(f => f.Number)] : [.. section];

    private static bool IsTable(Section section) => section.Facts.All(f => f.Fragment.Kind == FragmentKind.Cell);

    private static int Weight(Section section) =>
        (section.IsOwn ? 4 : 0) + (section.HasItems ? 1 : 0) + (section.Facts.Any(f => f.Tie >= RoleTie.Context) ? 2 : 0)
        + (IsTable(section) ? -2 : 0);

    /// <summary>Figures of a role that stand under no heading on the topic: a list of roles with what each earns, a sentence in another guide.</summary>
    private IEnumerable<Section> Elsewhere(int role, int topic) =>
        figures.Of(role, topic)
            .Select(f => f.Fact)
            .Where(f => !f.Announced.Has(topic) && f.Tie >= RoleTie.Context)
            .DistinctBy(f => f.Number)
            .OrderBy(f => f.Number)
            .GroupBy(f => knowledge.Facts.PassageOf(f).Document.Id)
            .Select(g => new Section(knowledge.Facts.PassageOf(g.First()).Document, [.. g.Take(MostSpoken)], false));

    /// <summary>
    /// Without a section of its own, the sentences whose words speak of the topic. Where a document is given to the role, those that are given
    /// to another role are left alone: what looks like its name there is as likely an ordinary word.
    /// </summary>
    private IReadOnlyList<Section> Spoken(int role, int topic, IReadOnlyList<int> asked)
    {
        var isGiven = knowledge.Catalog.Roles[role].Sightings.Any(s => s.How == "front matter");
        var spoken = knowledge.Facts.About(role)
            .Where(f => f.Spoken.Has(topic) && f.Tie >= RoleTie.Document && f.Fragment.Kind is FragmentKind.Prose or FragmentKind.Item)
            .Where(f => !knowledge.IsInGlossary(f))
            .Where(f => !isGiven || knowledge.Facts.PassageOf(f).Document.FrontMatter.Roles.Count != 1 || knowledge.IsOwnDocument(f, role))
            .OrderByDescending(f => asked.Any(f.Has))
            .ThenByDescending(f => f.Tie)
            .ThenBy(f => f.Number)
            .Take(MostSpoken)
            .OrderBy(f => f.Number)
            .ToList();
        return [.. spoken.GroupBy(f => knowledge.Facts.PassageOf(f).Document.Id).Select(g => new Section(knowledge.Facts.PassageOf(g.First()).Document, [.. g], g.Any(f => knowledge.IsOwnDocument(f, role))))];
    }
}
