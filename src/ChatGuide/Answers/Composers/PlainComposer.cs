using ChatGuide.Answers.Comparing;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Composers;

/// <summary>Any question: the facts that account for all of its words, of its role and on its topic.</summary>
internal sealed class PlainComposer(Knowledge knowledge, ComparisonWords comparisons) : IComposer
{
    private const int MostFacts = 4;
    private const double Near = 0.8;
    private const double NearNarrow = 0.7;

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question.Content.Any(c => c.IsUnknown)) return null;
        if (question.Roles.Count == 0 && question.Content.Count < 2 && question.Topics.Count == 0 && !question.IsOnWork) return null;
        if (question.Content.Count == 0 && question.Roles.Count == 0 && !(question.AsksDegree && question.Topics.Count > 0)) return null;
        var evidence = Find(question, question.Content);
        // What a word means tells nothing of a topic asked of a role.
        if (question is { Content.Count: 0, Roles.Count: > 0 }) evidence.RemoveAll(e => knowledge.IsInGlossary(e.Fact));
        if (question.Roles.Count == 0 && WantsTime(question)) evidence.RemoveAll(e => !e.Fact.Sentence.Text.Any(char.IsDigit));
        var best = evidence.FirstOrDefault(e => IsEnough(e, question));
        if (best is null) return question.Roles.Count > 0 && question.Content.Count > 1 ? ComposeByName(question, writer) : null;
        var chosen = evidence.Where(e => IsEnough(e, question) && e.Score >= best.Score * Near).Take(MostFacts).Select(e => e.Fact).OrderBy(f => f.Number).ToList();
        if (question.Roles.Count == 0 && question.Form is QuestionForm.Topic && best.Fact.Fragment.Kind == FragmentKind.Prose) chosen = Paragraph(best.Fact);
        if (question.Roles.Count == 0 && Unnamed(chosen) is { } role) writer.Say(Say.OnRole, knowledge.Plural(role));
        Write(chosen, best.Fact, writer);
        Suggest(question, writer);
        return Composition.Answered(Confidence(best, evidence, question), evidence);
    }

    /// <summary>The one role that facts are about and do not name themselves: "You need no qualifications"; null where there is none.</summary>
    private static int? Unnamed(IReadOnlyList<Fact> facts) =>
        facts[0].Roles is [var role] && facts.All(f => f.Roles is [var other] && other == role && f.Mentioned.Count == 0 && f.Tie >= RoleTie.Context) ? role : null;

    /// <summary>"When was … founded": of no one in particular, which only a date answers.</summary>
    private bool WantsTime(Question question) => knowledge.Words.WantedBy(question.Words) == "time";

    /// <summary>A part of a topic: the facts of each role that hold the word that asks for it; null where none does.</summary>
    public Composition? ComposeNarrow(Question question, AnswerWriter writer)
    {
        var all = new List<Evidence>();
        bool Holds(Evidence evidence) => question.Narrow.All(n => n.IsIn(evidence.Fact.Has));
        foreach (var role in question.Roles)
        {
            var found = knowledge.Evidence.Find(role, question.Topics, question.Narrow, []).Where(e => e.Covers && e.Words >= 3 && e.Tie >= 1 && e.Topic > 0).ToList();

            // Under "Education and certificates" only some sentences are on certificates.
            if (found.Exists(Holds)) found.RemoveAll(e => !Holds(e));
            var chosen = found.Where(e => e.Score >= found[0].Score * NearNarrow).Take(MostFacts).Select(e => e.Fact).OrderBy(f => f.Number).ToList();
            if (chosen.Count > 0) Write(chosen, found[0].Fact, writer);
            all.AddRange(found);
        }

        if (all.Count == 0) return null;
        Suggest(question, writer);
        return Composition.Answered(0.9, all);
    }

    /// <summary>"Where is the pay highest": the sentences on the topic that themselves speak of the most or the least; null where none does.</summary>
    public Composition? ComposeDegree(Question question, AnswerWriter writer)
    {
        var roles = question.Roles.Count > 0 ? question.Roles : [.. Enumerable.Range(0, knowledge.Catalog.Roles.Count)];
        var found = roles.SelectMany(r => knowledge.Evidence.Find(r, question.Topics, question.Content, question.TopicTerms))
            .Where(e => e.Topic > 0 && e.Covers && HoldsDegree(e.Fact, question.AsksLeast))
            .DistinctBy(e => e.Fact.Number)
            .OrderByDescending(e => e.Score)
            .ThenBy(e => e.Fact.Number)
            .ToList();
        if (found.Count == 0) return null;
        Write([.. found.Take(2).Select(e => e.Fact)], found[0].Fact, writer);
        Suggest(question, writer);
        return Composition.Answered(0.8, found);
    }

    private bool HoldsDegree(Fact fact, bool asksLeast) =>
        WordReader.Read(fact.Sentence.Text).Exists(w => (w.Lower.EndsWith("est", StringComparison.Ordinal) && (asksLeast ? knowledge.Words.Least : knowledge.Words.Most).All([w]).Any()) || comparisons.IsSummit(w));

    /// <summary>A role's name may stand inside another name ("the Baker Street certificate"): then its words are words like others.</summary>
    private Composition? ComposeByName(Question question, AnswerWriter writer)
    {
        var names = question.Roles.SelectMany(r => WordReader.Read(knowledge.Name(r))).Select(w => new ContentWord(w, [[knowledge.Facts.Terms.Find(w.Stem)]]));
        var content = question.Content.Concat(names).Where(c => c.Alternatives.All(a => a[0] >= 0)).ToList();
        var best = knowledge.Evidence.Find(null, [], content, question.TopicTerms).Find(e => e.Covers && e.Words >= 3.6 && (question.Topics.Count == 0 || question.Topics.Any(t => e.Fact.Announced.Has(t) || e.Fact.Spoken.Has(t)) || question.TopicTerms.Any(e.Fact.Has)));
        if (best is null) return null;
        Write([best.Fact], best.Fact, writer);
        return Composition.Answered(0.75, [best]);
    }

    /// <summary>Suggests what else can be asked of the first role.</summary>
    public void Suggest(Question question, AnswerWriter writer)
    {
        if (question.Roles.Count > 0) writer.Suggest(knowledge.Probes(question.Roles[0], question.Topics));
    }

    /// <summary>The facts for a question, over all of its roles.</summary>
    public List<Evidence> Find(Question question, IReadOnlyList<ContentWord> content)
    {
        if (question.Roles.Count == 0) return knowledge.Evidence.Find(null, question.Topics, content, question.TopicTerms);
        var all = question.Roles.SelectMany(r => knowledge.Evidence.Find(r, question.Topics, content, question.TopicTerms)).ToList();
        return
        [
            .. all.DistinctBy(e => e.Fact.Number)
                .Select(e => e with { Tie = e.Tie + (question.Roles.Count > 1 ? question.Roles.Count(e.Fact.Mentioned.Contains) - 1 : 0) })
                .OrderByDescending(e => e.Score)
                .ThenBy(e => e.Fact.Number),
        ];
    }

    private void Write(IReadOnlyList<Fact> chosen, Fact best, AnswerWriter writer)
    {
        if (best.Fragment.Kind == FragmentKind.LeadIn && !chosen.All(f => f.Fragment.Kind is FragmentKind.Item)) WriteList(best, writer);
        else writer.Quotations(chosen);
    }

    /// <summary>The sentence with those that follow it in its paragraph, or the whole of a short paragraph.</summary>
    private static List<Fact> Around(IReadOnlyList<Fact> paragraph, Fact best) =>
        paragraph.Count <= MostFacts ? [.. paragraph] : [.. paragraph.Where(f => f.Number >= best.Number).Take(MostFacts - 1)];

    private List<Fact> Paragraph(Fact best) =>
        Around([.. knowledge.Facts.Of(knowledge.Facts.PassageOf(best)).Where(f => ReferenceEquals(f.Fragment, best.Fragment))], best);

    /// <summary>A lead-in says nothing without its list.</summary>
    private void WriteList(Fact leadIn, AnswerWriter writer)
    {
        writer.Paragraph([writer.Quote(leadIn)]);
        writer.List(writer.QuoteAll(knowledge.Facts.Of(knowledge.Facts.PassageOf(leadIn)).Where(f => f.Fragment.Kind == FragmentKind.Item).DistinctBy(f => f.Fragment)));
    }

    private static bool IsEnough(Evidence evidence, Question question) =>
        evidence.Covers && (question.Roles.Count > 0 || question.Content.Count < 2 || evidence.Words >= 2.6) && (question.Roles.Count == 0 || evidence.Tie >= 1 || evidence.Words >= 3.9 && evidence.Tie >= 0.5) && (question.Topics.Count == 0 || evidence.Topic > 0);

    private static double Confidence(Evidence best, List<Evidence> all, Question question)
    {
        var own = best.Words >= 3.6 ? 0.9 : best.Words >= 2.8 ? 0.8 : 0.65;
        if (question.Content.Count == 0) own = best.Topic >= 2.5 ? 0.9 : 0.7;
        return question.Topics.Count > 0 && best.Topic == 0 ? own - 0.15 : own;
    }
}
