using ChatGuide.Answers.Composers;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Quantities;

/// <summary>How many, how long, when, at what cost: the sentence with the figure of just what is asked.</summary>
internal sealed class HowManyComposer(Knowledge knowledge, MeasureWords measures, QuestionScope scope, PlainComposer plain, TopicComposer topic) : IComposer
{
    private const int MostFacts = 3;
    private const double Near = 0.85;
    private const double Held = 3.2;
    private const double HeldBefore = 2.4;
    private const int LeastTogether = 2;
    private readonly QuantityReader _quantities = new(knowledge, measures);

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (_quantities.Asked(question) is not { } asked) return question.Content.Any(c => c.IsUnknown) ? null : topic.Compose(question, writer);
        if (asked.Nouns is [var counted] && FigureReader.IsCurrency(counted) && question.Topics.Count > 0) return topic.Compose(question with { Content = [.. question.Content.Where(c => c.Word.Lemma != counted)] }, writer);
        if (question.Content.Any(c => c.IsUnknown)) return null;
        if (scope.Places(question) is { Count: > 0 } places && Compose(question with { Content = [.. question.Content.Except(places.SelectMany(p => p.Words))] }, asked, places, writer) is { } placed) return placed;
        return Compose(question, asked, [], writer);
    }

    private Composition? Compose(Question question, Quantity asked, IReadOnlyList<AskedPlace> places, AnswerWriter writer)
    {
        IReadOnlyList<ContentWord> content = [.. question.Content, .. question.Narrow];
        var asking = question.TopicWords.Where(w => w.IsHeld).ToList();
        if (content.Count == 0) content = [.. asking.Where(w => !_quantities.IsLight(w.Word))];
        var found = Find(question, content, asked);
        if (found.Count == 0 && content.Count == 0 && asking.Count > 0) found = Find(question, asking, asked);
        if (found.Count == 0 && asked.Measure is null && question.Content.Count + question.Narrow.Count == 0) found = Find(question, [], asked);
        if (found.Count == 0) found = InPassing(question, content, asked);
        if (found.Count == 0) found = Exactly(question, content, asked);
        if (found.Count == 0 && places.Count == 0) found = InDocument(question, asked);
        found.RemoveAll(e => !scope.IsIn(e.Evidence.Fact, places));
        if (places.Count > 0) found.RemoveAll(e => e.Match is not QuantityMatch.Exact);
        if (found.Count == 0 && places.Count > 0) return null;
        if (found.Count == 0) return question.Content.Count > 0 || asked.Measure is not { Near.Count: 0, Money: false } || question.Roles.Count == 0 ? null : Unmeasured(question, writer);
        // "Often needs a year to become a chef" is how long it takes to be another.
        if (found.FindAll(e => !LeadsOn(e.Evidence.Fact, question)) is { Count: > 0 } own) found = own;
        var most = found.Max(e => Own(e.Evidence, question, content));
        found.RemoveAll(e => Own(e.Evidence, question, content) < most);
        if (found.Exists(e => e.Match is QuantityMatch.Exact)) found.RemoveAll(e => e.Match is not QuantityMatch.Exact);
        if (asked.Measure is not null && question.Content.Count + question.Narrow.Count == 0) DropParts(found);
        var evidence = found.Select(e => e.Evidence).ToList();
        var best = evidence[0];
        writer.Paragraph(writer.QuoteAll(evidence.Where(e => e.Score >= best.Score * Near || IsRowOn(e.Fact, content)).Take(MostFacts).Select(e => e.Fact).OrderBy(f => f.Number)));
        plain.Suggest(question, writer);
        return Composition.Answered(found[0].Match is QuantityMatch.Exact && best.Words >= 3 ? 0.9 : 0.75, evidence);
    }

    /// <summary>"The traineeship lasts eighteen months" goes before the forty minutes of its test, which the same passage gives.</summary>
    private void DropParts(List<(Evidence Evidence, QuantityMatch Match)> found)
    {
        var said = found.ConvertAll(e => (e.Evidence.Fact, Days: _quantities.SaidOutright(e.Evidence.Fact)));
        var parts = said.Where(p => p.Days == 0 && said.Exists(w => w.Fact.Passage == p.Fact.Passage && w.Days > _quantities.Longest(p.Fact))).Select(p => p.Fact).ToHashSet();
        found.RemoveAll(e => parts.Contains(e.Evidence.Fact));
    }

    /// <summary>"May become a loom tuner after two years": whether a fact tells how one becomes something else than what is asked about.</summary>
    private bool LeadsOn(Fact fact, Question question)
    {
        if (question.Roles.Count == 0) return false;
        var words = WordReader.Read(fact.Sentence.Text, knowledge.Catalog.Known);
        if (!fact.Mentioned.All(question.Roles.Contains) && IsMove(words)) return true;
        var named = knowledge.Catalog.RoleLexicon.Find(words).ToDictionary(m => m.First, m => m.Roles.Any(question.Roles.Contains));
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (!knowledge.Catalog.Words.Subjects.Becoming.Contains(words[i].Lower) || words[i + 1].Break != '\0') continue;
            var at = i + 1;
            while (at + 1 < words.Count && knowledge.Catalog.Words.Articles.Contains(words[at].Lower)) at++;
            if (named.TryGetValue(at, out var isAsked) ? !isAsked : at > i + 1) return true;
        }

        return false;
    }

    /// <summary>"From printer to finisher: …".</summary>
    private bool IsMove(List<Word> words) =>
        knowledge.Catalog.RoleLexicon.Find(words) is [var from, var to, ..] && from.First <= 1 && to.First == from.Last + 2 && words[to.First].Break == '\0' && knowledge.Words.Asking.Directions.Contains(words[to.First - 1].Lower);

    private List<(Evidence Evidence, QuantityMatch Match)> Find(Question question, IReadOnlyList<ContentWord> content, Quantity asked) =>
    [
        .. plain.Find(question, content)
            .Where(e => IsEnough(e, question, content.Count))
            .Select(e => (Evidence: e, Match: _quantities.Match(asked, e.Fact, question.Content)))
            .Where(e => e.Match is not QuantityMatch.None),
    ];

    /// <summary>
    /// The figure of just what is asked where the role is only mentioned ("… openings for database administrators and architects"), or,
    /// in a document on it, nobody is, and the sentence holds every word of the question itself ("For the bar: know forty cocktails").
    /// </summary>
    private List<(Evidence Evidence, QuantityMatch Match)> InPassing(Question question, IReadOnlyList<ContentWord> content, Quantity asked)
    {
        if (question.Roles.Count == 0 || asked.Measure is not null) return [];
        var mentioned = plain.Find(question, content).Where(e => e.Covers && e.Fact.Mentioned.Any(question.Roles.Contains) && question.Roles.All(r => IsNamed(r, e.Fact)) && (question.Topics.Count == 0 || e.Topic > 0)).ToList();
        var found = Exact(mentioned, asked, question);
        if (found.Count > 0 || question.Content.Count == 0) return found;
        var documents = question.Roles.SelectMany(knowledge.Facts.About).Select(f => knowledge.Facts.PassageOf(f).Document.Id).ToHashSet();
        var nobody = knowledge.Evidence.Find(null, question.Topics, content, question.TopicTerms)
            .Where(e => e.Fact.Roles.Count + e.Fact.Mentioned.Count == 0 && documents.Contains(knowledge.Facts.PassageOf(e.Fact).Document.Id) && content.All(c => c.IsIn(e.Fact.Has)));
        return Exact(nobody, asked, question);
    }

    /// <summary>Without a role: the figure that counts just what is asked, named by more than one word ("industrial robots") or of what another names ("levels of the certificate"), or is of the topic asked about.</summary>
    private List<(Evidence Evidence, QuantityMatch Match)> Exactly(Question question, IReadOnlyList<ContentWord> content, Quantity asked) =>
        question.Roles.Count > 0 || content.Count == 0 ? []
        : asked.Nouns.Count > 1 || (asked.Nouns.Count == 1 && content.Any(c => !asked.Nouns.Contains(c.Word.Lemma))) ? Exact(plain.Find(question with { Topics = [] }, content).Where(e => content.All(c => c.IsIn(e.Fact.Has))), asked, question)
        : asked.Measure is not null && question.IsOnWork && question.Topics.Count > 0 ? Exact(plain.Find(question, content).Where(e => e.Fact.Mentioned.Count == 0 && question.Topics.Any(e.Fact.Spoken.Has) && content.All(c => c.IsIn(e.Fact.Has))), asked, question)
        : [];

    /// <summary>
    /// Whose number it is may be said once for a whole document: "We take on 40 graduates a year" below a title that names the office. What else is asked
    /// has to stand there together.
    /// </summary>
    private List<(Evidence Evidence, QuantityMatch Match)> InDocument(Question question, Quantity asked)
    {
        if (question.Roles.Count > 0 || asked.Nouns.Count == 0 || asked.Nouns.Any(_quantities.IsCommon)) return [];
        var others = question.Content.Where(c => !c.IsSoft && !asked.Nouns.Contains(c.Word.Lemma) && !WordClasses.IsSoft(c.Word)).ToList();
        if (others.Count < LeastTogether || others.Exists(c => !c.IsHeld)) return [];
        var documents = scope.Introducing(others);
        var noun = asked.Nouns[^1];
        return Exact(knowledge.Facts.Holding(knowledge.Facts.Terms.Find(WordReader.One(noun, 0, noun.Length, '\0').Stem)).Where(f => documents.Contains(knowledge.Facts.PassageOf(f).Document.Id)).Select(f => new Evidence(f, (int)f.Tie, 0, 3, 1)), asked, question);
    }

    /// <summary>Whether a fact mentions a role, be it by the end of its name: "database administrators and architects".</summary>
    private bool IsNamed(int role, Fact fact) =>
        fact.Mentioned.Contains(role) || fact.Has(knowledge.Facts.Terms.Find(WordReader.Read(knowledge.Name(role))[^1].Stem));

    private List<(Evidence Evidence, QuantityMatch Match)> Exact(IEnumerable<Evidence> evidence, Quantity asked, Question question) =>
    [
        .. evidence.Select(e => (Evidence: e, Match: _quantities.Match(asked, e.Fact, question.Content))).Where(e => e.Match is QuantityMatch.Exact),
    ];

    /// <summary>What stands on the topic at all, when nothing gives the amount.</summary>
    private Composition? Unmeasured(Question question, AnswerWriter writer) =>
        topic.Compose(question, writer) is { } said ? said with { Confidence = Math.Min(said.Confidence, 0.65) } : null;

    /// <summary>How many of the question's words stand in the fact itself: "basic training" wants the sentence about basic training.</summary>
    private int Own(Evidence evidence, Question question, IReadOnlyList<ContentWord> content) =>
        content.Count(c => c.IsIn(evidence.Fact.Has) || IsRowOn(evidence.Fact, [c])) + question.TopicWords.Where(w => !_quantities.IsLight(w.Word)).SelectMany(w => w.Alternatives.Take(1)).Distinct().Count(a => Array.TrueForAll(a, evidence.Fact.Has))
        + (question.Roles.Count > 0 && evidence.Fact.Tie is not RoleTie.Context && evidence.Fact.Mentioned.Any(question.Roles.Contains) && !knowledge.IsOwnDocument(evidence.Fact, question.Roles[0]) ? 1 : 0);

    /// <summary>Whether the first cell of a fact's row holds words: "Length of a posting" is what "3 to 4 years" is of.</summary>
    private bool IsRowOn(Fact fact, IReadOnlyList<ContentWord> content) =>
        content.Count > 0 && fact.Fragment.Kind is FragmentKind.Cell && WordReader.Read(knowledge.Facts.PassageOf(fact).Passage.Fragments[0].Text).Select(w => knowledge.Facts.Terms.Find(w.Stem)).ToHashSet() is var head && content.All(c => c.IsIn(head.Contains));

    private bool IsEnough(Evidence evidence, Question question, int content) =>
        evidence.Covers && (question.Roles.Count > 0 ? evidence.Tie >= 1 && (content == 0 ? evidence.Topic > 0 || question.Topics.Count == 0 : evidence.Words >= 2) : content > 1 && evidence.Words >= (GoesOn(evidence) && (evidence.Topic > 0 || question.Topics.Count == 0) ? HeldBefore : Held));

    /// <summary>"It can be done in 20 weeks": the sentence before says what.</summary>
    private bool GoesOn(Evidence evidence) =>
        WordReader.Read(evidence.Fact.Sentence.Text) is { Count: > 0 } words && knowledge.Words.Pronouns.At(words, 0).Count > 0;
}
