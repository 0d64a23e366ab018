using ChatGuide.Answers.Composers;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Quantities;

/// <summary>What of a question for a number is said of a whole document rather than of a sentence: the place it is for, whose it is.</summary>
internal sealed class QuestionScope(Knowledge knowledge)
{
    /// <summary>The question without the words of other sentences than the one that asks: "… I want to know my odds."</summary>
    public Question Narrow(Question question)
    {
        var words = question.Words;
        var at = knowledge.Words.Marks.Find(words).All.Where(m => m.Form is "how-many").Select(m => m.First).DefaultIfEmpty(-1).Min();
        if (at < 0) return question;
        var first = Enumerable.Range(1, at).LastOrDefault(i => IsEnd(words[i].Break), 0);
        var end = Enumerable.Range(at + 1, words.Count - at - 1).FirstOrDefault(i => IsEnd(words[i].Break), words.Count);
        var asking = words.Skip(first).Take(end - first).ToHashSet();
        var kept = question.Content.Where(c => asking.Contains(c.Word) || c.Parts.Any(asking.Contains)).ToList();
        if (kept.Count == 0 && question.Roles.Count == 0) return question;
        return first == 0 && end == words.Count ? question with { Content = kept }
            : question with { Content = kept, IsCommand = false, IsPersonal = question.IsPersonal && asking.Any(w => knowledge.Words.Personal.Contains(w.Lower)) };
    }

    /// <summary>The places among the words of a question.</summary>
    public IReadOnlyList<ContentWord> Places(Question question) =>
        [.. question.Content.Where(c => Regions.Shipped.In(Composing.Capital(c.Word.Lower)).Count > 0 || Regions.Shipped.In(c.Word.Surface.ToUpperInvariant()).Count > 0)];

    /// <summary>Whether a fact is on places: it names them, or its document does and the fact no other.</summary>
    public bool IsIn(Fact fact, IReadOnlyList<ContentWord> places) =>
        places.All(p => p.IsIn(t => knowledge.Facts.Covers(fact, t)) || (Regions.Shipped.In(fact.Sentence.Text).Count == 0 && Holds(knowledge.Facts.PassageOf(fact).Document, p)));

    /// <summary>The documents in one sentence, heading or title of which words stand together.</summary>
    public IReadOnlySet<DocumentId> Introducing(IReadOnlyList<ContentWord> words) =>
        words[0].Alternatives.SelectMany(a => knowledge.Facts.Facts.Where(f => knowledge.Facts.Covers(f, a[0])))
            .Where(f => words.All(w => w.IsIn(f.Has)) || words.All(w => w.IsIn(t => knowledge.Facts.Covers(f, t) && !f.Has(t))))
            .Select(f => knowledge.Facts.PassageOf(f).Document.Id)
            .ToHashSet();

    private bool Holds(Document document, ContentWord word) =>
        word.Alternatives.SelectMany(a => knowledge.Facts.Holding(a[0])).Any(f => knowledge.Facts.PassageOf(f).Document.Id == document.Id && word.IsIn(f.Has));

    private static bool IsEnd(char mark) => mark is '.' or '?' or '!';
}
