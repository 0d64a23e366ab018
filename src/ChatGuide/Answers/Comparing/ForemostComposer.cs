using ChatGuide.Answers.Composers;
using ChatGuide.Answers.Quantities;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Comparing;

/// <summary>"What is the most common way in?", "when are they busiest?": the sentences that themselves name something as that.</summary>
internal sealed class ForemostComposer(Knowledge knowledge, ComparisonWords comparisons, RoleFigures figures) : IComposer
{
    private const int MostSaid = 2;
    private const double LeastHeld = 0.5;
    private readonly ForemostReader _reader = new(comparisons, knowledge.Words);

    /// <summary>Whether it asks which thing of no role in particular stands first, and none of what roles are ranked by.</summary>
    public bool IsOnThing(Question question) =>
        question is { Roles.Count: 0, Scale: null } && QuestionKinds.AsksOne(question) && _reader.Asked(question.Words) is { Nouns.Count: > 0 }
        && !question.Topics.Any(t => figures.KindOf(t) is FigureKind.Money || figures.KindOf(t) is not null && comparisons.EndOf(question.Words, knowledge.Catalog.Topics[t].Id) != 0);

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question.Roles.Count > 1 || question.Candidates.Count > 0 || question.UnknownRole is not null || _reader.Asked(question.Words) is not { } asked) return null;
        if (asked.Nouns.Count == 0 && question.Roles.Count == 0) return null;
        // What is given in figures is ranked by them: "the highest salary".
        if (question.Topics.Any(t => figures.KindOf(t) is FigureKind.Money)) return null;
        var starts = asked.Covered.Select(i => question.Words[i].Start).ToHashSet();
        List<ContentWord> others = [.. question.Content.Where(c => !starts.Contains(c.Word.Start) && !c.IsSoft)];
        List<ContentWord> within = [.. question.Content.Where(c => starts.Contains(c.Word.Start) && !asked.Nouns.Contains(c.Word.Lemma) && !asked.Degree.Contains(c.Word.Lower))];
        var found = knowledge.Facts.Facts
            .Where(f => f.IsStatement && (question.Roles.Count == 0 || f.Mentioned.Contains(question.Roles[0]) || (f.Roles.Contains(question.Roles[0]) && f.Mentioned.Count == 0)) && _reader.Names(WordReader.Read(f.Sentence.Text), asked))
            .Select(f => (Fact: f, Held: knowledge.Evidence.Share(others, c => c.IsIn(t => knowledge.Facts.Covers(f, t))), Within: within.Count(c => c.IsIn(t => knowledge.Facts.Covers(f, t)))))
            .Where(f => f.Held >= LeastHeld)
            .OrderByDescending(f => f.Held)
            .ThenByDescending(f => f.Within)
            .ThenByDescending(f => f.Fact.Tie)
            .ThenBy(f => f.Fact.Number)
            .ToList();
        if (found.Count == 0) return null;
        List<Fact> said = [.. found.Where(f => f.Held >= found[0].Held && f.Within >= found[0].Within).Take(MostSaid).Select(f => f.Fact)];
        writer.Paragraph(writer.QuoteAll(said));
        return Composition.Answered(0.8, [.. said.Select(f => new Evidence(f, (int)f.Tie, 0, 3, 1))]);
    }
}
