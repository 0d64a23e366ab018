using System.Globalization;
using ChatGuide.Answers.Composers;
using ChatGuide.Answers.Quantities;
using ChatGuide.Facts;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Comparing;

/// <summary>Writes roles in the order of a figure: what stands first, the figures side by side, and what could not be compared.</summary>
internal sealed class Ranking(Knowledge knowledge, ComparisonWords words, RoleFigures figures, QuestionScope scope)
{
    private const int MostOfNamed = 8;
    private const int MostOfAll = 5;
    private const int FewestToJudge = 4;
    private const int TooFar = 6;
    private const CareerStages Early = CareerStages.Training | CareerStages.Start;

    /// <summary>Ranks by a column of a table.</summary>
    public bool Write(Question question, Column column, AnswerWriter writer)
    {
        List<ColumnCell> cells = [.. question.AsksLeast ? column.Cells.OrderBy(c => c.Middle).ThenBy(c => c.Role) : column.Cells.OrderByDescending(c => c.Middle).ThenBy(c => c.Role)];
        var first = AtRank(question, cells, c => c.Middle, out var rank);
        WriteBest(question, column.Label, first.ConvertAll(c => (c.Role, c.Fact)), rank, writer);
        var lines = cells.Take(question.Roles.Count > 0 ? MostOfNamed : Math.Max(cells.IndexOf(first[^1]) + 1, MostOfAll - 2)).Select(c => (Cell: c, Quote: writer.QuoteCell(c.Fact))).ToList();
        writer.List(lines.Select(l => writer.OfRole(l.Cell.Role, l.Quote)));
        if (column.Without.Count > 0) writer.Say(Say.NotRanked, knowledge.JoinSome([.. column.Without.Select(knowledge.Name)]));
        if (!column.IsWorded) writer.Add(new FiguresBlock(column.Label, [.. lines.Select(l => new AnswerFigure(knowledge.Name(l.Cell.Role), l.Cell.Fact.Sentence.Text, l.Cell.Low, l.Cell.High, Unit(column.Unit), l.Quote.Citations[0]))]));
        writer.Choices.AddRange(cells.Select(c => knowledge.Name(c.Role)));
        return true;
    }

    /// <summary>Ranks by the figures that the documents give on a topic.</summary>
    /// <param name="question">The question.</param>
    /// <param name="asked">The roles to rank; all of them where empty.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="stage">The stage of a career that is asked for.</param>
    /// <param name="writer">Where to write.</param>
    /// <param name="fewest">Of how many roles at least figures must be given.</param>
    public bool Write(Question question, IReadOnlyList<int> asked, int topic, CareerStage stage, AnswerWriter writer, int fewest = 2)
    {
        var roles = asked.Count > 0 ? asked : [.. Enumerable.Range(0, knowledge.Catalog.Roles.Count)];
        var all = InUnit(question, InPlace(question, roles.Select(r => (Role: r, Figures: figures.Of(r, topic))).ToList()));
        if (!stage.IsTold) stage = OfColumn(all, question.AsksLeast);
        var fitting = stage.IsTold ? AtStage(all, stage) : Unstaged(all, asked.Count > 0);
        if (fitting.Count(r => r.Figures.Count > 0) < (asked.Count > 0 ? 1 : fewest)) return false;
        var units = fitting.SelectMany(Units).GroupBy(u => u).OrderByDescending(g => g.Count()).ThenBy(g => !g.Key.Contains(' ', StringComparison.Ordinal)).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        if (units.Count == 0) return false;
        var unit = units[0].Key;
        var compared = Alike([.. Plausible([.. fitting.Select(r => r.Figures.Where(f => f.Figure.Unit == unit).ToList()).Where(f => f.Count > 0)])], stage);
        decimal Value(RoleFigure figure) => At(figure, stage);
        compared = [.. question.AsksLeast ? compared.OrderBy(Value).ThenBy(f => f.Role) : compared.OrderByDescending(Value).ThenBy(f => f.Role)];
        var best = AtRank(question, compared, Value, out var rank);
        if (compared.Count > 1 && stage.IsTold && compared[0].Column is { } column && compared.TrueForAll(c => c.Column == column))
            WriteBest(question, column.Label, best.ConvertAll(c => (c.Role, c.Fact)), rank, writer);
        else if (compared.Count > 1) WriteBest(question, topic, best, rank, writer);
        else writer.Say(Say.OneFigureOnly, knowledge.TopicName(topic));
        var most = asked.Count > 0 ? MostOfNamed : Math.Max(MostOfAll, compared.IndexOf(best[^1]) + 1);
        var lines = compared.Take(most).Select(f => (Figure: f, Quote: writer.QuoteFigure(f.Fact))).ToList();
        writer.Say(Say.FiguresLead, knowledge.TopicName(topic), Unit(unit));
        writer.List(lines.Select(l => writer.OfRole(l.Figure.Role, l.Quote)));
        if (knowledge.Words.Marks.Find(question.Words).Has("gap")) WriteDifference(compared, lines.ConvertAll(l => l.Quote), writer);
        if (asked.Count > 0 || compared.Count <= most) WriteOthers([.. all.Where(r => r.Figures.Count > 0 && !compared.Exists(c => c.Role == r.Role)).Select(r => r.Figures[0])], most, writer);
        var without = all.Where(r => r.Figures.Count == 0).Select(r => r.Role).ToList();
        if (without.Count > 0 && question.Roles.Count > 0) writer.Say(Say.NoFigure, knowledge.JoinSome([.. without.Select(knowledge.Name)]), knowledge.TopicName(topic));
        if (compared.Count > 1)
            writer.Add(new FiguresBlock(Composing.Capital(knowledge.TopicName(topic)), [.. lines.Select(l => new AnswerFigure(knowledge.Name(l.Figure.Role), l.Figure.Figure.Text, l.Figure.Figure.Low, l.Figure.Figure.High, Unit(unit), l.Quote.Citations[0]))]));
        writer.Choices.AddRange(compared.Select(f => knowledge.Name(f.Role)));
        return true;
    }

