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
    private readonly FigureChoice _choice = new(knowledge, figures, scope);

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
    /// <param name="counted">The lemma of what is counted ("opening"); null where the topic's own figures are ranked.</param>
    public bool Write(Question question, IReadOnlyList<int> asked, int topic, CareerStage stage, AnswerWriter writer, int fewest = 2, string? counted = null)
    {
        if (_choice.Of(question, asked, topic, stage, fewest, counted) is not { } chosen) return false;
        var (compared, all, unit, reached) = chosen;
        var best = AtRank(question, compared, chosen.Value, out var rank);
        if (compared.Count > 1 && reached.IsTold && compared[0].Column is { } column && compared.TrueForAll(c => c.Column == column))
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
    private static string Unit(string unit) => unit.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end && FigureReader.IsCurrency(unit[..end]) ? unit[(end + 1)..] : !unit.Contains(' ', StringComparison.Ordinal) || unit == FigureReader.Words.Training ? "" : unit;
}
