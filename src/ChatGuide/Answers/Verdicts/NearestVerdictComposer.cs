using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Verdicts;

/// <summary>
/// What no sentence decides whole: the sentence on the role, or on whatever is asked about where no role is named, that claims the same kind of thing (that something is demanded, allowed or so) and meets most of what the question weighs, by
/// its words or by others used alike, be it that it answers a question of its document which does. What someone only tells of themselves weighs little where what they ask says enough.
/// </summary>
internal sealed class NearestVerdictComposer(Knowledge knowledge)
{
    private const int MostFacts = 2;
    private const double Least = 0.5;
    private const double OfFact = 0.6;
    private const double OfNobody = 0.75;
    private const int FewestOfNobody = 2;
    private const double AsNear = 0.9;
    private const double Soft = 0.3;
    private const double TellsOfSelf = 0.25;
    private const double InAnswer = 0.8;
    private const double Confidence = 0.6;
    private readonly VerdictReader _verdicts = new(knowledge.Facts, knowledge.Catalog, ClaimWords.Shipped);

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question is not { Form: QuestionForm.YesNo, Roles.Count: <= 1, UnknownRole: null, Candidates.Count: 0, AsksDegree: false, AddressesBot: false }) return null;
        var isOnRole = question.Roles.Count > 0;
        var outset = knowledge.Words.Asking.Outset(question.Words);
        var start = outset > 0 ? question.Words[outset].Start : 0;
        if (question.Content.Any(c => c.IsMissingName && c.Word.Start >= start) || (!isOnRole && question.IsCommand && outset == 0)) return null;
        var told = Weigh(question, start);
        var whole = told.Sum(t => t.Weight);
        if (whole == 0) return null;
        var asked = _verdicts.Asked(question, outset);
        var least = whole * (!isOnRole ? OfNobody : asked.Modality is Modality.Fact ? OfFact : Least);
        var found = (question.Roles is [var role] ? OnRole(role) : told.SelectMany(t => t.Word.Alternatives).SelectMany(a => knowledge.Facts.Holding(a[0])).DistinctBy(f => f.Number))
            .Where(f => f.IsStatement)
            .Select(f => (Fact: f, Met: Met(f, asked, told)))
            .Where(f => f.Met >= least && told.Count(t => IsOwn(f.Fact, t)) >= (isOnRole ? 1 : FewestOfNobody))
            .OrderByDescending(f => f.Met)
            .ThenBy(f => f.Fact.Number)
            .ToList();
        if (found.Count == 0) return null;
        List<Fact> shown = [.. found.Where(f => f.Met >= found[0].Met * AsNear).Select(f => f.Fact)];
        shown = Answers(shown[0]) ? [.. Answer(shown[0])] : [.. shown.Take(MostFacts).OrderBy(f => f.Number)];
        var left = told.Where(t => t.Word.Word.Start >= start && !WordClasses.IsSoft(t.Word.Word) && shown.TrueForAll(f => Strength(f, t) == 0)).Select(t => $"“{t.Word.Word.Surface}”").Distinct().ToList();
        if (left.Count > 0) writer.Say(Say.NotTogether, knowledge.Join(left));
        else if (!Answers(shown[0])) writer.Say(Say.Undecided);
        writer.Paragraph(writer.QuoteAll(shown));
        foreach (var about in question.Roles) writer.Suggest(knowledge.Probes(about, question.Topics));
        return Composition.Answered(Confidence, [.. shown.Select(f => new Evidence(f, (int)f.Tie, 0, 0, 1))]);
    }

    private IEnumerable<Fact> OnRole(int role) =>
        knowledge.Facts.Mentioning(role).Concat(knowledge.Facts.Passages.Where(p => p.Owner == role).SelectMany(knowledge.Facts.Of).Where(f => f.Roles.Count == 0)).Where(f => f.Roles.Contains(role) || f.Roles.Count == 0);

    /// <summary>The words of the question, each with how much it tells and the terms used like it.</summary>
    private List<Weighed> Weigh(Question question, int start)
    {
        var content = question.Content.Concat(question.Narrow).Concat(question.TopicWords.Where(w => w.IsHeld)).DistinctBy(c => c.Word.Start).ToList();
        var isAsked = content.Exists(c => c.Word.Start >= start && !WordClasses.IsSoft(c.Word));
        return content.ConvertAll(c => new Weighed(c, knowledge.Evidence.WeightInEnglish(c) * (WordClasses.IsSoft(c.Word) ? Soft : 1) * (isAsked && c.Word.Start < start ? TellsOfSelf : 1), knowledge.Nearness.Of(c.Word)));
    }

    /// <summary>How much of the question a fact meets that claims the same kind of thing; 0 where it claims none of it.</summary>
    private double Met(Fact fact, Claim asked, List<Weighed> told)
    {
        if (Answers(fact)) return _verdicts.OwnQuestion(fact) is { } own ? told.Sum(t => t.Weight * Math.Max(In(own, t), InAnswer * Strength(fact, t))) : 0;
        if (_verdicts.Opens(fact)) return 0;
        var stated = _verdicts.Stated(fact, asked, w => knowledge.Facts.Terms.Find(w.Stem) is >= 0 and var term && told.Exists(t => !WordClasses.IsSoft(t.Word.Word) && (t.Word.Includes(term) || t.Near.Any(n => n.Term == term))));
        return stated is { } claim && Answers(claim.Modality, asked.Modality) ? told.Sum(t => t.Weight * Strength(fact, t)) : 0;
    }

    /// <summary>Whether a fact is the first that answers a question of its document for yes or no.</summary>
    private bool Answers(Fact fact) =>
        knowledge.Facts.PassageOf(fact) is var entry && fact.Number == entry.First + 1 && knowledge.Facts.Facts[entry.First] is { Fragment.Kind: FragmentKind.Question } asked
        && WordReader.Read(asked.Sentence.Text) is [var first, ..] && knowledge.Words.Asking.Auxiliaries.Contains(first.Lower);

    /// <summary>Whether a claim of one kind bears on a question for another.</summary>
    private static bool Answers(Modality claimed, Modality asked) => asked switch
    {
        Modality.Demand => claimed is Modality.Demand or Modality.Help,
        Modality.Permission => claimed is Modality.Permission or Modality.Demand,
        Modality.Help => claimed is Modality.Help or Modality.Demand,
        _ => claimed is not Modality.Help,
    };

    private double In(string text, Weighed told)
    {
        var terms = WordReader.Read(text).Select(w => knowledge.Facts.Terms.Find(w.Stem)).ToHashSet();
        return told.Word.IsIn(terms.Contains) ? 1 : told.Near.Where(n => terms.Contains(n.Term)).Select(n => (double)n.Nearness).DefaultIfEmpty(0).Max();
    }

    /// <summary>Whether a fact, or the question that it answers, holds a word itself that names something: what is only used like it ("pension", "pay") may be another thing.</summary>
    private bool IsOwn(Fact fact, Weighed told) =>
        told.Word.IsHeld && !WordClasses.IsSoft(told.Word.Word) && (knowledge.Evidence.Held(fact, told.Word) > 0 || (Answers(fact) && _verdicts.OwnQuestion(fact) is { } own && In(own, told) >= 1));

    /// <summary>How far a fact meets a word: itself, by what it is read with, or by a word used alike.</summary>
    private double Strength(Fact fact, Weighed told)
    {
        var held = told.Word.IsHeld ? knowledge.Evidence.Held(fact, told.Word) : 0;
        return held > 0 ? held : told.Near.Where(n => fact.Has(n.Term)).Select(n => (double)n.Nearness).DefaultIfEmpty(0).Max();
    }

    /// <summary>The sentences that answer a question of the document, from the one that opens with the verdict.</summary>
    private IEnumerable<Fact> Answer(Fact fact) =>
        knowledge.Facts.Of(knowledge.Facts.PassageOf(fact)).Where(f => f.Number >= fact.Number && !f.Sentence.Text.EndsWith('?')).Take(MostFacts);

    /// <summary>A word of the question with how much it tells and the terms used like it.</summary>
    private sealed record Weighed(ContentWord Word, double Weight, IReadOnlyList<(int Term, float Nearness)> Near);
}
