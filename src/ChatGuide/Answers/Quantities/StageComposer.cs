using ChatGuide.Answers.Composers;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Quantities;

/// <summary>"What do bakers start on?": of what a role earns the figures of the stage of its career that is asked for.</summary>
internal sealed class StageComposer(RoleFigures figures, PlainComposer plain) : IComposer
{
    private const int MostOfOne = 2;

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        var topic = question.Topics.FirstOrDefault(t => figures.KindOf(t) is FigureKind.Money, -1);
        if (topic < 0 || question.Roles.Count == 0 || writer.IsContinued) return null;
        var (stage, said) = figures.Asked(question.Words);
        if (!stage.IsTold || stage.Stages.HasFlag(CareerStages.Training)) return null;
        var staging = said.Select(i => question.Words[i]).ToHashSet();
        if (question.Content.Concat(question.Narrow).Any(c => !c.IsSoft && !staging.Contains(c.Word))) return null;
        var chosen = question.Roles.SelectMany(r => Of(r, topic, stage)).ToList();
        if (chosen.Select(f => f.Role).Distinct().Count() < question.Roles.Count) return null;
        writer.List(chosen.Select(f => writer.OfRole(f.Role, writer.QuoteFigure(f.Fact))));
        plain.Suggest(question, writer);
        return Composition.Answered(0.9, [.. chosen.Select(f => new Evidence(f.Fact, (int)f.Fact.Tie, 2.5, 3, 1))]);
    }

    /// <summary>The figures of just that stage, of as many years where they are told, each amount once: a cell gives it with nothing else.</summary>
    private List<RoleFigure> Of(int role, int topic, CareerStage stage)
    {
        var fitting = figures.Of(role, topic).Where(f => f.Stage.Overlaps(stage)).ToList();
        var years = fitting.FindAll(f => stage.Years > 0 && f.Stage.Years == stage.Years);
        return
        [
            .. (years.Count > 0 ? years : fitting)
                .GroupBy(f => (f.Figure.Low, f.Figure.High, f.Figure.Unit))
                .Select(g => g.OrderByDescending(f => f.Fact.Fragment.Kind is FragmentKind.Cell).First())
                .DistinctBy(f => f.Fact.Number)
                .OrderByDescending(f => f.Stage.Stages == stage.Stages)
                .Take(MostOfOne),
        ];
    }
}
