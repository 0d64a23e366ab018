using ChatGuide.Answers.Defining;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Comparing;

/// <summary>Two things set against each other that are not both roles of the documents ("tax avoidance or evasion"): what sets one against the other, what is said of one after the other, what each is, or what is said of both.</summary>
internal sealed class ContrastComposer(Knowledge knowledge, ComparisonWords comparisons) : IComposer
{
    private const int MostFacts = 3;
    private const int MostWords = 3;
    private readonly Definitions _definitions = new(knowledge);

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (Sides(question) is not { } sides) return null;
        var (left, right) = (Terms(sides.Left), Terms(sides.Right));
        var together = Together(left, right);
        var found = together.FindAll(Contrasts) is { Count: > 0 } contrasting ? contrasting : InTurn(left, right);
        if (found.Count == 0) found = Defined(sides.Left, sides.Right);
        if (found.Count == 0) found = together;
        if (found.Count == 0) return null;
        writer.Paragraph(writer.QuoteAll(found));
        return Composition.Answered(0.75, [.. found.Select(f => new Evidence(f, (int)f.Tie, 0, 3, 1))]);
    }

    /// <summary>The words on both sides of what joins them; null where a side says nothing that the documents hold.</summary>
    private (List<Word> Left, List<Word> Right)? Sides(Question question)
    {
        var words = question.Words;
        var marked = knowledge.Words.Marks.Find(words).Words("compare");
        for (var at = 1; at + 1 < words.Count; at++)
        {
            var joins = words[at].Lower == knowledge.Words.Asking.Conjunction || knowledge.Words.Asking.Alternatives.Contains(words[at].Lower) || knowledge.Words.Asking.Rivals.Contains(words[at].Lower);
            if (!joins) continue;
            var first = at;
            while (first > 0 && at - first < MostWords && IsNaming(first - 1) && words[first].Break == '\0') first--;
            var start = at + 1;
            while (start < words.Count && knowledge.Words.Defining.Articles.Contains(words[start].Lower)) start++;
            var end = start;
            while (end < words.Count && end - start < MostWords && IsNaming(end) && (end == start || words[end].Break == '\0')) end++;
            if (first == at || end == start) continue;
            var (left, right) = (words.Take(at).Skip(first).ToList(), words.Take(end).Skip(start).ToList());
            if (Terms(left).Concat(Terms(right)).All(t => t >= 0) && !Terms(left).SequenceEqual(Terms(right))) return (left, right);
        }

        return null;

        bool IsNaming(int i) => knowledge.Words.Carries(words[i]) && !marked.Contains(i);
    }

    private int[] Terms(List<Word> words) => [.. words.Select(w => knowledge.Facts.Terms.Find(w.Stem))];

    /// <summary>The sentences that speak of both; after a question that does, what answers it.</summary>
    private List<Fact> Together(int[] left, int[] right)
    {
        var both = knowledge.Facts.Holding(left[^1]).Where(f => left.Concat(right).All(f.Has)).ToList();
        var asked = both.Where(f => f.Sentence.Text.EndsWith('?')).SelectMany(q => knowledge.Facts.Of(knowledge.Facts.PassageOf(q)).Where(f => f.Number > q.Number)).Take(MostFacts).ToList();
        return asked.Count > 0 ? asked : [.. both.Where(f => f.IsStatement && f.Roles.Count + f.Mentioned.Count < 3).Take(MostFacts)];
    }

    /// <summary>Whether a sentence sets what it names against each other, or answers a question that does.</summary>
    private bool Contrasts(Fact fact) =>
        knowledge.Facts.Facts[knowledge.Facts.PassageOf(fact).First].Sentence.Text.EndsWith('?') || WordReader.Read(fact.Sentence.Text).Exists(w => comparisons.IsContrast(w) || comparisons.IsThan(w));

    /// <summary>"The auditor looks back … The tax adviser looks at one question": two sentences in a row, each on one of them.</summary>
    private List<Fact> InTurn(int[] left, int[] right)
    {
        foreach (var (one, other) in new[] { (left, right), (right, left) })
        {
            foreach (var fact in knowledge.Facts.Holding(one[^1]).Where(f => f.IsStatement && one.All(f.Has) && f.Number + 1 < knowledge.Facts.Facts.Count))
            {
                var next = knowledge.Facts.Facts[fact.Number + 1];
                if (next.Passage == fact.Passage && next.IsStatement && other.All(next.Has) && OpensWith(fact, one[^1]) && OpensWith(next, other[^1])) return [fact, next];
            }
        }

        return [];
    }

    /// <summary>What each of them is, where the documents say so of both.</summary>
    private List<Fact> Defined(List<Word> left, List<Word> right)
    {
        var defined = new[] { left, right }.Select(s => _definitions.OfTerm([.. s.Select(w => w.Stem)]).FirstOrDefault(d => d.Score >= Definitions.Outright).Fact).OfType<Fact>().DistinctBy(f => f.Number).ToList();
        return defined.Count == 2 ? defined : [];
    }

    /// <summary>Whether a sentence begins with a term, its article and what qualifies it aside.</summary>
    private bool OpensWith(Fact fact, int term) =>
        WordReader.Read(fact.Sentence.Text).Take(MostWords + 1).Any(w => knowledge.Facts.Terms.Find(w.Stem) == term);
}
