using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;
using Word = ChatGuide.Language.Word;

namespace ChatGuide.Answers.Composers;

/// <summary>A question that a document itself asks and answers: the answer that stands there.</summary>
internal sealed class FaqComposer : IComposer
{
    private const double Alike = 0.75;
    private const double AllButEqual = 0.9;

    private static readonly HashSet<string> Idle = new(StringComparer.Ordinal) { "have", "has", "get", "exactly", "please", "usually", "really", "actually", "tell", "know", "one", "a", "an", "the", "is", "are", "be", "do", "does", "to", "of", "in", "for", "on", "at", "it", "they", "you", "i", "me", "my", "can", "will", "must", "should", "and", "or", "with", "by", "as", "what", "which", "who", "how", "there", "any", "need", "needs", "job", "work", "role", "career", "so", "this", "that" };

    private readonly Knowledge _knowledge;
    private readonly List<(PassageEntry Entry, IReadOnlyList<int> Roles, bool Names, HashSet<string> Stems, string Opening)> _asked = [];

    public FaqComposer(Knowledge knowledge)
    {
        _knowledge = knowledge;
        foreach (var entry in knowledge.Facts.Passages)
        {
            if (entry.Passage.Kind != PassageKind.QuestionAnswer) continue;
            var fact = knowledge.Facts.Facts[entry.First];
            var words = WordReader.Read(fact.Fragment.Text);
            _asked.Add((entry, fact.Mentioned.Count > 0 ? fact.Mentioned : fact.Roles, fact.Mentioned.Count > 0, Stems(words), Opening(words)));
        }
    }

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        var stems = Stems(question.Words);
        if (stems.Count == 0 || question.Content.Any(c => c.IsUnknown)) return null;
        var opening = Opening(question.Words);
        var best = _asked
            .Where(a => a.Opening == opening)
            .Select(a => (a.Entry, a.Roles, a.Names, Score: Likeness(a.Stems, stems)))
            .Where(a => a.Names ? a.Score >= Alike && Same(a.Roles, question.Roles) : a.Score >= (Same(a.Roles, question.Roles) ? Alike : AllButEqual) && (question.Roles.Count == 0 || Same(a.Roles, question.Roles)))
            .OrderByDescending(a => a.Score)
            .ThenBy(a => a.Entry.First)
            .FirstOrDefault();
        if (best.Entry is null) return null;
        var answer = _knowledge.Facts.Of(best.Entry).Where(f => f.Fragment.Kind is not FragmentKind.Question).ToList();
        writer.Paragraph(writer.QuoteAll(answer.Where(f => f.Fragment.Kind is not FragmentKind.Item)));
        writer.List(writer.QuoteAll(answer.Where(f => f.Fragment.Kind is FragmentKind.Item).DistinctBy(f => f.Fragment)));
        if (question.Roles.Count > 0) writer.Suggest(_knowledge.Probes(question.Roles[0], question.Topics));
        return Composition.Answered(0.97, [.. answer.Select(f => new Evidence(f, (int)f.Tie, 0, best.Score, 1))]);
    }

    /// <summary>What a question begins with tells what kind of answer it wants.</summary>
    private static string Opening(IReadOnlyList<Word> words) => words.Count == 0 ? "" : words[0].Lower switch
    {
        "which" or "what" => "what",
        "who" or "where" or "when" or "why" => words[0].Lower,
        "how" when words.Count > 1 && words[1].Lower is "much" or "many" or "long" => "how " + words[1].Lower,
        "how" => "how",
        "do" or "does" or "is" or "are" or "can" or "must" or "should" or "will" or "has" or "have" or "could" => "yes or no",
        _ => "what",
    };

    private HashSet<string> Stems(IReadOnlyList<Word> words)
    {
        var covered = _knowledge.Catalog.RoleLexicon.Find(words).SelectMany(m => Enumerable.Range(m.First, m.Last - m.First + 1)).ToHashSet();
        return [.. words.Where((w, i) => !covered.Contains(i) && !Idle.Contains(w.Lower)).Select(w => w.Stem)];
    }

    private static bool Same(IReadOnlyList<int> a, IReadOnlyList<int> b) => a.Count == b.Count && a.All(b.Contains);

    /// <summary>The share of all distinct words that both questions hold (Jaccard).</summary>
    private static double Likeness(HashSet<string> a, HashSet<string> b)
    {
        var shared = a.Count(b.Contains);
        return shared == 0 ? 0 : (double)shared / (a.Count + b.Count - shared);
    }
}
