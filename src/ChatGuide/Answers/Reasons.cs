using System.Globalization;
using ChatGuide.Facts;
using ChatGuide.Questions;

namespace ChatGuide.Answers;

/// <summary>Says how the last answer came about, from the evidence it was really composed from.</summary>
internal sealed class Reasons(Knowledge knowledge)
{
    private const int MostHits = 3;

    /// <param name="question">The question that was answered.</param>
    /// <param name="composition">What was made of it.</param>
    /// <param name="quoted">The facts that stand in the answer: what a comparison of figures was made from.</param>
    /// <param name="writer">Where to write.</param>
    public Composition Write(Question question, Composition composition, IReadOnlySet<Fact> quoted, AnswerWriter writer)
    {
        if (composition.Evidence.Count == 0) composition = composition with { Evidence = [.. quoted.Select(f => new Evidence(f, (int)f.Tie, 0, 0, 1))] };
        writer.Say(Say.WhyLead, Understood(question));
        var words = question.Content.Select(c => c.Word.Surface).ToList();
        if (words.Count > 0) writer.Say(Say.WhyWords, knowledge.Join(words));
        var shown = composition.Evidence.Take(MostHits).ToList();
        writer.List(shown.Select(e => Hit(e, writer)));
        var next = composition.Evidence.Skip(shown.Count).FirstOrDefault();
        if (shown.Count == 0) writer.Say(Say.WhyAlone);
        else if (next is not null) writer.Say(Say.WhyMargin, Place(next.Fact), Number(next.Score), Number(shown[0].Score - next.Score));
        return composition.Kind == AnswerKind.Answer ? composition : new Composition(AnswerKind.SmallTalk, 1, []);
    }

    private string Understood(Question question)
    {
        var parts = new List<string> { question.Form.ToString().ToLowerInvariant() };
        if (question.Topics.Count > 0) parts.Add(knowledge.Join(question.Topics.Select(knowledge.TopicName)));
        if (question.Roles.Count > 0) parts.Add(knowledge.Names(question.Roles));
        return string.Join(" / ", parts);
    }

    private Statement Hit(Evidence evidence, AnswerWriter writer)
    {
        var quote = writer.Quote(evidence.Fact);
        var parts = writer.Fill(Say.WhyParts, Number(evidence.Tie), Number(evidence.Topic), Number(evidence.Words));
        return quote with { Text = writer.Fill(Say.WhyHit, $"“{quote.Text}” ({Place(evidence.Fact)})", Number(evidence.Score), parts) };
    }

    private string Place(Fact fact)
    {
        var entry = knowledge.Facts.PassageOf(fact);
        return $"{entry.Document.Id.Path}:{fact.Sentence.Lines.First.ToString(CultureInfo.InvariantCulture)}";
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
