using ChatGuide.Catalog;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Composers;

/// <summary>A kind of person that is no role of the catalog, yet the subject of sentences: what those say on the topic asked for.</summary>
internal sealed class NamedComposer(Knowledge knowledge, RoleFigures figures) : IComposer
{
    private const int MostFacts = 3;
    private readonly RolePhrases _phrases = new(knowledge.Catalog.Words);

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question.UnknownRole is not { } name || question.Topics.Count == 0 || question.Content.Any(c => c.IsUnknown)) return null;
        var words = WordReader.Read(name);
        var asksPay = question.Topics.Any(t => figures.KindOf(t) is FigureKind.Money);
        var head = knowledge.Facts.Terms.Find(words[^1].Stem);
        var found = knowledge.Facts.Holding(head)
            .Where(f => f.Fragment.Kind is FragmentKind.Prose or FragmentKind.Item && question.Topics.Any(t => f.Announced.Has(t) || f.Spoken.Has(t)))
            .Where(f => Names(WordReader.Read(f.Sentence.Text), words) && (!asksPay || FigureReader.Read(f.Sentence.Text, FigureKind.Money).Count > 0))
            .OrderByDescending(f => IsSubject(WordReader.Read(f.Sentence.Text), words))
            .ThenBy(f => f.Number)
            .Where(f => question.Content.All(c => c.Alternatives.Any(a => Array.TrueForAll(a, t => knowledge.Facts.Covers(f, t)))))
            .Take(MostFacts)
            .ToList();
        if (found.Count == 0) return null;
        writer.Paragraph(writer.QuoteAll(found));
        return Composition.Answered(0.65, [.. found.Select(f => new Evidence(f, 0, 2, 0, 1))]);
    }

    private static bool Names(List<Word> text, List<Word> name) =>
        Enumerable.Range(0, Math.Max(0, text.Count - name.Count + 1)).Any(i => Enumerable.Range(0, name.Count).All(k => text[i + k].Lemma == name[k].Lemma));

    private bool IsSubject(List<Word> text, List<Word> name)
    {
        for (var i = 0; i + name.Count <= text.Count; i++)
        {
            if (Enumerable.Range(0, name.Count).All(k => text[i + k].Lemma == name[k].Lemma) && _phrases.IsPersonalUse(text, i, i + name.Count - 1)) return true;
        }

        return false;
    }
}
