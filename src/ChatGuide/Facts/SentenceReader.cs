using System.Collections.Concurrent;
using ChatGuide.Catalog;
using ChatGuide.Language;

namespace ChatGuide.Facts;

/// <summary>What a sentence says, whichever document it stands in.</summary>
/// <param name="Words">Its words, without their places: those of a whole corpus would fill the memory.</param>
/// <param name="Mentions">The roles in it.</param>
/// <param name="Spoken">The topics that its words speak of.</param>
/// <param name="IsAside">Whether its text speaks of itself.</param>
/// <param name="IsOfAll">Whether it speaks of all occupations, and so of none in particular.</param>
/// <param name="Counts">The numbers in it with what they count.</param>
internal sealed record SentenceReading(WordForms[] Words, SentenceMentions Mentions, TopicSet Spoken, bool IsAside, bool IsOfAll, IReadOnlyList<Count> Counts);

/// <summary>Reads sentences, one that a corpus repeats only once. Safe for concurrent use.</summary>
internal sealed class SentenceReader(CareerCatalog catalog, SubjectReader subjects)
{
    private readonly ConcurrentDictionary<(string Text, string? Label), SentenceReading> _known = new();
    private readonly Asides _asides = new();
    private readonly CountReader _counts = new(catalog.Known);
    private readonly PredicateReader _predicates = new(catalog);

    /// <param name="text">The sentence, item or cell.</param>
    /// <param name="label">What labels it: a bare number in a cell counts what its header names.</param>
    public SentenceReading Read(string text, string? label) =>
        _known.TryGetValue((text, label), out var known) ? known : _known.GetOrAdd((text, label), Read);

    /// <summary>Every word of the sentences read, folded.</summary>
    public HashSet<string> WordsRead() => _known.Values.SelectMany(s => s.Words).Select(w => w.Folded).ToHashSet(StringComparer.Ordinal);

    private SentenceReading Read((string Text, string? Label) sentence)
    {
        var words = WordReader.Read(sentence.Text, catalog.Known);
        var mentions = subjects.Mentions(words);
        return new SentenceReading(
            [.. words.Select(w => w.Forms)],
            mentions,
            catalog.TopicLexicon.OfSentence(words, FigureReader.GivesMoney(sentence.Text)).With(_predicates.Read(words, mentions.Named)),
            _asides.Holds(sentence.Text),
            words.Count > 1 && catalog.Words.Subjects.Everyone.Contains(words[0].Lower) && catalog.Words.Generic.Contains(words[1].Lemma),
            _counts.Read(sentence.Text, words, sentence.Label));
    }
}
