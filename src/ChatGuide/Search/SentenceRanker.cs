using ChatGuide.Corpus;

namespace ChatGuide.Search;

/// <summary>A passage and the sentences it is made of.</summary>
/// <param name="Passage">The passage as it is indexed; its title, headings, roles and topics hold for each of its sentences.</param>
/// <param name="Sentences">Its sentences, in order.</param>
public sealed record PassageSentences(IndexedPassage Passage, IReadOnlyList<string> Sentences);

/// <summary>A sentence of a passage that was found. Scores order the sentences of one ranking and mean nothing beyond it.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Sentence">The sentence's position there.</param>
/// <param name="Score">Greater is better; between 0 and 2.</param>
public sealed record RankedSentence(PassageId Passage, int Sentence, double Score);

/// <summary>
/// Orders the sentences of the passages that a search found, of any engine. A sentence scores the share of the best sentence's BM25F score that
/// it reaches, plus the share of the best passage's score that its passage reaches. Immutable, safe for concurrent readers.
/// </summary>
public sealed class SentenceRanker
{
    private readonly Bm25fIndex index;
    private readonly Dictionary<PassageId, (int First, int Count)> places = [];

    /// <param name="passages">The passages, in the order of the index that is searched.</param>
    /// <param name="options">The ranking parameters; <see cref="Bm25fOptions.Default"/> when null.</param>
    public SentenceRanker(IReadOnlyList<PassageSentences> passages, Bm25fOptions? options = null)
    {
        var sentences = new List<IndexedPassage>();
        foreach (var (passage, texts) in passages)
        {
            places.Add(passage.Id, (sentences.Count, texts.Count));
            sentences.AddRange(texts.Select(text => passage with { Body = text }));
        }

        index = new Bm25fIndexBuilder(options).BuildIndex(sentences);
    }

    /// <summary>The best sentences of the passages found, at most <paramref name="count"/>; equal ones in the order of passages and sentences.</summary>
    public IReadOnlyList<RankedSentence> Rank(PassageQuery query, IReadOnlyList<Hit> passages, int count)
    {
        var found = passages.SelectMany(hit => Enumerable.Range(0, places[hit.Passage].Count).Select(sentence => (Hit: hit, Sentence: sentence))).ToList();
        var scores = index.Score(query, [.. found.Select(place => places[place.Hit.Passage].First + place.Sentence)]);
        var bestSentence = Math.Max(scores.DefaultIfEmpty().Max(), float.Epsilon);
        var bestPassage = passages.Select(hit => hit.Score).DefaultIfEmpty(1).Max();
        return [.. found
            .Select((place, i) => new RankedSentence(place.Hit.Passage, place.Sentence, scores[i] / bestSentence + place.Hit.Score / bestPassage))
            .OrderByDescending(sentence => sentence.Score)
            .Take(count)];
    }
}
