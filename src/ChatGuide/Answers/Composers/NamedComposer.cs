using ChatGuide.Answers.Defining;
using ChatGuide.Answers.Quantities;
using ChatGuide.Catalog;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Composers;

/// <summary>A kind of person that is no role of the catalog, yet the subject of sentences: what those say on what is asked.</summary>
internal sealed class NamedComposer(Knowledge knowledge, RoleFigures figures, TopicComposer topics) : IComposer
{
    private const int MostFacts = 3;
    private readonly RolePhrases _phrases = new(knowledge.Catalog.Words);
    private readonly Definitions _definitions = new(knowledge);
    private readonly int _duties = knowledge.Catalog.Topic("duties");

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question.UnknownRoles.Count == 0 || question.Content.Any(c => c.IsUnknown)) return null;
        var found = question.UnknownRoles.Select(n => Find(WordReader.Read(n), question)).ToList();
        if (found.Exists(f => f.Count == 0)) return null;
        foreach (var facts in found) writer.Paragraph(writer.QuoteAll(facts));
        var used = found.SelectMany(f => f).ToList();
        foreach (var role in question.Roles.Where(r => !used.Exists(f => f.Mentioned.Contains(r))))
        {
            foreach (var topic in question.Topics.Count > 0 ? question.Topics : [_duties]) topics.Write(role, topic, question, writer, used);
        }

        return Composition.Answered(0.65, [.. used.Select(f => new Evidence(f, 0, 2, 0, 1))]);
    }

    private List<Fact> Find(List<Word> name, Question question)
    {
        if (name.Count == 0) return [];
        var said = knowledge.Facts.Holding(knowledge.Facts.Terms.Find(name[^1].Stem))
            .Where(f => f.IsStatement || (IsLabel(f) && !f.Sentence.Text.EndsWith('?')))
            .Select(f => (Fact: f, Words: WordReader.Read(f.Sentence.Text)))
            .Where(f => At(f.Words, name) >= 0 && Answers(f.Fact, name, question))
            .ToList();
        if (question.Roles.Count > 0)
        {
            var together = Take(said.Where(f => question.Roles.All(f.Fact.Mentioned.Contains) && (question.Topics.Count == 0 || IsOn(f.Fact, question))).Select(f => f.Fact));
            if (together.Count > 0 || (question.Topics.Count == 0 && !Alternates(question))) return together;
        }

        var onTopic = Take(said.Where(f => IsOn(f.Fact, f.Words, name, question)).OrderByDescending(f => IsSubject(f.Words, name)).ThenBy(f => f.Fact.Number).Select(f => f.Fact));
        if (onTopic.Count > 0 || !question.Topics.All(t => t == _duties)) return onTopic;
        var defined = _definitions.OfTerm([.. name.Select(w => w.Stem)]).Where(d => d.Score >= 3 && Answers(d.Fact, name, question)).Select(d => d.Fact);
        return Take(defined.Concat(said.Where(f => IsSubject(f.Words, name)).Select(f => f.Fact)).DistinctBy(f => f.Number));
    }

    /// <summary>Whether a fact holds what is asked, but for words that only say how or what is done ("how many rooms does she clean"); a number where one is asked for.</summary>
    private bool Answers(Fact fact, List<Word> name, Question question)
    {
        var verb = question.Form is QuestionForm.HowMany && At(question.Words, name) is >= 0 and var at ? at + name.Count : -1;
        var telling = question.Content.Where((c, i) => !WordClasses.IsSoft(c.Word) && (i == 0 || verb < 0 || verb == question.Words.Count || c.Word.Start != question.Words[verb].Start)).ToList();
        return (telling.Count > 0 ? telling : question.Content).All(c => c.IsIn(t => knowledge.Facts.Covers(fact, t)))
            && (question.Form is not QuestionForm.HowMany || fact.Sentence.Text.Any(char.IsDigit));
    }

    /// <summary>"A concierge or a receptionist, who does what?"</summary>
    private bool Alternates(Question question) =>
        question.Form is not QuestionForm.YesNo && question.Words.Any(w => knowledge.Words.Asking.Alternatives.Contains(w.Lower) || knowledge.Words.Asking.AfterModifiers.Contains(w.Lower));

    private static List<Fact> Take(IEnumerable<Fact> facts) => [.. facts.Take(MostFacts)];

    /// <summary>The first cell of a row: what the whole row is about.</summary>
    private bool IsLabel(Fact fact) => fact.Fragment.Kind is FragmentKind.Cell && fact.Number == knowledge.Facts.PassageOf(fact).First;

    private string Row(Fact fact) => string.Join(' ', knowledge.Facts.Of(knowledge.Facts.PassageOf(fact)).Select(f => f.Sentence.Text));

    /// <summary>On the topic, and about whom is asked: as subject, as what one becomes, or with a figure of money where pay is asked.</summary>
    private bool IsOn(Fact fact, List<Word> words, List<Word> name, Question question)
    {
        if (!IsOn(fact, question)) return false;
        if (question.Topics.Any(t => figures.KindOf(t) is FigureKind.Money)) return FigureReader.Read(IsLabel(fact) ? Row(fact) : fact.Sentence.Text, FigureKind.Money).Count > 0;
        var at = At(words, name);
        return GoesOnAlike(words, name, question) || IsSubject(words, name) || words.Skip(Math.Max(0, at - 2)).Take(Math.Min(2, at)).Any(w => knowledge.Words.Moves.All([w]).Any(m => m.Value is MoveSign.To or MoveSign.Toward));
    }

    /// <summary>"The train driver apprenticeship": what is named after the person, not the person, is asked for and written of.</summary>
    private bool GoesOnAlike(List<Word> words, List<Word> name, Question question) =>
        At(question.Words, name) is >= 0 and var asked && At(words, name) + name.Count is var next && next < words.Count && asked + name.Count < question.Words.Count
        && question.Words[asked + name.Count] is { Break: '\0' } named && knowledge.Words.Carries(named) && words[next].Break is '\0' && words[next].Stem == named.Stem;

    private static bool IsOn(Fact fact, Question question) => question.Topics.Any(t => fact.Announced.Has(t) || fact.Spoken.Has(t));

    private static int At(IReadOnlyList<Word> text, List<Word> name)
    {
        for (var i = 0; i + name.Count <= text.Count; i++)
        {
            if (Enumerable.Range(0, name.Count).All(k => text[i + k].Lemma == name[k].Lemma)) return i;
        }

        return -1;
    }

    private bool IsSubject(List<Word> text, List<Word> name) =>
        At(text, name) is >= 0 and var at && (_phrases.IsPersonalUse(text, at, at + name.Count - 1) || (at <= 1 && at + name.Count < text.Count && knowledge.Words.Defining.Copulas.Contains(text[at + name.Count].Lower)));
}