    /// <summary>The figures for the places that a question names; all of them where none is for these.</summary>
    private List<(int Role, IReadOnlyList<RoleFigure> Figures)> InPlace(Question question, List<(int Role, IReadOnlyList<RoleFigure> Figures)> all)
    {
        if (scope.Places(question) is not { Count: > 0 } places) return all;
        List<(int Role, IReadOnlyList<RoleFigure> Figures)> placed = [.. all.Select(r => (r.Role, (IReadOnlyList<RoleFigure>)[.. r.Figures.Where(f => scope.IsIn(f.Fact, places))]))];
        return placed.Exists(r => r.Figures.Count > 0) ? placed : all;
    }

    /// <summary>The figures in the currency and for the period that a question names; all of them where none is in these.</summary>
    private static List<(int Role, IReadOnlyList<RoleFigure> Figures)> InUnit(Question question, List<(int Role, IReadOnlyList<RoleFigure> Figures)> all)
    {
        if (AskedUnit.Of(question.Words) is not { IsTold: true } asked) return all;
        List<(int Role, IReadOnlyList<RoleFigure> Figures)> fitting = [.. all.Select(r => (r.Role, (IReadOnlyList<RoleFigure>)[.. r.Figures.Where(f => f.Figure.Kind is not FigureKind.Money || asked.Fits(f.Figure.Unit))]))];
        return fitting.Exists(r => r.Figures.Count > 0) ? fitting : all;
    }

    /// <summary>Amounts of money without those many times above or below the middle one: what is paid for a course, or by a firm to all, is nobody's pay.</summary>
    private static IEnumerable<List<RoleFigure>> Plausible(List<List<RoleFigure>> figures)
    {
        if (figures.Count < FewestToJudge || figures[0][0].Figure.Kind is not FigureKind.Money) return figures;
        var middle = figures.Select(r => r[0].Figure.Middle).Order().ElementAt(figures.Count / 2);
        return figures.Select(r => r.FindAll(f => f.Figure.Middle * TooFar >= middle && f.Figure.Middle <= middle * TooFar)).Where(r => r.Count > 0);
    }

    private static IEnumerable<string> Units((int Role, List<RoleFigure> Figures) role) => role.Figures.Select(f => f.Figure.Unit).Distinct();

    /// <summary>Of each role the first figure, or that of a column which has one for most of them: what is measured alike compares best.</summary>
    private static List<RoleFigure> Alike(List<List<RoleFigure>> figures, CareerStage stage)
    {
        var column = figures.SelectMany(r => r.Where(f => f.Column is not null).DistinctBy(f => f.Column))
            .GroupBy(f => f.Column)
            .Where(g => g.Count() > 1 && g.Count() * 3 >= figures.Count * 2)
            .OrderBy(g => g.Min(f => f.Figure.Statistic))
            .ThenByDescending(g => g.Count())
            .ThenBy(g => g.Min(f => f.Fact.Number))
            .FirstOrDefault();
        return figures.ConvertAll(r => column?.FirstOrDefault(f => f.Role == r[0].Role) is { } alike && (stage.IsTold || column.Count() == figures.Count || alike.Figure.Statistic <= r[0].Figure.Statistic) ? alike : r[0]);
    }

