using ChatGuide.Answers.Comparing;
using ChatGuide.Corpus;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Asked;

/// <summary>A question that a document itself asks and answers: the answer that stands there.</summary>
internal sealed class FaqComposer(Knowledge knowledge, ComparisonWords comparisons, IReadOnlyList<AskedQuestion> asked) : IComposer
{
    private const double Alike = 0.7;
    private const double AllButEqual = 0.85;
    private const double TopicWeight = 2;
    private const string Verdict = "verdict";
    private readonly Themes _themes = new(knowledge.Words);
    private readonly RivalryReader _rivals = new(knowledge.Catalog.RoleLexicon, comparisons);

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (!question.AddressesBot && ByTheme(question) is { } same) return Write(same, 1, question, writer);
        if (question.AddressesBot || question.Content.Any(c => c.IsUnknown) || (question.Content.Count == 0 && (question.Roles.Count == 0 || IsOnWorkAtLarge(question)))) return null;
        var best = asked
            .Where(a => SameForm(a.Question, question))
            .Select(a => (Asked: a, Score: Likeness(a.Question, question)))
            .Where(a => a.Score >= Threshold(a.Asked, question))
            .OrderByDescending(a => a.Score)
            .ThenBy(a => a.Asked.Entry.First)
            .FirstOrDefault();
        return best.Asked is null ? null : Write(best.Asked, best.Score, question, writer);
    }

    private Composition Write(AskedQuestion found, double score, Question question, AnswerWriter writer)
    {
        var answer = knowledge.Facts.Of(found.Entry).Where(f => f.Fragment.Kind is not FragmentKind.Question).ToList();
        writer.Paragraph(writer.QuoteAll(answer.Where(f => f.Fragment.Kind is not FragmentKind.Item)));
        writer.List(writer.QuoteAll(answer.Where(f => f.Fragment.Kind is FragmentKind.Item).DistinctBy(f => f.Fragment)));
        if (question.Roles.Count > 0) writer.Suggest(knowledge.Probes(question.Roles[0], question.Topics));
        return Composition.Answered(0.97, [.. answer.Select(f => new Evidence(f, (int)f.Tie, 0, score, 1))]);
    }

    /// <summary>The same yes-or-no question of the same role in other words: "straight out of college" for "an entry-level job"; null where the documents ask none.</summary>
    private AskedQuestion? ByTheme(Question question)
    {
        if (question is not { Form: QuestionForm.YesNo, Roles.Count: > 0 } || _themes.Of(question.Words) is not { Count: > 0 } ours || _themes.IsNegated(question)) return null;
        var beside = _themes.Beside(question);
        return beside.Exists(c => c.IsUnknown) ? null : asked.FirstOrDefault(a =>
            a.Roles.Count == question.Roles.Count && a.Roles.All(question.Roles.Contains) && knowledge.Words.WantedBy(a.Question.Words) == Verdict
            && _themes.Of(a.Question.Words).Overlaps(ours) && !_themes.IsNegated(a.Question)
            && _themes.Beside(a.Question) is var theirs && theirs.TrueForAll(t => t.IsSoft || beside.Exists(b => Same(t, b))) && beside.TrueForAll(b => b.IsSoft || theirs.Exists(t => Same(t, b))));
    }

    /// <summary>"What does a … do": its section says more than one answer does.</summary>
    private static bool IsOnWorkAtLarge(Question question) => question is { Topics.Count: > 0, TopicTerms.Count: 0, AsksDegree: false };

    /// <summary>How alike a question must be to one that names the same roles, or whose heading does, or that is about nobody in particular.</summary>
    private static double Threshold(AskedQuestion asked, Question question)
    {
        var same = asked.Roles.Count == question.Roles.Count && asked.Roles.All(question.Roles.Contains);
        if (asked.Names) return same ? Alike : double.MaxValue;
        return same ? Alike : question.Roles.Count == 0 ? AllButEqual : double.MaxValue;
    }

    /// <summary>What a question begins with tells what kind of answer it wants; which of two has more of something can be put in several ways.</summary>
    private bool SameForm(Question a, Question b)
    {
        if (a.IsNegated != b.IsNegated || !SameEnds(a, b)) return false;
        if (a.AsksDegree && b.AsksDegree) return Degrees(a).Overlaps(Degrees(b));
        return a.AsksDegree == b.AsksDegree && knowledge.Words.WantedBy(a.Words) == knowledge.Words.WantedBy(b.Words);
    }

    /// <summary>The "yes" to "do cooks earn more than chefs" is none to "do chefs earn more than cooks".</summary>
    private bool SameEnds(Question a, Question b) =>
        b is not { Form: QuestionForm.YesNo, Roles: [var one, var other] } || _rivals.Read(b.Words, null, []) is not { } ours
        || (a.Form is QuestionForm.YesNo && a.Roles.Count == 2 && _rivals.Read(a.Words, null, []) is { } theirs && theirs.Direction * ours.Direction == (a.Roles[0] == one && a.Roles[1] == other ? 1 : -1));

    private HashSet<string> Degrees(Question question) =>
        [.. question.Words.Where(knowledge.Words.IsDegree).Select(w => Comparison.Bases(w.Lower).First())];

    /// <summary>The share of all that both questions are about: their topics, and their words weighted by how rare they are.</summary>
    private double Likeness(Question a, Question b)
    {
        var theirs = Subjects(a);
        var ours = Subjects(b);
        // A single word must be the very one: "what location is this" asks nothing of countries.
        if (theirs.Count == 1 && ours.Count == 1 && b.Roles.Count + b.Topics.Count == 0 && theirs[0].Word.Stem != ours[0].Word.Stem) return 0;
        var all = 0.0;
        var shared = 0.0;
        foreach (var topic in a.Topics.Union(b.Topics))
        {
            all += TopicWeight;
            if (a.Topics.Contains(topic) && b.Topics.Contains(topic)) shared += TopicWeight;
        }

        foreach (var word in ours)
        {
            var weight = knowledge.Evidence.Weight(word);
            all += weight;
            if (theirs.Exists(t => Same(t, word))) shared += weight;
        }

        all += theirs.Where(t => !ours.Exists(o => Same(t, o))).Sum(knowledge.Evidence.Weight);
        if (all > 0) return shared / all;
        return a.Form == b.Form && (a.Roles.Count > 1 || (a.Form is QuestionForm.HowMany && knowledge.Words.WantedBy(a.Words) is not null)) ? 1 : 0;
    }

    private static List<ContentWord> Subjects(Question question) => [.. question.Content, .. question.TopicWords.Where(w => w.IsHeld)];

    private static bool Same(ContentWord a, ContentWord b) =>
        a.Alternatives.Any(x => b.Alternatives.Any(y => x.SequenceEqual(y)));
}
