using ChatGuide.Answers.Quantities;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;
using ChatGuide.Search;

namespace ChatGuide.Answers.Comparing;

/// <summary>The figures chosen to rank roles by.</summary>
/// <param name="Compared">One figure of each role that has one in the unit, as the question wants them ordered.</param>
/// <param name="All">All figures that each of the roles has on the topic, for the place and in the unit that the question names.</param>
/// <param name="Unit">The unit that the figures compared share.</param>
/// <param name="Stage">The stage of a career for which they are given.</param>
internal sealed record ChosenFigures(List<RoleFigure> Compared, IReadOnlyList<(int Role, IReadOnlyList<RoleFigure> Figures)> All, string Unit, CareerStage Stage)
{
    /// <summary>What a figure comes to at the stage: of a range the lower end at the start, the upper at the top.</summary>
    public decimal Value(RoleFigure figure) => FigureChoice.At(figure, Stage);
}

/// <summary>Chooses of each role the figure that can be ranked with those of the others: for the place, in the unit and at the stage of a career that a question names.</summary>
internal sealed class FigureChoice(Knowledge knowledge, RoleFigures figures, QuestionScope scope)
{
    private const int FewestToJudge = 4;
    private const int TooFar = 6;
    private const CareerStages Early = CareerStages.Training | CareerStages.Start;

    /// <summary>The figures to rank by; null where too few roles have one.</summary>
    /// <param name="question">The question.</param>
    /// <param name="asked">The roles to rank; all of them where empty.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="stage">The stage of a career that is asked for.</param>
    /// <param name="fewest">Of how many roles at least figures must be given, where all are ranked.</param>
    /// <param name="counted">The lemma of what is counted; null where the topic's own figures are ranked.</param>
    public ChosenFigures? Of(Question question, IReadOnlyList<int> asked, int topic, CareerStage stage, int fewest, string? counted)
    {
        var roles = asked.Count > 0 ? asked : [.. Enumerable.Range(0, knowledge.Catalog.Roles.Count)];
        var all = InUnit(question, InPlace(question, roles.Select(r => (Role: r, Figures: counted is null ? figures.Of(r, topic) : figures.Counted(r, topic, counted))).ToList()));
        if (!stage.IsTold) stage = OfColumn(all, question.AsksLeast);
        var fitting = stage.IsTold ? AtStage(question, all, stage) : Unstaged(all, asked.Count > 0);
        if (fitting.Count(r => r.Figures.Count > 0) < (asked.Count > 0 ? 1 : fewest)) return null;
        var units = fitting.SelectMany(Units).GroupBy(u => u).OrderByDescending(g => g.Count()).ThenBy(g => !g.Key.Contains(' ', StringComparison.Ordinal)).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        if (units.Count == 0) return null;
        var unit = units[0].Key;
        var alike = Alike([.. Plausible([.. fitting.Select(r => r.Figures.Where(f => f.Figure.Unit == unit).ToList()).Where(f => f.Count > 0)])], stage);
        // What is given for a role alone stands before what it shares with the group it belongs to.
        var ordered = question.AsksLeast ? alike.OrderBy(f => At(f, stage)) : alike.OrderByDescending(f => At(f, stage));
        return new ChosenFigures([.. ordered.ThenByDescending(f => f.Fact.Mentioned.Count <= 1).ThenBy(f => f.Role)], all, unit, stage);
    }

    /// <summary>What a figure comes to at a stage: of a range the lower end at the start, the upper at the top.</summary>
    public static decimal At(RoleFigure figure, CareerStage stage) =>
        stage.Stages.HasFlag(CareerStages.Start) || stage.Stages.HasFlag(CareerStages.Training) ? figure.Figure.Low
        : stage.Stages.HasFlag(CareerStages.Top) ? figure.Figure.High
        : figure.Figure.Middle;

    /// <summary>The figures for the places that a question names; all of them where none is for these.</summary>
    private List<(int Role, IReadOnlyList<RoleFigure> Figures)> InPlace(Question question, List<(int Role, IReadOnlyList<RoleFigure> Figures)> all) =>
        scope.Places(question) is { Count: > 0 } places ? Narrowed(all, f => scope.IsIn(f.Fact, places)) : all;

    /// <summary>The figures in the currency and for the period that a question names; all of them where none is in these.</summary>
    private static List<(int Role, IReadOnlyList<RoleFigure> Figures)> InUnit(Question question, List<(int Role, IReadOnlyList<RoleFigure> Figures)> all) =>
        AskedUnit.Of(question.Words) is { IsTold: true } asked ? Narrowed(all, f => f.Figure.Kind is not FigureKind.Money || asked.Fits(f.Figure.Unit)) : all;

    private static List<(int Role, IReadOnlyList<RoleFigure> Figures)> Narrowed(List<(int Role, IReadOnlyList<RoleFigure> Figures)> all, Func<RoleFigure, bool> fits)
    {
        List<(int Role, IReadOnlyList<RoleFigure> Figures)> narrowed = [.. all.Select(r => (r.Role, (IReadOnlyList<RoleFigure>)[.. r.Figures.Where(fits)]))];
        return narrowed.Exists(r => r.Figures.Count > 0) ? narrowed : all;
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
    private List<(int Role, List<RoleFigure> Figures)> AtStage(Question question, List<(int Role, IReadOnlyList<RoleFigure> Figures)> all, CareerStage stage)
    {
        var near = new CareerStage(figures.Nearest(stage.Stages), 0);
        var told = Fitting(f => f.Stage.Overlaps(stage) && (stage.Years == 0 || f.Stage.Years == stage.Years));
        // "Senior pay" is that of the column "Senior", where there is another that is headed "Experienced".
        var said = figures.Asked(question.Words).Said.Select(i => question.Words[i]).Where(w => !EnglishAnalyzer.IsStopWord(w.Surface)).Select(w => w.Stem).ToList();
        var labelled = said.Count == 0 ? [] : Fitting(f => f.Stage.Overlaps(stage) && f.Column is { } column && WordReader.Read(column.Label).Select(w => w.Stem).ToList() is var label && said.TrueForAll(label.Contains));
        if (Count(labelled) > 1 && Count(labelled) == Count(told)) return labelled;
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
}