    /// <summary>
    /// Where no stage is asked for, and no column of figures of no stage compares most roles: the stage of one that does, the start where the least is asked for,
    /// else the top. Figures of one column compare better than a medley.
    /// </summary>
    private static CareerStage OfColumn(List<(int Role, IReadOnlyList<RoleFigure> Figures)> all, bool asksLeast)
    {
        var roles = all.Count(r => r.Figures.Count > 0);
        var columns = all.SelectMany(r => r.Figures).Where(f => f.Column is not null).GroupBy(f => f.Column).Where(c => c.Select(f => f.Role).Distinct().Count() is > 1 and var of && of >= Math.Min(roles, 3) && of * 3 >= roles * 2).ToList();
        if (columns.Exists(c => c.All(f => f.Figure.Statistic is not FigureStatistic.Other))) return default;
        var staged = columns.Select(c => c.Aggregate(default(CareerStage), (stage, f) => stage.With(f.Stage))).Where(s => s.IsTold).ToList();
        var wanted = staged.Where(s => (s.Stages & Early) is not CareerStages.None == asksLeast).ToList();
        return wanted.Count > 0 ? wanted[0] with { Years = 0 } : default;
    }

    /// <summary>Pay at the start is never ranked with pay after years, unless nothing else is given.</summary>
    private static List<(int Role, List<RoleFigure> Figures)> Unstaged(List<(int Role, IReadOnlyList<RoleFigure> Figures)> all, bool isNamed)
    {
        List<(int Role, List<RoleFigure> Figures)> fitting = [.. all.Select(r => (r.Role, r.Figures.Where(f => f.Figure.Statistic is not FigureStatistic.Other && !IsEarly(f)).ToList()))];
        var suffices = fitting.Count(r => r.Figures.Count > 0) > 1 && (!isNamed || fitting.SelectMany(Units).GroupBy(u => u).Any(g => g.Count() > 1));
        return suffices ? fitting : [.. all.Select(r => (r.Role, r.Figures.ToList()))];
    }

    /// <summary>Of each role the figures for just the stage asked for, those of as many years before others; else a range, one end of which is meant; else those of the nearest stage.</summary>
    private List<(int Role, List<RoleFigure> Figures)> AtStage(List<(int Role, IReadOnlyList<RoleFigure> Figures)> all, CareerStage stage)
    {
        var near = new CareerStage(figures.Nearest(stage.Stages), 0);
        var told = Fitting(f => f.Stage.Overlaps(stage) && (stage.Years == 0 || f.Stage.Years == stage.Years));
        if (Count(told) > 1) return told;
        told = Fitting(f => f.Stage.Overlaps(stage));
        // The best paid of a table of "Experienced pay" are so at the top of the scale.
        var isLate = stage.Years == 0 && near.Stages is CareerStages.Top or CareerStages.Experienced;
        if (Count(told) > 1 && (!isLate || Count(told) * 3 >= all.Count(r => r.Figures.Count > 0) * 2)) return told;
        var ranged = Fitting(f => f.Stage.Overlaps(stage) || (!f.Stage.IsTold && f.Figure.High > f.Figure.Low));
        if (Count(ranged) > 1 && !isLate) return ranged;
        var nearest = Fitting(f => f.Stage.Overlaps(stage) || f.Stage.Overlaps(near) || (!f.Stage.IsTold && f.Figure.High > f.Figure.Low));
        return Count(nearest) > 1 ? nearest : told;

        List<(int Role, List<RoleFigure> Figures)> Fitting(Predicate<RoleFigure> fits) =>
            [.. all.Select(r => (r.Role, r.Figures.Where(f => fits(f)).OrderByDescending(f => f.Stage.Stages == stage.Stages).ToList()))];

        static int Count(List<(int Role, List<RoleFigure> Figures)> fitting) => fitting.Count(r => r.Figures.Count > 0);
    }

    private static bool IsEarly(RoleFigure figure) => figure.Stage.IsTold && (figure.Stage.Stages & ~Early) is CareerStages.None;

