using ChatGuide.Corpus;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Composers;

/// <summary>
/// What no other way answers: the sentence that holds most of what a question weighs, where that is at least two fifths of it, or most of it where a yes/no question names a topic that the sentence is not on. The words it leaves aside are named; a name, a number
/// or a role that the documents do not hold is never left aside.
/// </summary>
internal sealed class NearestComposer(Knowledge knowledge) : IComposer
{
    private const double Share = 0.4;
    private const double OffTopic = 0.7;
    private const double Soft = 0.2;
    private const int FewestWords = 2;
    private const double Near = 0.85;
    private const int MostFacts = 3;
    private const double Confidence = 0.6;

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question.UnknownRole is not null || question.Candidates.Count > 0 || question.Form is QuestionForm.Foreign or QuestionForm.SmallTalk or QuestionForm.List or QuestionForm.Compare or QuestionForm.Move or QuestionForm.Superlative) return null;
        if (question.Content.Any(c => c.IsMissingName)) return null;
        if (question.Roles.Count > 1 || !question.Content.Any(c => c.IsHeld)) return null;
        var isOnRole = question.Roles.Count == 1;
        var asksWho = question.Form is QuestionForm.Fit || question is { Form: QuestionForm.Reverse, IsOnWork: true, IsPersonal: false, IsCommand: false, AddressesBot: false };
        if (!isOnRole && !asksWho) return null;
        var counted = question.Form is QuestionForm.HowMany ? Counted(question) : null;
        if (question.Form is QuestionForm.HowMany && counted is null) return null;
        var fewest = counted is not null || (!isOnRole && question.IsOnWork) ? 1 : FewestWords;
        var whole = question.Content.Sum(Weight);
        var found = knowledge.Evidence.Find(isOnRole ? question.Roles[0] : null, question.Topics, [.. question.Content.Where(c => c.IsHeld)], question.TopicTerms)
            .Where(e => e.Fact.Fragment.Kind is not FragmentKind.LeadIn && (!isOnRole || e.Tie >= 1))
            .Select(e => (Evidence: e, Held: question.Content.Where(c => c.IsHeld).Sum(c => Weight(c) * knowledge.Evidence.Held(e.Fact, c)), Words: question.Content.Count(c => c.IsHeld && !WordClasses.IsSoft(c.Word) && !char.IsDigit(c.Word.Surface[0]) && knowledge.Evidence.Held(e.Fact, c) > 0)))
            .Where(e => e.Words >= fewest && e.Held >= whole * Share && (question.Topics.Count == 0 || e.Evidence.Topic > 0 || (question.Form is QuestionForm.YesNo && e.Held >= whole * OffTopic)))
            .Where(e => counted is null || (counted.IsIn(e.Evidence.Fact.Has) && e.Evidence.Fact.Counts.Count > 0))
            .OrderByDescending(e => e.Held + (e.Evidence.Topic * 0.2))
            .ThenByDescending(e => e.Evidence.Tie)
            .ThenBy(e => e.Evidence.Fact.Number)
            .ToList();
        if (found.Count == 0) return null;
        var left = question.Content.Where(c => !c.IsHeld || knowledge.Evidence.Held(found[0].Evidence.Fact, c) == 0).Select(c => $"“{c.Word.Surface}”").Distinct().ToList();
        if (left.Count > 0) writer.Say(Say.NotTogether, knowledge.Join(left));
        if (!isOnRole && found[0].Evidence.Fact is { Roles: [var named], IsShared: false } first)
        {
            Composing.NameRoles([(named, writer.Quote(first))], knowledge, writer);
            return Composition.Answered(Confidence, [.. found.Select(f => f.Evidence)]);
        }

        writer.Quotations([.. found.Where(e => e.Held >= found[0].Held * Near).Take(MostFacts).Select(e => e.Evidence.Fact).OrderBy(f => f.Number)]);
        if (isOnRole) writer.Suggest(knowledge.Probes(question.Roles[0], question.Topics));
        return Composition.Answered(Confidence, [.. found.Select(f => f.Evidence)]);
    }

    /// <summary>What "how many" counts; null where nothing stands behind it that the documents hold.</summary>
    private ContentWord? Counted(Question question)
    {
        var at = knowledge.Words.CountedAt(question.Words);
        return at < 0 ? null : question.Content.FirstOrDefault(c => c.IsHeld && question.Words.Skip(at).Take(FewestWords).Any(w => w.Start == c.Word.Start));
    }

    private double Weight(ContentWord word) => knowledge.Evidence.Weight(word) * (WordClasses.IsSoft(word.Word) ? Soft : 1);
}
