using System.Globalization;
using ChatGuide.Catalog;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;

namespace ChatGuide.Answers.Comparing;

/// <summary>Reads the tables of a corpus as columns that roles can be ranked by.</summary>
internal sealed class ColumnReader(FactTable facts, CareerCatalog catalog, ComparisonWords words)
{
    private const double MostCells = 0.6;
    private const int WidestRange = 20;
    private readonly Lazy<List<RawColumn>> _columns = new(() => Gather(facts, catalog));

    /// <summary>The columns whose cells say yes or no of several roles.</summary>
    public IEnumerable<RawColumn> Flags =>
        _columns.Value.Where(c => c.Cells.Count > 1 && c.Cells.Count(f => words.Flag(WordReader.Read(f.Fact.Sentence.Text)) is not null) >= c.Cells.Count * MostCells);

    /// <summary>The column whose label holds most of the words asked for, of several the one on most roles; null where none holds enough.</summary>
    /// <param name="wanted">The stems that ask for it.</param>
    /// <param name="needed">How many of them a label must hold.</param>
    /// <param name="roles">The roles to rank; all of them where empty.</param>
    public Column? Find(IReadOnlySet<string> wanted, int needed, IReadOnlyList<int> roles)
    {
        var best = _columns.Value
            .Select(c => (Column: c, Held: c.Stems.Count(wanted.Contains)))
            .Where(c => c.Held >= Math.Max(needed, 1))
            .OrderByDescending(c => c.Held)
            .ThenByDescending(c => c.Column.Cells.Select(f => f.Role).Distinct().Count())
            .ThenBy(c => c.Column.Stems.Count);
        foreach (var (column, _) in best)
        {
            var cells = column.Cells.Where(c => roles.Count == 0 || roles.Contains(c.Role)).ToList();
            if (cells.Select(c => c.Role).Distinct().Count() > 1 && (Measure(column.Label, cells) ?? Worded(column.Label, cells)) is { } measured) return measured;
        }

        return null;
    }

    private static List<RawColumn> Gather(FactTable facts, CareerCatalog catalog) =>
    [
        .. facts.Facts
            .Where(f => f.Fragment.Kind is FragmentKind.Cell && f.Roles.Count == 1 && f.Tie >= RoleTie.Context && f.Fragment.Label is not null)
            .Select(f => (Fact: f, Entry: facts.PassageOf(f)))
            .Where(f => !ReferenceEquals(f.Fact.Fragment, f.Entry.Passage.Fragments[0]))
            .Select(f => (f.Fact, f.Entry.Section, Label: IsRole(catalog, f.Fact.Fragment.Label!) ? f.Entry.Passage.Fragments[0].Text : f.Fact.Fragment.Label!))
            .GroupBy(f => (f.Section, f.Label))
            .Select(g => new RawColumn(g.Key.Label, [.. WordReader.Read(g.Key.Label).Select(w => w.Stem).Distinct()], [.. g.Select(f => (f.Fact.Roles[0], f.Fact))])),
    ];

    private static bool IsRole(CareerCatalog catalog, string label) => catalog.RoleLexicon.Find(WordReader.Read(label)).Count > 0;

    /// <summary>The first kind of figure that two roles or more have in one unit.</summary>
    private static Column? Measure(string label, List<(int Role, Fact Fact)> cells)
    {
        // "Six days, 45 hours" beside "39 hours" gives two figures of which one has its like.
        var noun = cells.SelectMany(c => c.Fact.Counts.Select(n => n.Noun).Distinct()).GroupBy(n => n).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
        foreach (var read in new Func<Fact, (decimal Low, decimal High, string Unit)?>[] { f => Of(f, FigureKind.Money, label), f => Of(f, FigureKind.Percentage, label), f => Of(f, FigureKind.Duration, label), f => Counted(f, noun) })
        {
            var values = cells.Select(c => (c.Role, c.Fact, Value: IsCode(c.Fact) ? null : read(c.Fact))).ToList();
            var unit = values.Where(v => v.Value is not null).GroupBy(v => v.Value!.Value.Unit).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault();
            if (unit is null || unit.Select(v => v.Role).Distinct().Count() < 2) continue;
            var measured = unit.Select(v => new ColumnCell(v.Role, v.Fact, v.Value!.Value.Low, v.Value!.Value.High)).DistinctBy(c => c.Role).ToList();
            return new Column(label, unit.Key, measured, [.. cells.Select(c => c.Role).Distinct().Where(r => measured.TrueForAll(m => m.Role != r))]);
        }

        return null;
    }

    /// <summary>"Contact with the public: none, some, a lot": cells that say how much in words, most of them and not all the same.</summary>
    private Column? Worded(string label, List<(int Role, Fact Fact)> cells)
    {
        var said = cells.Select(c => (c.Role, c.Fact, Amount: words.AmountIn(WordReader.Read(c.Fact.Sentence.Text)))).Where(c => c.Amount is not null).DistinctBy(c => c.Role).ToList();
        if (said.Count < cells.Count * MostCells || said.Select(c => c.Amount).Distinct().Count() < 2) return null;
        return new Column(label, "", [.. said.Select(c => new ColumnCell(c.Role, c.Fact, c.Amount!.Value, c.Amount.Value))], [.. cells.Select(c => c.Role).Distinct().Where(r => said.TrueForAll(m => m.Role != r))]) { IsWorded = true };
    }

    private static (decimal Low, decimal High, string Unit)? Of(Fact fact, FigureKind kind, string label) =>
        FigureReader.Read(fact.Sentence.Text, kind, label) is [var figure, ..] ? (figure.Low, figure.High, figure.Unit) : null;

    /// <summary>What a cell counts, or the bare number in it.</summary>
    private static (decimal Low, decimal High, string Unit)? Counted(Fact fact, string? noun)
    {
        if (fact.Counts.FirstOrDefault(c => c.Noun == noun) is { } count) return (count.Low, count.High, count.Noun);
        return WordReader.Read(fact.Sentence.Text) is [var first, ..] && Number(first) is { } value ? (value, value, "") : null;
    }

    /// <summary>"15-2051": two numbers that are no range, the second being many times the first.</summary>
    private static bool IsCode(Fact fact) =>
        WordReader.Read(fact.Sentence.Text) is [var first, { IsTied: true } second] && Number(first) is { } low && Number(second) is { } high && high > low * WidestRange;

    private static decimal? Number(Word word) => decimal.TryParse(word.Surface, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;
}
