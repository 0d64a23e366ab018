using System.Collections.Concurrent;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Quantities;

/// <summary>A place that a question names.</summary>
/// <param name="Name">Its first name.</param>
/// <param name="Words">The words of the question's content that name it.</param>
internal sealed record AskedPlace(string Name, IReadOnlyList<ContentWord> Words);

/// <summary>What of a question for a number is said of a whole document rather than of a sentence: the place it is for, whose it is.</summary>
internal sealed class QuestionScope(Knowledge knowledge)
{
    private const int LongestPlace = 3;
    private readonly ConcurrentDictionary<DocumentId, IReadOnlyList<string>> _places = new();

    /// <summary>The question without the words of other sentences than the one that asks: "… I want to know my odds."</summary>
    public Question Narrow(Question question)
    {
        var words = question.Words;
        var at = knowledge.Words.Marks.Find(words).All.Where(m => m.Form is "how-many").Select(m => m.First).DefaultIfEmpty(-1).Min();
        if (at < 0) return question;
        var first = Enumerable.Range(1, at).LastOrDefault(i => IsEnd(words[i].Break), 0);
        var end = Enumerable.Range(at + 1, words.Count - at - 1).FirstOrDefault(i => IsEnd(words[i].Break), words.Count);
        var asking = words.Skip(first).Take(end - first).ToHashSet();
        var kept = question.Content.Where(c => asking.Contains(c.Word) || c.Parts.Any(asking.Contains)).ToList();
        if (kept.Count == 0 && question.Roles.Count == 0) return question;
        return first == 0 && end == words.Count ? question with { Content = kept }
            : question with { Content = kept, IsCommand = false, IsPersonal = question.IsPersonal && asking.Any(w => knowledge.Words.Personal.Contains(w.Lower)) };
    }

    /// <summary>The places that a question names, and the words of its content that do.</summary>
    public IReadOnlyList<AskedPlace> Places(Question question)
    {
        var found = new List<AskedPlace>();
        for (var i = 0; i < question.Words.Count; i++)
        {
            for (var count = Math.Min(LongestPlace, question.Words.Count - i); count > 0; count--)
            {
                var words = question.Words.Skip(i).Take(count).ToList();
                if (words.Skip(1).Any(w => w.Break is not '\0') || Regions.Shipped.Named(string.Join(' ', words.Select(w => w.Surface))) is not { } name) continue;
                found.Add(new AskedPlace(name, [.. question.Content.Where(c => words.Contains(c.Word) || c.Parts.Any(words.Contains))]));
                i += count - 1;
                break;
            }
        }

        return found;
    }

    /// <summary>Whether a fact is on places: it names them, or where it names none, the other cells of its row, the nearest heading above it that names any, else its document.</summary>
    public bool IsIn(Fact fact, IReadOnlyList<AskedPlace> places)
    {
        if (places.Count == 0) return true;
        var entry = knowledge.Facts.PassageOf(fact);
        var row = fact.Fragment.Kind is FragmentKind.Cell ? string.Join(' ', entry.Passage.Fragments.Select(f => f.Text)) : "";
        var near = entry.Passage.HeadingPath.Reverse().Prepend(row).Prepend($"{fact.Sentence.Text} {fact.Label}").Select(Regions.Shipped.In).FirstOrDefault(named => named.Count > 0) ?? Of(entry.Document);
        return places.All(p => near.Contains(p.Name));
    }

    private IReadOnlyList<string> Of(Document document) => _places.GetOrAdd(document.Id, _ => Regions.Shipped.In(document.Text));

    /// <summary>The documents in one sentence, heading or title of which words stand together.</summary>
    public IReadOnlySet<DocumentId> Introducing(IReadOnlyList<ContentWord> words) =>
        words[0].Alternatives.SelectMany(a => knowledge.Facts.Facts.Where(f => knowledge.Facts.Covers(f, a[0])))
            .Where(f => words.All(w => w.IsIn(f.Has)) || words.All(w => w.IsIn(t => knowledge.Facts.Covers(f, t) && !f.Has(t))))
            .Select(f => knowledge.Facts.PassageOf(f).Document.Id)
            .ToHashSet();

    private static bool IsEnd(char mark) => mark is '.' or '?' or '!';
}
