using ChatGuide.Answers.Composers;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Fitting;

/// <summary>
/// What suits someone who tells a story and only hints at a question ("early bird here, up at two anyway. Any ideas?"), and who it is of whom a story is told ("someone rings up firms
/// that do not pay, what is that job called?"). All words of the story count, none has to be met; a role is named where one fact of it meets several of them.
/// </summary>
internal sealed class StoryComposer(Knowledge knowledge, QuestionReader reader)
{
    private const int MostRoles = 3;
    private const int MostFactsEach = 2;
    private const double FewestWords = 2;
    private const double FewestOfSure = 1.5;
    private const double Sure = 0.6;
    private const double NearlyAsGood = 0.75;
    private const double Soft = 0.4;
    private const double Unheld = 0.25;
    private const double LeastOfAsked = 0.2;
    private const double LeastOfDone = 0.45;
    private const double MostUnmet = 0.3;
    private const double LeastOfTold = 0.4;
    private const double Confidence = 0.6;
    private readonly RoleMatches _matches = new(knowledge);

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question.Roles.Count + question.Candidates.Count > 0 || question.Form is QuestionForm.Foreign or QuestionForm.SmallTalk or QuestionForm.Compare or QuestionForm.Move or QuestionForm.Superlative) return null;
        var words = question.Words;
        var marks = knowledge.Words.Marks.Find(words);
        var asksWho = question.Form is QuestionForm.Reverse || (marks.Has("reverse") && question.Form is not QuestionForm.Fit);
        if (asksWho ? question.IsPersonal : !words.Any(IsOfTeller)) return null;
        var asks = asksWho || marks.Has("fit") || marks.Has("suits") || marks.Has("outcome") || (marks.Has("reverse") && words.Any(w => knowledge.Words.Working.Contains(w.Lower)));
        if (!asks && !marks.Has("story") && !marks.Has("qualities")) return null;
        if (!asks && (question.Text.EndsWith('?') || knowledge.Words.Clauses.Asking.At(words, 0).Count > 0)) return null;
        var against = Wishes.Against(question, knowledge.Words);
        var asking = marks.All.Where(m => m.Form is "fit" or "suits" or "outcome" or "reverse").SelectMany(m => words.Skip(m.First).Take(m.Last - m.First + 1)).ToHashSet();
        var told = words.Where(reader.Carries).Where(w => !asking.Contains(w) && !against.Any(c => c.Word.Start == w.Start)).Select(reader.Content).Where(c => !char.IsDigit(c.Word.Surface[0])).ToList();
        var known = told.FindAll(c => c.IsHeld);
        if (known.Count == 0) return null;
        var whole = told.Sum(c => Weight(c) * (c.IsHeld || asksWho ? 1 : Unheld));
        var ranked = _matches.Rank(known, against).Select(m => (Match: m, Held: m.Facts.Take(MostFactsEach).SelectMany(f => m.Words.Where(w => w.IsIn(f.Has))).Distinct().Sum(Weight), Most: m.Facts.Max(f => Count(m, f)))).ToList();
        var fitting = ranked.FindAll(r => r.Most >= ((asksWho ? r.Held >= whole * Sure : marks.Has("story")) ? FewestOfSure : FewestWords) && r.Held >= whole * (asksWho ? LeastOfDone : asks ? LeastOfAsked : LeastOfTold)).OrderByDescending(r => r.Held + (0.5 * r.Match.Score)).ToList();
        if (asksWho) fitting.RemoveAll(r => r.Match.Facts[0].IsShared || known.Where(c => !WordClasses.IsSoft(c.Word) && !r.Match.Words.Contains(c)).Sum(Weight) > whole * MostUnmet);
        if (fitting.Count == 0) return null;
        var shown = fitting.Where(r => r.Held >= fitting[0].Held * NearlyAsGood).Take(MostRoles).Select(r => r.Match).ToList();
        if (asksWho)
        {
            Composing.NameRoles([.. shown.SelectMany(m => m.Facts.Take(MostFactsEach).Select(f => (m.Role, writer.Quote(f))))], knowledge, writer);
            return Answered(shown);
        }

        writer.Say(Say.FitLead);
        foreach (var match in shown)
        {
            writer.Say(Say.FitRole, Composing.Capital(knowledge.Name(match.Role)), knowledge.Join(match.Words.Select(w => w.Word.Surface).Distinct()));
            writer.List(match.Facts.Take(MostFactsEach).Select(writer.Quote));
        }

        writer.Choices.AddRange(shown.Select(r => knowledge.Name(r.Role)));
        writer.Suggest(knowledge.Probes(shown[0].Role, []));
        return Answered(shown);
    }

    private static Composition Answered(List<RoleMatch> shown) =>
        Composition.Answered(Confidence, [.. shown[0].Facts.Select(f => new Evidence(f, (int)f.Tie, 0, shown[0].Score, 1))]);

    /// <summary>How many words a fact meets, those that say how or what is done by half.</summary>
    private static double Count(RoleMatch match, Fact fact) => match.Words.Where(w => w.IsIn(fact.Has)).Sum(w => WordClasses.IsSoft(w.Word) ? 0.5 : 1);

    private double Weight(ContentWord word) => _matches.Weight(word) * (WordClasses.IsSoft(word.Word) ? Soft : 1);

    private bool IsOfTeller(Word word) => knowledge.Words.Asking.Seekers.Contains(word.Lower) || knowledge.Words.Asking.Possessives.Contains(word.Lower);
}