    /// <summary>What a figure comes to at a stage: of a range the lower end at the start, the upper at the top.</summary>
    private static decimal At(RoleFigure figure, CareerStage stage) =>
        stage.Stages.HasFlag(CareerStages.Start) || stage.Stages.HasFlag(CareerStages.Training) ? figure.Figure.Low
        : stage.Stages.HasFlag(CareerStages.Top) ? figure.Figure.High
        : figure.Figure.Middle;

    private void WriteBest(Question question, string label, List<(int Role, Fact Fact)> best, string? rank, AnswerWriter writer) =>
        Write(question.AsksLeast ? Say.ColumnLeast : Say.ColumnMost, question.AsksLeast ? Say.ColumnNextLeast : Say.ColumnNextMost, rank, [label, knowledge.Join(best.Select(b => knowledge.Name(b.Role))), best[0].Fact.Sentence.Text], writer);

    /// <summary>Says who stands first, or at a named place behind.</summary>
    private static void Write(Phrase first, Phrase next, string? rank, string[] values, AnswerWriter writer)
    {
        if (rank is null) writer.Say(first, values);
        else writer.Say(next, [.. values, rank]);
    }

    private void WriteBest(Question question, int topic, List<RoleFigure> best, string? rank, AnswerWriter writer)
    {
        if (best.Count > 1)
            writer.Say(Say.FiguresTie, knowledge.Join(best.Select(f => knowledge.Plural(f.Role))), knowledge.TopicName(topic), best[0].Figure.Text, Unit(best[0].Figure));
        else
            Write(question.AsksLeast ? Say.LeastByFigures : Say.MostByFigures, question.AsksLeast ? Say.NextLeastByFigures : Say.NextMostByFigures, rank, [knowledge.Plural(best[0].Role), knowledge.TopicName(topic), best[0].Figure.Text, Unit(best[0].Figure)], writer);
    }

    /// <summary>Those with the value that is asked for: the first in order, or the second or third ("the second best paid"), which is then named; the first where there are not so many.</summary>
    private List<T> AtRank<T>(Question question, List<T> ordered, Func<T, decimal> value, out string? rank)
    {
        var values = ordered.Select(value).Distinct().ToList();
        // "Who comes second after the farm manager" is the first of the others.
        var asked = question.Roles.Count == 1 ? null : words.Ordinal(question.Words);
        rank = asked?.Place <= values.Count ? asked.Value.Name : null;
        var at = rank is null ? 0 : asked!.Value.Place - 1;
        return ordered.FindAll(v => value(v) == values[at]);
    }

    /// <summary>How far two single figures are apart, in the words of the first: "$7,830".</summary>
    private static void WriteDifference(List<RoleFigure> compared, List<Statement> quotes, AnswerWriter writer)
    {
        if (compared is not [{ Figure: var first }, { Figure: var second }] || first.Low != first.High || second.Low != second.High || first.Low == second.Low || first.Kind is not FigureKind.Money) return;
        var digits = first.Text.AsSpan().IndexOfAnyInRange('0', '9');
        var amount = Math.Abs(first.Low - second.Low);
        var text = $"{first.Text[..digits]}{amount.ToString(amount == Math.Truncate(amount) ? "N0" : "N2", CultureInfo.InvariantCulture)}";
        var unit = digits == 0 ? first.Unit : Unit(first.Unit);
        writer.Paragraph([new Statement(writer.Fill(Say.Difference, text, unit), [.. quotes.SelectMany(q => q.Citations).Distinct()])]);
    }

    /// <summary>Roles whose figures are in another unit, or of another stage, are shown and not compared.</summary>
    private void WriteOthers(List<RoleFigure> others, int most, AnswerWriter writer)
    {
        if (others.Count == 0) return;
        writer.Say(Say.OtherUnits);
        writer.List(others.Take(most).Select(f => writer.OfRole(f.Role, writer.QuoteFigure(f.Fact))));
    }

    /// <summary>The period, unless the figure names it itself.</summary>
    private static string Unit(Figure figure) => Unit(figure.Unit) is var unit && unit.Length > 0 && figure.Text.EndsWith(unit[(unit.LastIndexOf(' ') + 1)..], StringComparison.OrdinalIgnoreCase) ? "" : unit;

    /// <summary>The period a unit counts; the currency and the length of time stand with the figure.</summary>
    private static string Unit(string unit) => unit.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end && FigureReader.IsCurrency(unit[..end]) ? unit[(end + 1)..] : unit.Length == 3 || unit == FigureReader.Words.Share || unit == FigureReader.Words.Training ? "" : unit;
}
