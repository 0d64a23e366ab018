using ChatGuide.Answers.Comparing;
using ChatGuide.Answers.Composers;
using ChatGuide.Facts;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Quantities;

/// <summary>"The most a baker can earn in Austria": of all figures of a role the one that reaches furthest to the end asked for.</summary>
internal sealed class ExtremeComposer(Knowledge knowledge, RoleFigures figures, PlainComposer plain) : IComposer
{
    private readonly LikeFigures _alike = new(knowledge);
    private static readonly HashSet<string> Elsewhere = ["place", "person", "time", "reason"];

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question is not { AsksDegree: true, Roles: [var role] } || knowledge.Words.WantedBy(question.Words) is { } wanted && Elsewhere.Contains(wanted)) return null;
        var topic = question.Topics.FirstOrDefault(t => figures.KindOf(t) is FigureKind.Money or FigureKind.HoursPerWeek, -1);
        if (topic < 0 || question.Content.Any(c => c.IsUnknown) || knowledge.Words.Asking.Selectors.Contains(question.Words[0].Lower)) return null;
        var asked = question.Content.Concat(question.Narrow).Where(c => !FigureReader.IsCurrency(c.Word.Lower)).ToList();
        var currencies = question.Words.Select(w => FigureReader.Words.Currency(w.Lower)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var fitting = figures.Of(role, topic)
            .Where(f => asked.TrueForAll(c => IsSaid(c, f.Fact)) && (currencies.Count == 0 || currencies.Contains(f.Figure.Unit.Split(' ')[0])))
            .ToList();
        // A single figure that is no range has no ends.
        if (fitting.Select(f => (f.Figure.Low, f.Figure.High)).Distinct().Count() < 2 && !fitting.Exists(f => f.Figure.High > f.Figure.Low)) return null;
        var unit = fitting.GroupBy(f => f.Figure.Unit).OrderByDescending(g => IsAsked(g.Key, question)).ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First();
        var end = question.AsksLeast ? unit.Min(f => f.Figure.Low) : unit.Max(f => f.Figure.High);
        var reached = unit.Where(f => (question.AsksLeast ? f.Figure.Low : f.Figure.High) == end).Select(f => f.Fact).DistinctBy(f => f.Sentence.Text).Take(2).ToList();
        writer.Paragraph(writer.QuoteAll(reached));
        plain.Suggest(question, writer);
        return Composition.Answered(0.85, [.. reached.Select(f => new Evidence(f, (int)f.Tie, 2.5, 3, 1))]);
    }

    /// <summary>Whether a fact holds a word, or the sentence before it does that it goes on from: "… in Austria. Masters get up to …".</summary>
    private bool IsSaid(ContentWord word, Fact fact) =>
        word.IsIn(t => knowledge.Facts.Covers(fact, t))
        || (_alike.NamesNothing(fact) && knowledge.Facts.Of(knowledge.Facts.PassageOf(fact)).LastOrDefault(f => f.Number < fact.Number && ReferenceEquals(f.Fragment, fact.Fragment) && !_alike.NamesNothing(f)) is { } before && word.IsIn(before.Has));

    /// <summary>Whether the question names the period of a unit: "a year".</summary>
    private static bool IsAsked(string unit, Question question) =>
        question.Words.Any(w => FigureReader.Words.IsPeriod(w.Lemma) && unit.EndsWith(FigureReader.Words.Period(w.Lemma), StringComparison.Ordinal));
}
