using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Defining;

/// <summary>
/// What a word means, where the question certainly asks that: "what do smiths mean by quenching". Who uses the word, and which topic it might ask for elsewhere, counts for nothing:
/// the term is what stands in quotation marks, or right beside the words that ask, or is named as a word; and the documents define it outright.
/// </summary>
internal sealed class MeaningComposer(Knowledge knowledge)
{
    private const int LongestTerm = 3;
    /// <summary>How many words a mark may have behind its gap: "what does … refer to".</summary>
    private const int LongestEnd = 2;
    private const double Confidence = 0.85;
    private readonly Definitions _definitions = new(knowledge);

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question.Form is QuestionForm.Foreign or QuestionForm.SmallTalk or QuestionForm.Compare or QuestionForm.List || question.AsksDegree) return null;
        var words = WordReader.Read(question.Text, knowledge.Catalog.Known);
        var asks = knowledge.Words.Marks.Find(words).All.Where(m => m.Form is "meaning" or "what").ToList();
        if (asks.Count == 0) return null;
        var quoted = Quotation.Of(question.Text, words);
        var terms = quoted.Count > 0 ? [(First: words.FindIndex(quoted.Contains), quoted.Count)] : Beside(words, asks);
        // "What is a poolish in aviation" asks of a field that no document is on.
        if (quoted.Count == 0 && asks.TrueForAll(a => a.Form is "what") && question.Content.Any(c => c.IsUnknown)) return null;
        var roles = OfRoles(question, words);
        var found = terms.Where(t => !roles.Overlaps(Enumerable.Range(t.First, t.Count))).Select(t => Defined(words, t.First, t.Count)).OfType<(Fact Fact, double Score)>().FirstOrDefault();
        if (found.Fact is null) return null;
        writer.Paragraph([writer.Quote(found.Fact)]);
        return Composition.Answered(Confidence, [new Evidence(found.Fact, 0, 0, found.Score, 1)]);
    }

    /// <summary>The indexes of the words that name roles, those of the documents and others: what a baker is, is told elsewhere.</summary>
    private HashSet<int> OfRoles(Question question, List<Word> words)
    {
        var unknown = question.UnknownRoles.SelectMany(r => WordReader.Read(r)).Select(w => w.Lower).ToHashSet(StringComparer.Ordinal);
        return [.. knowledge.Catalog.RoleLexicon.Find(words).SelectMany(m => Enumerable.Range(m.First, m.Last - m.First + 1)), .. Enumerable.Range(0, words.Count).Where(i => unknown.Contains(words[i].Lower))];
    }

    /// <summary>The runs of words that stand right beside the words that ask, or in their gap, or behind a word for words; the longest first.</summary>
    private IEnumerable<(int First, int Count)> Beside(List<Word> words, List<FoundMark> asks)
    {
        var naming = knowledge.Words.Marks.Find(words).All.Where(m => m.Form is "named" && asks.Exists(a => a.Form is "meaning")).ToList();
        var edges = asks.SelectMany(a => new[] { a.First, a.Last }).Concat(naming.SelectMany(n => Enumerable.Range(n.First, n.Last - n.First + 1))).ToHashSet();
        return Enumerable.Range(1, LongestTerm).Reverse().SelectMany(n => Enumerable.Range(0, Math.Max(0, words.Count - n + 1)).Select(i => (First: i, Count: n)))
            .Where(t => IsWhole(words, edges, t.First, t.First + t.Count - 1))
            .Where(t => naming.Exists(n => n.Last == Before(words, t.First)) || asks.Exists(a => Touches(words, a, t.First, t.First + t.Count - 1)));
    }

    /// <summary>Whether a run of words that carry content ends at a mark or at words that carry none: "wiring", but not of "a wiring diagram".</summary>
    private bool IsWhole(List<Word> words, HashSet<int> edges, int first, int last) =>
        Enumerable.Range(first, last - first + 1).All(i => knowledge.Words.Carries(words[i]) && !edges.Contains(i) && (i == first || words[i].Break is '\0' or '-'))
        && (first == 0 || words[first].Break != '\0' || edges.Contains(first - 1) || !knowledge.Words.Carries(words[first - 1]))
        && (last + 1 == words.Count || words[last + 1].Break is not ('\0' or '-') || edges.Contains(last + 1) || !knowledge.Words.Carries(words[last + 1]));

    /// <summary>Whether a run stands in the gap of a mark, behind it, or before one that ends the message. "What is" asks for a meaning only of what ends the clause or is of some field: "conditioning in floristry".</summary>
    private bool Touches(List<Word> words, FoundMark ask, int first, int last)
    {
        if (ask.Form is "what") return Before(words, first) == ask.Last && !(first > 0 && knowledge.Words.Asking.Definites.Contains(words[first - 1].Lower)) && (last + 1 == words.Count || knowledge.Words.Defining.Fields.Contains(words[last + 1].Lower));
        return (first > ask.First && last < ask.Last && last >= ask.Last - LongestEnd) || Before(words, first) == ask.Last || (last == ask.First - 1 && ask.Last == words.Count - 1);
    }

    /// <summary>The word before the article.</summary>
    private int Before(List<Word> words, int first)
    {
        var at = first - 1;
        while (at > 0 && words[at].Break == '\0' && knowledge.Catalog.Words.Articles.Contains(words[at].Lower)) at--;
        return at;
    }

    private (Fact Fact, double Score)? Defined(List<Word> words, int first, int count)
    {
        var term = words.GetRange(first, count);
        var found = _definitions.OfTerm(term.ConvertAll(w => w.Stem)).Where(f => f.Score >= Definitions.Outright && (count > 1 || Names(f.Fact, term[0]))).ToList();
        return found.Count > 0 ? found[0] : null;
    }

    /// <summary>"Conditioning" is not what "conditions" are.</summary>
    private bool Names(Fact fact, Word term) =>
        knowledge.Facts.PassageOf(fact).Passage.HeadingPath.Append(fact.Sentence.Text).SelectMany(t => WordReader.Read(t)).Any(w => w.Lemma == term.Lemma);
}
