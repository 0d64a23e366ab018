using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Defining;

/// <summary>
/// A term that someone heard or read and asks about in other words than "what is": "got an advisory on my sheet, meaning?" The term is the longest run of words that the documents
/// define outright, as a glossary does; a word that they do not hold and that stands right behind the asking is what was asked instead.
/// </summary>
internal sealed class SaidTermComposer(Knowledge knowledge, QuestionReader reader)
{
    private const int LongestTerm = 3;
    private const double Confidence = 0.7;

    /// <summary>The least score of an entry behind a label, for a term that is named as what was heard, or asked back about.</summary>
    private const double Labelled = 4.4;
    private readonly Definitions _definitions = new(knowledge);

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question.AddressesBot || question.Form is QuestionForm.Foreign or QuestionForm.SmallTalk or QuestionForm.Compare or QuestionForm.Reverse) return null;
        var words = WordReader.Read(question.Text);
        var marks = knowledge.Words.Marks.Find(words);
        var asks = marks.All.Where(m => m.Form is "term" or "heard" or "define").ToList();
        var onRole = question.Roles.Count + question.Candidates.Count > 0;
        if (asks.Count == 0 || AsksOfUnknown(words, asks) || (onRole && !asks.Exists(a => AsksBack(words, a)))) return null;
        var back = asks.Where(a => a.Form is "heard" && AsksBack(words, a)).Select(a => a.First).DefaultIfEmpty(-1).Min();
        var best = Runs(words)
            .Where(r => IsTerm(words, r, back) && (!onRole || IsBefore(words, r.First + r.Count, back)) && !IsOfRole(words[r.First + r.Count - 1], onRole))
            .Select(r => Defined(words, r, asksBack: back > 0))
            .OfType<Found>()
            .OrderByDescending(f => f.Run.Count)
            .ThenByDescending(f => f.Score)
            .ThenByDescending(f => f.Run.First)
            .FirstOrDefault();
        // "What is my card's balance" asks of what no document holds, though one explains cards.
        if (best is null || (asks.TrueForAll(a => a.Form is "define" && !AsksBack(words, a)) && question.Content.Any(c => !c.IsSoft && !Holds(words, best, c.Word)))) return null;
        writer.Paragraph([writer.Quote(best.Fact)]);
        return Composition.Answered(Confidence, [new Evidence(best.Fact, 0, 0, best.Score, 1)]);
    }

    /// <summary>Whether a message ends by asking what something is that it tells of: "my dog has a double coat, what's that?"</summary>
    public bool AsksBack(Question question)
    {
        var words = WordReader.Read(question.Text);
        return knowledge.Words.Marks.Find(words).All.Any(m => m.Form is "heard" && AsksBack(words, m) && words.Take(m.First).Any(reader.Carries));
    }

    /// <summary>"What is escrow in conveyancing": the first word of content behind the asking is in no document.</summary>
    private bool AsksOfUnknown(List<Word> words, List<FoundMark> asks) =>
        asks.Exists(a => !asks.Exists(b => b.First <= a.First && a.Last < b.Last) && words.Skip(a.Last + 1).TakeWhile((w, i) => i == 0 || w.Break == '\0').FirstOrDefault(reader.Carries) is { } asked && knowledge.Facts.Terms.Find(asked.Stem) < 0 && !WordClasses.IsSoft(asked));

    /// <summary>"They keep shouting about a chock, what is that?": what asks holds no word of its own.</summary>
    private bool AsksBack(List<Word> words, FoundMark ask) =>
        ask.First > 0 && !words.Skip(ask.Last + 1).Any(reader.Carries);

    /// <summary>The runs of words that hold no name of a role.</summary>
    private IEnumerable<Run> Runs(List<Word> words)
    {
        var roles = knowledge.Catalog.RoleLexicon.Find(words).SelectMany(m => Enumerable.Range(m.First, m.Last - m.First + 1)).ToHashSet();
        return Enumerable.Range(0, words.Count).SelectMany(i => Enumerable.Range(1, Math.Min(LongestTerm, words.Count - i)).Select(n => new Run(i, n))).Where(r => !Enumerable.Range(r.First, r.Count).Any(roles.Contains));
    }

    /// <summary>Whether a run of words may be a term: one that may say what is done only where it is named as what was heard, or told as a thing right before a question back.</summary>
    private bool IsTerm(List<Word> words, Run run, int back) =>
        reader.Carries(words[run.First]) && reader.Carries(words[run.First + run.Count - 1])
        && !(run.Count == 1 && WordClasses.IsSoft(words[run.First]) && !IsNamed(words, run.First) && !(IsBefore(words, run.First + 1, back) && run.First > 0 && IsTold(words[run.First - 1])))
        && words.Skip(run.First + 1).Take(run.Count - 1).All(w => w.Break is '\0' or '-');

    /// <summary>"My driver says …": whether a word ends the name of a role, or is one for people where a role is asked about.</summary>
    private bool IsOfRole(Word word, bool onRole) =>
        knowledge.Catalog.RoleLexicon.WithHead(word.Lemma).Count > 0 || (onRole && knowledge.Catalog.Words.IsPersonal(word.Lemma));

    /// <summary>Whether what follows a word is told of as a thing, or as what someone does: "a manifest", "he is tramping".</summary>
    private bool IsTold(Word before) => knowledge.Catalog.Words.Articles.Contains(before.Lower) || knowledge.Words.Asking.Auxiliaries.Contains(before.Lower);

    /// <summary>Whether nothing but small words and a time stands between a term and the question back: "he is tramping this week. Meaning what?"</summary>
    private bool IsBefore(List<Word> words, int end, int back) =>
        end <= back && Enumerable.Range(end, back - end).All(i => !reader.Carries(words[i]) || FigureReader.Words.IsPeriod(words[i].Lemma));

    /// <summary>"Shouting about a chock": a word that names what was heard stands before it.</summary>
    private bool IsNamed(List<Word> words, int first)
    {
        var at = first - 1;
        while (at > 0 && knowledge.Catalog.Words.Articles.Contains(words[at].Lower)) at--;
        return knowledge.Words.Clauses.Naming.All(words).Any(m => m.Last == at);
    }

    private Found? Defined(List<Word> words, Run run, bool asksBack)
    {
        var found = _definitions.OfTerm([.. words.Skip(run.First).Take(run.Count).Select(w => w.Stem)]);
        return found.Count > 0 && found[0].Score >= (asksBack || IsNamed(words, run.First) ? Labelled : Definitions.Outright) ? new Found(run, found[0].Fact, found[0].Score) : null;
    }

    private static bool Holds(List<Word> words, Found term, Word word) => words.Skip(term.Run.First).Take(term.Run.Count).Any(w => w.Start == word.Start);

    /// <summary>Words that stand side by side.</summary>
    private readonly record struct Run(int First, int Count);

    /// <summary>A term that is defined.</summary>
    private sealed record Found(Run Run, Fact Fact, double Score);
}
