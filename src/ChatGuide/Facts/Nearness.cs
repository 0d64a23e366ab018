using ChatGuide.Language;
using ChatGuide.Search;
using Word = ChatGuide.Language.Word;

namespace ChatGuide.Facts;

/// <summary>The terms of a corpus that are used like a word which someone says in other terms: "harvest" for "farm".</summary>
internal sealed class Nearness
{
    private const float Least = 0.55f;
    private const double LeastRare = 0.5;
    private const int Most = 16;
    private readonly WordVectors _vectors = WordVectors.Shipped;
    private readonly (int Term, int Row)[] _terms;

    public Nearness(TermTable terms)
    {
        var first = new Dictionary<int, string>();
        foreach (var word in _vectors.Words)
        {
            var term = terms.Find(WordReader.One(word, 0, word.Length, '\0').Stem);
            if (term >= 0) first.TryAdd(term, word);
        }

        // What stands in every text is used like too much.
        _terms = [.. first.Where(f => !EnglishAnalyzer.IsStopWord(f.Value) && _vectors.Rarity(f.Value) >= LeastRare).Select(f => (f.Key, _vectors.Find(f.Value)))];
    }

    /// <summary>The terms used like a word, the nearest first, each with how near it is, up to 1.</summary>
    public IReadOnlyList<(int Term, float Nearness)> Of(Word word)
    {
        var row = _vectors.Find(word.Lower) is >= 0 and var own ? own : _vectors.Find(word.Lemma);
        if (row < 0) return [];
        var near = new List<(int Term, float Nearness)>();
        foreach (var (term, other) in _terms)
        {
            if (_vectors.Likeness(row, other) is >= Least and var nearness) near.Add((term, nearness));
        }

        return [.. near.OrderByDescending(n => n.Nearness).Take(Most)];
    }
}
