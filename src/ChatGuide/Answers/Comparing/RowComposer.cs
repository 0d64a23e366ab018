using ChatGuide.Answers.Quantities;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Comparing;

/// <summary>"Which rank earns most?", "in which industry is the pay best?": the rows of a table that stand for no roles, in the order of an amount in them.</summary>
internal sealed class RowComposer(Knowledge knowledge, ComparisonWords comparisons, RoleFigures figures) : IComposer
{
    private const int FewestRows = 2;
    private const int MostRows = 5;
    private const double LeastHeld = 0.5;
    private readonly Lazy<List<RowTable>> _tables = new(() => Gather(knowledge));

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (!question.AsksDegree || question.Roles.Count > 1 || question.UnknownRole is not null) return null;
        var topic = question.Topics.FirstOrDefault(t => figures.KindOf(t) is FigureKind.Money, -1);
        if (topic < 0) return null;
        var end = comparisons.EndOf(question.Words, knowledge.Catalog.Topics[topic].Id) is not 0 and var named ? named : question.AsksLeast ? -1 : 1;
        var best = _tables.Value
            .Where(t => question.Roles.Count == 0 || t.Rows.Any(r => r.Cells.Any(c => c.Fact.Roles.Contains(question.Roles[0]))))
            .Select(t => (Table: t, Asking: t.Asks(question.Words, comparisons.ThingsLike)))
            .Where(t => t.Asking >= 0 && !(question.IsOnWork && !IsAskedFirst(question.Words, t.Asking)))
            .Select(t => (t.Table, Held: knowledge.Evidence.Share([.. question.Content.Where(c => c.Word.Start != question.Words[t.Asking].Start && !c.IsSoft)], c => Holds(t.Table, c))))
            .Where(t => t.Held >= LeastHeld)
            .OrderByDescending(t => t.Held)
            .ThenByDescending(t => t.Table.Rows.Count)
            .Select(t => Column(t.Table, question, end))
            .FirstOrDefault(c => c.Count >= FewestRows);
        return best is null ? null : Write(best, end, writer);
    }

    private static Composition Write(List<RowCell> cells, int end, AnswerWriter writer)
    {
        List<RowCell> ordered = [.. end < 0 ? cells.OrderBy(c => c.Figure.Middle) : cells.OrderByDescending(c => c.Figure.Middle)];
        writer.Say(end < 0 ? Say.ColumnLeast : Say.ColumnMost, ordered[0].Fact.Fragment.Label!, ordered[0].Row, ordered[0].Fact.Sentence.Text);
        writer.List(ordered.Take(MostRows).Select(c => Line(c, writer)));
        return Composition.Answered(0.85, [.. ordered.Take(MostRows).Select(c => new Evidence(c.Fact, (int)c.Fact.Tie, 0, 3, 1))]);
    }

    /// <summary>The cell under the name of its row, which where the columns are roles it is quoted with already.</summary>
    private static Statement Line(RowCell cell, AnswerWriter writer) =>
        writer.QuoteCell(cell.Fact) is var quote && cell.Fact.RowHeader is null ? quote with { Text = writer.Fill(Say.RoleItem, cell.Row, quote.Text) } : quote;

    /// <summary>Of each row the cell of one column: that of the role asked about, else the one that reaches furthest to the end asked for.</summary>
    private static List<RowCell> Column(RowTable table, Question question, int end)
    {
        var columns = table.Rows.SelectMany(r => r.Cells).GroupBy(c => c.Fact.Fragment.Label).Where(g => g.Count() >= FewestRows).ToList();
        var own = columns.FindAll(g => question.Roles.Count > 0 && g.All(c => c.Fact.Mentioned.Contains(question.Roles[0]) || c.Fact.Tie >= RoleTie.Context && c.Fact.Roles.Contains(question.Roles[0])));
        var chosen = (own.Count > 0 ? own : columns).MaxBy(g => g.Max(c => c.Figure.Middle) * end);
        if (chosen is null) return [];
        var unit = chosen.GroupBy(c => c.Figure.Unit).MaxBy(g => g.Count())!.Key;
        return [.. chosen.Where(c => c.Figure.Unit == unit)];
    }

    /// <summary>Whether a word is what a question asks for first: "which rank …", not "which job … in its industry".</summary>
    private bool IsAskedFirst(IReadOnlyList<Word> words, int at) => at > 0 && comparisons.AsksSubject(words[at - 1]);

    private bool Holds(RowTable table, ContentWord word) => table.Rows.Any(r => r.Cells.Any(cell => word.IsIn(t => knowledge.Facts.Covers(cell.Fact, t))));

    private static List<RowTable> Gather(Knowledge knowledge) =>
    [
        .. knowledge.Facts.Passages
            .Where(p => p.Passage.Fragments is [{ Kind: FragmentKind.Cell, Label: not null }, _, ..])
            .GroupBy(p => (p.Document.Id, p.Section, p.Passage.Fragments[0].Label!))
            .Where(t => !knowledge.Catalog.Words.Columns.Contains(t.Key.Item3.ToLowerInvariant()))
            .Select(t => new RowTable([.. WordReader.Read(t.Key.Item3).Select(w => w.Lemma)], [.. t.Select(p => Row(knowledge, p)).Where(r => r.Cells.Count > 0)]))
            .Where(t => t.Rows.Count >= FewestRows),
    ];

    private static TableRow Row(Knowledge knowledge, PassageEntry entry) =>
        new([.. knowledge.Facts.Of(entry)
            .Where(f => f.Fragment is { Kind: FragmentKind.Cell, Label: not null } && !ReferenceEquals(f.Fragment, entry.Passage.Fragments[0]))
            .Select(f => (Fact: f, Figures: FigureReader.Read(f.Sentence.Text, FigureKind.Money, f.Fragment.Label!)))
            .Where(f => f.Figures.Count == 1)
            .Select(f => new RowCell(entry.Passage.Fragments[0].Text, f.Fact, f.Figures[0]))]);

    /// <summary>An amount of money in a row of a table.</summary>
    /// <param name="Row">What the row is about.</param>
    /// <param name="Fact">The cell.</param>
    /// <param name="Figure">The amount.</param>
    private sealed record RowCell(string Row, Fact Fact, Figure Figure);

    private sealed record TableRow(IReadOnlyList<RowCell> Cells);

    /// <summary>A table whose rows stand for no roles.</summary>
    /// <param name="Heads">The lemmas of the header of its first column.</param>
    /// <param name="Rows">The rows in which amounts stand.</param>
    private sealed record RowTable(IReadOnlyList<string> Heads, IReadOnlyList<TableRow> Rows)
    {
        /// <summary>The index of the word by which a question asks for the rows; -1 where none does.</summary>
        public int Asks(IReadOnlyList<Word> words, Func<string, IReadOnlySet<string>> like) =>
            Enumerable.Range(0, words.Count).FirstOrDefault(i => !Search.EnglishAnalyzer.IsStopWord(words[i].Surface) && like(words[i].Lemma).Overlaps(Heads), -1);
    }
}
