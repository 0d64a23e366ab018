using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Composers;

/// <summary>
/// What no other way answers of several roles: the sentences that name all of them and hold most of what the question weighs. The words left aside are named; a name or a role that the
/// documents do not hold is never left aside.
/// </summary>
internal sealed class NearestOfSeveralComposer(Knowledge knowledge) : IComposer
{
    private const double Share = 0.4;
    private const double Soft = 0.2;
    private const double Near = 0.85;
    private const int MostFacts = 2;
    private const double Confidence = 0.6;

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question is not { Roles.Count: > 1, UnknownRole: null, Candidates.Count: 0 } || question.Form is QuestionForm.Foreign or QuestionForm.SmallTalk) return null;
        var held = question.Content.Where(c => c.IsHeld).ToList();
        if (held.Count == 0 || question.Content.Any(c => c.IsMissingName)) return null;
        var least = question.Content.Sum(Weight) * Share;
        var found = question.Roles.SelectMany(knowledge.Facts.Mentioning).DistinctBy(f => f.Number)
            .Where(f => f.IsStatement && question.Roles.All(r => f.Roles.Contains(r) || f.Mentioned.Contains(r)))
            .Select(f => (Fact: f, Held: held.Sum(c => Weight(c) * knowledge.Evidence.Held(f, c))))
            .Where(f => f.Held >= least)
            .OrderByDescending(f => f.Held)
            .ThenBy(f => f.Fact.Number)
            .ToList();
        if (found.Count == 0) return null;
        var shown = found.Where(f => f.Held >= found[0].Held * Near).Take(MostFacts).Select(f => f.Fact).OrderBy(f => f.Number).ToList();
        var left = question.Content.Where(c => !c.IsHeld || shown.TrueForAll(f => knowledge.Evidence.Held(f, c) == 0)).Select(c => $"“{c.Word.Surface}”").Distinct().ToList();
        if (left.Count > 0) writer.Say(Say.NotTogether, knowledge.Join(left));
        writer.Quotations(shown);
        writer.Suggest(knowledge.Probes(question.Roles[0], question.Topics));
        return Composition.Answered(Confidence, [.. shown.Select(f => new Evidence(f, (int)f.Tie, 0, 0, 1))]);
    }

    private double Weight(ContentWord word) => knowledge.Evidence.Weight(word) * (WordClasses.IsSoft(word.Word) ? Soft : 1);
}
