using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Quantities;

/// <summary>
/// What no sentence answers whole: the figure of just what is counted or measured that stands nearest to the question's other words, where most of their weight is met, by the words
/// themselves or by others used alike. A name or a number that the documents do not hold is never left aside.
/// </summary>
internal sealed class NearestFigureComposer(Knowledge knowledge)
{
    private const int MostFacts = 2;
    private const int FewestOfAll = 2;
    private const double LeastOfRole = 0.45;
    private const double LeastOfNoun = 0.25;
    private const double LeastOfAll = 0.5;
    private const double LeastOfOwn = 0.6;
    private const double Nearly = 0.75;
    private const double Titled = 0.5;
    private const double Soft = 0.3;
    private const double SoftUnheld = 0.15;
    private const double AsNear = 0.9;
    private const double Confidence = 0.6;
    private readonly QuestionScope _scope = new(knowledge);
    private readonly QuantityReader _quantities = new(knowledge, MeasureWords.Shipped);

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question.UnknownRole is not null || question.Candidates.Count > 0 || question.Roles.Count > 1 || question.Form is not QuestionForm.HowMany) return null;
        if (question.Content.Any(c => c.IsMissingName)) return null;
        if (_quantities.Asked(question) is not { } asked) return null;
        var told = question.Content.Concat(question.Narrow).Where(c => !asked.Nouns.Any(n => n == c.Word.Lemma && (_quantities.IsCommon(n) || _quantities.IsOfPeople(n)))).Select(c => new Told(c, Weight(c), knowledge.Nearness.Of(c.Word))).ToList();
        var isOnRole = question.Roles.Count > 0;
        var isNamed = isOnRole || told.Exists(t => t.Word is { IsHeld: true, IsName: true });
        var whole = told.Sum(t => t.Weight);
        if (whole == 0) return null;
        // A noun that counts nothing everywhere tells what is asked as no other word does.
        var isOwnNoun = asked.Nouns.Count > 0 && !_quantities.IsCommon(asked.Nouns[^1]) && !_quantities.IsOfPeople(asked.Nouns[^1]);
        var fewest = isNamed ? 1 : FewestOfAll;
        var places = _scope.Places(question);
        var candidates = question.Roles is [var role] ? knowledge.Facts.Mentioning(role).Concat(knowledge.Facts.Passages.Where(p => p.Owner == role).SelectMany(knowledge.Facts.Of).Where(f => f.Roles.Count == 0)) : told.SelectMany(Holding).DistinctBy(f => f.Number);
        var found = candidates
            .Where(f => !f.Sentence.Text.EndsWith('?') && _scope.IsIn(f, places))
            .Select(f => (Fact: f, Match: _quantities.MatchKind(asked, f, question.Content)))
            .Where(f => f.Match is not QuantityMatch.None)
            .Select(f => (f.Fact, f.Match, Met: told.Sum(t => t.Weight * Strength(f.Fact, t))))
            .Where(f => f.Met >= whole * (!isOnRole ? question.IsPersonal && !isNamed ? LeastOfOwn : LeastOfAll : isOwnNoun && f.Match is QuantityMatch.Exact ? LeastOfNoun : LeastOfRole))
            .Where(f => told.Count(t => IsOwn(f.Fact, t)) is var own && (own >= fewest || (own > 0 && f.Match is QuantityMatch.Exact && f.Met >= whole * Nearly && (isOwnNoun || told.Count > own))))
            .OrderByDescending(f => f.Match)
            .ThenByDescending(f => f.Met)
            .ThenBy(f => f.Fact.Number)
            .ToList();
        if (found.Count == 0) return null;
        var shown = found.Where(f => f.Match == found[0].Match && f.Met >= found[0].Met * AsNear).Take(MostFacts).Select(f => f.Fact).OrderBy(f => f.Number).ToList();
        var left = told.Where(t => !WordClasses.IsSoft(t.Word.Word) && shown.TrueForAll(f => Strength(f, t) == 0)).Select(t => $"“{t.Word.Word.Surface}”").Distinct().ToList();
        if (left.Count > 0) writer.Say(Say.NotTogether, knowledge.Join(left));
        writer.Paragraph(writer.QuoteAll(shown));
        return Composition.Answered(Confidence, [.. shown.Select(f => new Evidence(f, (int)f.Tie, 0, 0, 1))]);
    }

    private IEnumerable<Fact> Holding(Told told) =>
        told.Word.Alternatives.SelectMany(a => knowledge.Facts.Holding(a[0]).Where(f => Array.TrueForAll(a, f.Has))).Concat(told.Near.SelectMany(n => knowledge.Facts.Holding(n.Term)));

    /// <summary>How far a fact meets a word: itself, by its headings or what it is read with, by a word used alike, or by one above it.</summary>
    private double Strength(Fact fact, Told told)
    {
        var held = told.Word.IsHeld ? knowledge.Evidence.Held(fact, told.Word) : 0;
        if (held > 0) return held;
        var near = told.Near.Where(n => fact.Has(n.Term)).Select(n => n.Nearness).DefaultIfEmpty(0).Max();
        return near > 0 ? near : told.Near.Any(n => knowledge.Facts.Covers(fact, n.Term)) ? Titled : 0;
    }

    /// <summary>Whether a fact holds a word itself that names something.</summary>
    private bool IsOwn(Fact fact, Told told) => told.Word.IsHeld && !WordClasses.IsSoft(told.Word.Word) && knowledge.Evidence.Held(fact, told.Word) > 0;

    private double Weight(ContentWord word) => knowledge.Evidence.WeightInEnglish(word) * (!WordClasses.IsSoft(word.Word) ? 1 : word.IsHeld ? Soft : SoftUnheld);

    /// <summary>A word of the question with how much it tells and the terms used like it.</summary>
    private sealed record Told(ContentWord Word, double Weight, IReadOnlyList<(int Term, float Nearness)> Near);
}
