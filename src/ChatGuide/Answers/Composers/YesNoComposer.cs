using ChatGuide.Corpus;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Composers;

/// <summary>Yes or no: the sentence that decides, and the word only where it does.</summary>
internal sealed class YesNoComposer(Knowledge knowledge, PlainComposer plain, TopicComposer topic) : IComposer
{
    private const int MostFacts = 3;

    private static readonly HashSet<string> Affirming = new(StringComparer.Ordinal)
        { "yes", "must", "need", "needs", "require", "requires", "required", "possible", "can", "should", "always", "essential", "necessary", "mandatory", "compulsory", "has", "have", "is", "are", "use", "uses", "usually", "often", "typically", "work", "works" };

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question.Content.Any(c => c.IsUnknown)) return null;
        IReadOnlyList<ContentWord> content = [.. question.Content, .. question.Narrow];
        if (content.Count == 0 && question.Topics.Count > 0) return topic.Compose(question, writer);
        if (content.Count == 0 && question.Roles.Count < 2) return question.Roles.Count == 1 ? topic.Compose(question, writer) : null;
        if (content.Count == 0) return Relation(question, writer);
        var evidence = plain.Find(question, content);
        var good = evidence.Where(e => e.Covers && e.Words >= (question.Roles.Count == 0 ? 3.2 : 2.4) && (question.Roles.Count > 0 || question.IsOnWork || content.Count > 1) && (question.Roles.Count == 0 || e.Tie >= 1)).ToList();
        if (good.Count == 0) return question.Content.Count > 0 ? plain.Compose(question, writer) : topic.Compose(question, writer);
        var best = good[0];
        var chosen = good.Where(e => e.Score >= best.Score * 0.9).Take(MostFacts).Select(e => e.Fact).OrderBy(f => f.Number).ToList();
        Decide(question, Deciding(good, best, content), content, writer);
        writer.Paragraph(writer.QuoteAll(chosen));
        if (question.Roles.Count > 0) writer.Suggest(knowledge.Probes(question.Roles[0], question.Topics));
        return Composition.Answered(best.Words >= 3.6 ? 0.88 : 0.7, good);
    }

    /// <summary>"Is a chef a cook?": the sentences that speak of both.</summary>
    private Composition? Relation(Question question, AnswerWriter writer)
    {
        var both = knowledge.Facts.Mentioning(question.Roles[0])
            .Where(f => f.Fragment.Kind is FragmentKind.Prose or FragmentKind.Item && question.Roles.All(f.Mentioned.Contains))
            .OrderByDescending(f => f.Tie)
            .ThenBy(f => f.Number)
            .Take(MostFacts)
            .ToList();
        if (both.Count == 0) return null;
        writer.Say(Say.Undecided);
        writer.Paragraph(writer.QuoteAll(both.OrderBy(f => f.Number)));
        return Composition.Answered(0.7, [.. both.Select(f => new Evidence(f, (int)f.Tie, 0, 0, 1))]);
    }

    /// <summary>A sentence that says no to the very thing asked outweighs one that only speaks of it.</summary>
    private Evidence Deciding(List<Evidence> good, Evidence best, IReadOnlyList<ContentWord> content) =>
        good.Find(e => e.Score >= best.Score * 0.85 && content.All(c => c.Alternatives.Any(a => Array.TrueForAll(a, e.Fact.Has))) && WordReader.Read(e.Fact.Sentence.Text).Exists(w => knowledge.Words.Negations.Contains(w.Lower))) ?? best;

    private void Decide(Question question, Evidence best, IReadOnlyList<ContentWord> content, AnswerWriter writer)
    {
        var words = WordReader.Read(best.Fact.Sentence.Text);
        if (words.Count == 0) return;
        if (words[0].Lower is "yes" or "no") return;
        var negated = words.Exists(w => knowledge.Words.Negations.Contains(w.Lower)) || words.Exists(w => w.Lower is "cannot" or "rarely" or "seldom");
        var held = content.All(c => c.Alternatives.Any(a => Array.TrueForAll(a, best.Fact.Has)));
        var hedged = words.Exists(w => w.Lower is "may" or "might" or "some" or "sometimes" or "depends" or "vary" or "can" && question.Words[0].Lower is not "can" and not "could" and not "is");
        if (!held || hedged) writer.Say(Say.Undecided);
        else if (negated) writer.Say(question.IsNegated ? Say.Yes : Say.No);
        else if (words.Exists(w => Affirming.Contains(w.Lower))) writer.Say(question.IsNegated ? Say.No : Say.Yes);
        else writer.Say(Say.Undecided);
    }
}
