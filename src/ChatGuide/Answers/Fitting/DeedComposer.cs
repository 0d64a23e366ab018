using ChatGuide.Answers.Composers;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Fitting;

/// <summary>Who it is that does what a question tells at length ("someone rings up firms that do not pay, what is that job called?"): roles one fact of which meets several of its words.</summary>
internal sealed class DeedComposer(Knowledge knowledge, QuestionReader reader, RoleMatches matches)
{
    private const int MostRoles = 3;
    private const int MostFactsEach = 2;
    private const double FewestWords = 2;
    private const double FewestOfSure = 1.5;
    private const double Sure = 0.6;
    private const double NearlyAsGood = 0.75;
    private const double Soft = 0.4;
    private const double LeastHeld = 0.45;
    private const double MostUnmet = 0.3;
    private const double Confidence = 0.6;

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        var message = WordReader.Read(question.Text);
        var marks = knowledge.Words.Marks.Find(message);
        if (question.Roles.Count + question.Candidates.Count > 0 || (question.IsPersonal && !marks.Has("calling"))) return null;
        var asking = knowledge.Words.Marks.Find(question.Words);
        if (question.Form is not QuestionForm.Reverse && (question.Form is QuestionForm.Fit or QuestionForm.Foreign or QuestionForm.SmallTalk or QuestionForm.Compare or QuestionForm.Move or QuestionForm.Superlative || !asking.Has("reverse"))) return null;
        // What asks may tell of the work itself, or leave it to what stands before.
        var shown = Fitting(question.Words, asking) is { Count: > 0 } asked ? asked : Fitting(message, marks);
        if (shown.Count == 0) return null;
        Composing.NameRoles([.. shown.SelectMany(m => m.Facts.Take(MostFactsEach).Select(f => (m.Role, writer.Quote(f.Fact))))], knowledge, writer);
        return Composition.Answered(Confidence, [.. shown[0].Facts.Select(f => new Evidence(f.Fact, (int)f.Fact.Tie, 0, shown[0].Score, 1))]);
    }

    /// <summary>The roles that words tell of, the best first; none where no fact meets enough of them.</summary>
    private List<RoleMatch> Fitting(IReadOnlyList<Word> words, MarkedForms marks)
    {
        var asking = marks.Words("reverse").Concat(marks.Words("calling")).ToHashSet();
        List<ContentWord> told = [.. words.Where((w, i) => reader.Carries(w) && !asking.Contains(i) && !char.IsDigit(w.Surface[0])).Select(reader.Content)];
        var whole = told.Sum(Weight);
        var fitting = matches.Rank(told.FindAll(c => c.IsHeld), [])
            .Select(m => (Match: m, Held: m.Facts.Take(MostFactsEach).SelectMany(f => f.Words.Keys).Distinct().Sum(Weight), Most: m.Facts.Max(Count)))
            .Where(r => r.Most >= (r.Held >= whole * Sure ? FewestOfSure : FewestWords) && r.Held >= whole * LeastHeld)
            .Where(r => !r.Match.Facts[0].Fact.IsShared && told.Where(c => c.IsHeld && !WordClasses.IsSoft(c.Word) && !r.Match.Words.Contains(c)).Sum(Weight) <= whole * MostUnmet)
            .OrderByDescending(r => r.Held + (0.5 * r.Match.Score))
            .ToList();
        return [.. fitting.Where(r => r.Held >= fitting[0].Held * NearlyAsGood).Take(MostRoles).Select(r => r.Match)];
    }

    /// <summary>How many words a fact meets, those that say how or what is done by half.</summary>
    private static double Count(MatchedFact fact) => fact.Words.Keys.Sum(w => WordClasses.IsSoft(w.Word) ? 0.5 : 1);

    private double Weight(ContentWord word) => matches.Weight(word) * (WordClasses.IsSoft(word.Word) ? Soft : 1);
}
