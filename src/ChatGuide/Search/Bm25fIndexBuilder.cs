namespace ChatGuide.Search;

/// <summary>Builds the in-process index. One builder can build any number of indexes.</summary>
/// <param name="options">The ranking parameters; <see cref="Bm25fOptions.Default"/> when null.</param>
public sealed class Bm25fIndexBuilder(Bm25fOptions? options = null) : IPassageIndexBuilder
{
    private readonly Bm25fOptions options = options ?? Bm25fOptions.Default;

    public string Engine => "bm25f";

    public IPassageIndex Build(IReadOnlyList<IndexedPassage> passages) => BuildIndex(passages);

    internal Bm25fIndex BuildIndex(IReadOnlyList<IndexedPassage> passages)
    {
        var dictionary = new TermDictionaryBuilder();
        var segments = new List<Segment>();
        var totals = new long[FieldTable.FieldCount];
        var filled = new long[FieldTable.FieldCount];
        var ids = new Corpus.PassageId[passages.Count];
        var words = new Occurrences();
        for (var first = 0; first < passages.Count; first += segments[^1].Count)
        {
            words.Clear();
            var segment = new SegmentBuilder(dictionary, words, Math.Min(Segment.MaxPassages, passages.Count - first));
            for (var i = first; !segment.IsFull; i++)
            {
                var passage = passages[i];
                ids[i] = passage.Id;
                segment.Add(passage);
            }

            for (var field = 0; field < totals.Length; field++)
            {
                totals[field] += segment.TotalLengths[field];
                filled[field] += segment.FilledFields[field];
            }

            segments.Add(segment.Build(first));
        }

        var averages = totals.Select((total, field) => filled[field] == 0 ? 0 : (double)total / filled[field]).ToArray();
        var weights = new FieldWeights(options.Fields, averages);
        var impacts = new ImpactCalculator(weights, options.K1);
        Parallel.ForEach(segments, impacts.Fill);
        return new Bm25fIndex(ids, [.. segments], TermStatistics.Collect(dictionary.Terms, segments), impacts);
    }
}
