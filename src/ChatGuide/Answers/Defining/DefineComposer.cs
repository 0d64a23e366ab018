using ChatGuide.Answers.Composers;
using ChatGuide.Facts;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Defining;

/// <summary>A term: the sentence or item that defines it.</summary>
internal sealed class DefineComposer(Knowledge knowledge, PlainComposer plain) : IComposer
{
    private const int MostFacts = 2;
    private const int MostWords = 6;
    private readonly Definitions _definitions = new(knowledge);

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question.Content.Count == 0) return null;
        // "Who invented X" is answered by nothing that only holds X.
        if (knowledge.Words.Asking.Persons.Contains(question.Words[0].Lower) && question.Content.Any(c => !c.IsHeld)) return null;
        var found = Whole(question) is { Count: > 0 } whole ? whole : AsTyped(question);
        if (found.Count == 0) found = OfContent(question);
        if (found.Count == 0) found = InField(question);
        if (found.Count == 0 || found[0].Score < 3) found = OfLongForm(question) is { Count: > 0 } longForm ? longForm : found;
        if (found.Count == 0 || found[0].Score < 2) return question.Content.Count > 1 ? plain.Compose(question, writer) ?? Fallback(found, writer) : Fallback(found, writer);
        Write(found, writer);
        return Composition.Answered(found[0].Score >= 3 ? 0.95 : 0.8, Evidence(found));
    }

    /// <summary>The term itself, where the documents define it outright; null where they do not.</summary>
    public Composition? ComposeTerm(Question question, AnswerWriter writer)
    {
        var found = OfContent(question);
        if (found.Count == 0 || found[0].Score < Definitions.Outright) found = question.Content is [{ Word.IsAcronym: true }] ? OfLongForm(question) : [];
        return found.Count == 0 ? null : WriteFirst(found, 0.8, writer);
    }

    /// <summary>A term that holds a word for a topic, where the documents define just that: "what is a condition report"; null where they do not.</summary>
    public Composition? ComposeWhole(Question question, AnswerWriter writer) =>
        Whole(question) is { Count: > 0 } found ? WriteFirst(found, 0.9, writer) : null;

    /// <summary>What defines outright all that stands behind the article, small words and words for a topic too: "the order of draw".</summary>
    private IReadOnlyList<(Fact Fact, double Score)> Whole(Question question)
    {
        var words = question.Words.SkipWhile(w => !knowledge.Words.Defining.Articles.Contains(w.Lower) && !question.Content.Any(c => c.Word == w)).SkipWhile(w => knowledge.Words.Defining.Articles.Contains(w.Lower)).ToList();
        if (words.Count is < 2 or > MostWords || words.Skip(1).Any(w => w.Break != '\0')) return [];
        var found = _definitions.OfTerm([.. words.Select(w => w.Stem)]);
        return found.Count == 0 || found[0].Score < Definitions.Outright ? [] : found;
    }

    private Composition WriteFirst(IReadOnlyList<(Fact Fact, double Score)> found, double confidence, AnswerWriter writer)
    {
        writer.Paragraph([writer.Quote(found[0].Fact)]);
        return Composition.Answered(confidence, Evidence(found));
    }

    /// <summary>The term by its words; one word by itself also in its own form, since to migrate is not what a "Migration" is.</summary>
    private IReadOnlyList<(Fact Fact, double Score)> OfContent(Question question)
    {
        var words = question.Content.SelectMany(c => c.Parts).ToList();
        var found = _definitions.OfTerm([.. words.Select(w => w.Stem)]);
        return words is [var only] ? [.. found.Where(f => knowledge.Facts.PassageOf(f.Fact).Passage.HeadingPath.Append(_definitions.Text(f.Fact)).SelectMany(Language.WordReader.Read).Any(w => w.Lemma == only.Lemma))] : found;
    }

    /// <summary>"Dialling in": the small words of a term belong to it.</summary>
    private IReadOnlyList<(Fact Fact, double Score)> AsTyped(Question question)
    {
        var first = question.Words.TakeWhile(w => w != question.Content[0].Word).Count();
        var typed = question.Words.Skip(first).TakeWhile((w, i) => i == 0 || w.Break == '\0').ToList();
        if (typed.Count <= question.Content.Sum(c => c.Parts.Count) || typed.Count > MostWords) return [];
        var found = _definitions.OfTerm([.. typed.Select(w => w.Stem)]);
        return found.Count > 0 && found[0].Score >= 3 ? found : [];
    }

    /// <summary>"A mock-up in film music": the term by itself, where what defines it belongs to that field.</summary>
    private IReadOnlyList<(Fact Fact, double Score)> InField(Question question)
    {
        var at = question.Words.ToList().FindIndex(w => w.Start > question.Content[0].Word.Start && knowledge.Words.Defining.Fields.Contains(w.Lower));
        if (at < 0) return [];
        var term = question.Content.Where(c => c.Word.Start < question.Words[at].Start).ToList();
        var field = question.Content.Skip(term.Count).Where(c => c.IsHeld).ToList();
        return [.. _definitions.OfTerm([.. term.SelectMany(c => c.Parts).Select(w => w.Stem)]).Where(d => d.Score >= 2.2 && field.Exists(c => c.IsIn(t => InDocument(d.Fact, t))))];
    }

    private bool InDocument(Fact fact, int term)
    {
        var document = knowledge.Facts.PassageOf(fact).Document;
        return knowledge.Facts.Covers(fact, term) || knowledge.Facts.Holding(term).Any(f => ReferenceEquals(knowledge.Facts.PassageOf(f).Document, document));
    }

    private Composition? Fallback(IReadOnlyList<(Fact Fact, double Score)> found, AnswerWriter writer)
    {
        if (found.Count == 0) return null;
        Write(found, writer);
        return Composition.Answered(0.6, Evidence(found));
    }

    /// <summary>A short form may be defined under its long one.</summary>
    private IReadOnlyList<(Fact Fact, double Score)> OfLongForm(Question question)
    {
        if (question.Content.Count != 1 || !knowledge.Catalog.Abbreviations.Long.TryGetValue(question.Content[0].Word.Lemma, out var words)) return [];
        var found = _definitions.OfTerm([.. words.Select(w => Language.WordReader.One(w, 0, 0, '\0').Stem)]);
        if (found.Count > 0 && found[0].Score >= 2) return found;

        // The bracket that explains the short form is a definition too.
        var term = knowledge.Facts.Terms.Find(question.Content[0].Word.Stem);
        var first = knowledge.Facts.Holding(term).FirstOrDefault(f => f.Sentence.Text.Contains($"({question.Content[0].Word.Surface})", StringComparison.OrdinalIgnoreCase));
        return first is null ? [] : [(first, 3)];
    }

    private static void Write(IReadOnlyList<(Fact Fact, double Score)> found, AnswerWriter writer)
    {
        var best = found[0].Score;
        writer.Paragraph(writer.QuoteAll(found.Where(f => f.Score >= Math.Min(best, 4.4)).Take(MostFacts).Select(f => f.Fact)));
    }

    private static List<Evidence> Evidence(IReadOnlyList<(Fact Fact, double Score)> found) => [.. found.Select(f => new Evidence(f.Fact, 0, 0, f.Score, 1))];
}
