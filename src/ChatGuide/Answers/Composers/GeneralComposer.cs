using ChatGuide.Questions;

namespace ChatGuide.Answers.Composers;

/// <summary>What the documents say at large on a topic asked of no role ("do the wage figures include bonuses?"): statements about nobody that hold all of the words that ask for it, two at least.</summary>
internal sealed class GeneralComposer(Knowledge knowledge) : IComposer
{
    private const int FewestWords = 2;
    private const int MostFacts = 2;
    private const double Confidence = 0.75;

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question.Form is not QuestionForm.YesNo || question.Topics is not [var topic] || question.TopicWords.Count < FewestWords || !question.TopicWords.All(w => w.IsHeld)) return null;
        var said = question.TopicWords[0].Alternatives.SelectMany(a => knowledge.Facts.Holding(a[0]))
            .DistinctBy(f => f.Number)
            .Where(f => f is { IsStatement: true, Mentioned.Count: 0, Roles.Count: 0 } && (f.Spoken.Has(topic) || f.Announced.Has(topic)) && question.TopicWords.All(w => w.IsIn(f.Has)))
            .OrderBy(f => f.Number)
            .Take(MostFacts)
            .ToList();
        if (said.Count == 0) return null;
        writer.Paragraph(writer.QuoteAll(said));
        return Composition.Answered(Confidence, [.. said.Select(f => new Evidence(f, (int)f.Tie, 1, 3, 1))]);
    }
}
