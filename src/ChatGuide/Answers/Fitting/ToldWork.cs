using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Fitting;

/// <summary>
/// The role whose work a message tells of instead of naming it ("I've been offered a place at a mill to mind looms, what's the catch?"): what is told meets the facts of that role far
/// better than those of any other.
/// </summary>
internal sealed class ToldWork(Knowledge knowledge, QuestionReader reader, RoleMatches matches)
{
    private const int FewestWords = 2;
    private const double LeastScore = 18;
    private const double Ahead = 1.5;

    /// <summary>The question as asked of that role, and the words that tell of its work; null where none stands out.</summary>
    public (Question Question, IReadOnlyList<ContentWord> Words)? Of(Question question)
    {
        if (question is not { Roles.Count: 0, Candidates.Count: 0, UnknownRole: null, IsCommand: false, AddressesBot: false, IsPersonal: false, Topics.Count: > 0, Form: QuestionForm.Topic or QuestionForm.HowMany or QuestionForm.YesNo or QuestionForm.Define or QuestionForm.Clarify }) return null;
        if (!question.Words.Any(knowledge.Words.Asking.Opens)) return null;
        // "A sheet metal worker" is named, and is none of the documents'.
        if (question.Content.Any(c => c.IsMissingName || (c.IsUnknown && !WordClasses.IsSoft(c.Word)) || knowledge.Catalog.Words.IsSurelyPersonal(c.Word.Lemma) || knowledge.Catalog.Words.Generic.Contains(c.Word.Lower))) return null;
        var ranked = matches.Rank(Told(question), []);
        if (ranked is not [{ Score: >= LeastScore } best, ..] || (ranked.Count > 1 && best.Score < ranked[1].Score * Ahead)) return null;
        var words = best.Words.Where(w => !WordClasses.IsSoft(w.Word)).OrderBy(w => w.Word.Start).ToList();
        // "Credit" of one sentence and "card" of another are no credit card.
        var isTogether = best.Facts.Any(f => f.Words.Keys.Count(w => !WordClasses.IsSoft(w.Word)) >= FewestWords) || words.Exists(w => matches.IsNamedBy(best.Role, w));
        if (words.Count < FewestWords || !isTogether) return null;
        List<ContentWord> left = question.Form is QuestionForm.Topic or QuestionForm.Define or QuestionForm.Clarify ? [] : [.. question.Content.Where(c => !matches.IsNamedBy(best.Role, c) && !(c.IsUnknown && WordClasses.IsSoft(c.Word)))];
        var asked = question with { Roles = [best.Role], Content = left, RefersBack = false, Form = question.Form is QuestionForm.Define or QuestionForm.Clarify ? QuestionForm.Topic : question.Form };
        return (asked, words);
    }

    /// <summary>The words of the whole message that may tell of work, each once: those that ask for a topic tell nothing.</summary>
    private List<ContentWord> Told(Question question)
    {
        var words = WordReader.Read(question.Text);
        var asking = knowledge.Catalog.TopicLexicon.Asked(words).SelectMany(t => Enumerable.Range(t.First, t.Last - t.First + 1)).ToHashSet();
        return [.. words.Where((w, i) => !asking.Contains(i) && reader.Carries(w) && !char.IsDigit(w.Surface[0]) && !knowledge.Words.Jobs.Contains(w.Lower)).DistinctBy(w => w.Stem).Select(reader.Content).Where(c => c.IsHeld)];
    }
}
