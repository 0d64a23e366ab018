using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;
using Word = ChatGuide.Language.Word;

namespace ChatGuide.Answers.Fitting;

/// <summary>
/// What the documents say on the case that someone tells of themselves: their age, their eyes, a record. Whether that lets them in is for the sentences to tell, and only where
/// these are about the role, or hold a word of the question that names what it is about.
/// </summary>
internal sealed class OwnCaseComposer(Knowledge knowledge) : IComposer
{
    private const int MostFacts = 3;
    private const int Bare = 2;
    private const double Confidence = 0.7;

    /// <summary>Whether a question on one role or none asks what its asker may or can: of that, a sentence that speaks of their case tells more than any other.</summary>
    public bool Decides(Question question) =>
        question.Roles.Count == 0 ? question.Form is QuestionForm.YesNo : question.Roles.Count == 1 && (question.Form is QuestionForm.YesNo or QuestionForm.Fit or QuestionForm.Suits || knowledge.Words.Clauses.Conditions.All(question.Words).Any());

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question.Form is QuestionForm.HowMany) return null;
        var words = WordReader.Read(question.Text);
        var told = Cases(words);
        if (told.Count == 0 || !words.Concat(question.Words).Any(w => knowledge.Words.Personal.Contains(w.Lower))) return null;
        var cases = told.Select(m => m.Value).ToHashSet(StringComparer.Ordinal);
        var said = Candidates(question, [.. told.SelectMany(m => words.Skip(m.First).Take(m.Length)).Select(w => w.Start)])
            .Where(f => f.Fragment.Kind is not FragmentKind.LeadIn && Cases(WordReader.Read(f.Sentence.Text)).Exists(m => cases.Contains(m.Value)))
            .SelectMany(Answering)
            .DistinctBy(f => f.Number)
            .Take(MostFacts)
            .ToList();
        if (said.Count == 0) return null;
        writer.Say(Say.Undecided);
        writer.Quotations(said);
        if (question.Roles.Count > 0) writer.Suggest(knowledge.Probes(question.Roles[0], question.Topics));
        return Composition.Answered(Confidence, [.. said.Select(f => new Evidence(f, (int)f.Tie, 0, 3, 1))]);
    }

    /// <summary>The cases that words speak of; a swimming coach is none of someone who cannot swim.</summary>
    private List<PhraseMatch<string>> Cases(List<Word> words)
    {
        var found = knowledge.Words.Cases.All(words).ToList();
        if (found.Count == 0) return found;
        var named = knowledge.Catalog.RoleLexicon.Find(words);
        return found.FindAll(m => !named.Exists(n => n.First <= m.Last && m.First <= n.Last));
    }

    /// <summary>What is said of the role; where the question names none of the documents' roles, what stands under a word of it that names something.</summary>
    private IEnumerable<Fact> Candidates(Question question, HashSet<int> told)
    {
        if (question.Roles.Count > 0 && question.Roles.SelectMany(r => knowledge.Facts.About(r).Where(f => f.Tie >= RoleTie.Context || (question.Form is QuestionForm.YesNo && f.Roles is [_]))).ToList() is { Count: > 0 } own) return own;
        var naming = question.UnknownRoles.Select(n => WordReader.Read(n)[^1]).Concat(question.Content.Where(c => c.IsHeld).Select(c => c.Word)).Where(w => !told.Contains(w.Start) && !WordClasses.IsSoft(w)).ToList();
        var asking = knowledge.Words.Clauses.Asking.All(question.Words).Select(m => question.Words[m.First].Start).DefaultIfEmpty(0).Max();
        if (naming.Exists(w => w.Start >= asking)) naming.RemoveAll(w => w.Start < asking);
        var terms = naming.Select(Term).Where(t => t >= 0).Distinct().ToList();
        return terms.Count == 0 ? [] : knowledge.Facts.Facts.Where(f => terms.TrueForAll(t => knowledge.Facts.Covers(f, t)));
    }

    private int Term(Word word) => knowledge.Facts.Terms.Find(word.Stem);

    /// <summary>The sentence itself, or after a question what answers it: a bare "No." with what follows it.</summary>
    private IEnumerable<Fact> Answering(Fact fact)
    {
        var asks = fact.Fragment.Kind is FragmentKind.Question || fact.Sentence.Text.EndsWith('?');
        if (!asks) return [fact];
        var answer = knowledge.Facts.Of(knowledge.Facts.PassageOf(fact)).Where(f => f.Number > fact.Number && !f.Sentence.Text.EndsWith('?')).ToList();
        return answer.Take(answer.Count > 0 && WordReader.Read(answer[0].Sentence.Text).Count <= Bare ? 2 : 1);
    }
}
