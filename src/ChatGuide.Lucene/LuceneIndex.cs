using ChatGuide.Corpus;
using ChatGuide.Search;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Directory = Lucene.Net.Store.Directory;

namespace ChatGuide.Lucene;

/// <summary>
/// A snapshot of an index of Lucene.Net, ranked by BM25F as the built-in one is. Queries are made of the terms of the words, so that nothing
/// in a text is read as a query language.
/// </summary>
internal sealed class LuceneIndex : IPassageIndex
{
    private const int MostClauses = 1000;

    private static readonly PassageField[] Fields = Enum.GetValues<PassageField>();

    private readonly Directory directory;
    private readonly DirectoryReader reader;
    private readonly IndexSearcher searcher;
    private readonly PassageId[] ids;
    private readonly int[] numbers;
    private readonly double k1;

    /// <param name="directory">Where the index lies; disposed with it.</param>
    /// <param name="reader">The snapshot; disposed with it.</param>
    /// <param name="passages">The passages it holds, in the order that breaks ties.</param>
    /// <param name="options">The parameters of the ranking.</param>
    public LuceneIndex(Directory directory, DirectoryReader reader, IReadOnlyList<IndexedPassage> passages, Bm25fOptions options)
    {
        this.directory = directory;
        this.reader = reader;
        searcher = new IndexSearcher(reader) { Similarity = new PassageSimilarity(options) };
        ids = [.. passages.Select(passage => passage.Id)];
        k1 = options.K1;
        var order = new Dictionary<string, int>(ids.Length);
        for (var i = 0; i < ids.Length; i++)
            order[PassageDocument.Key(ids[i])] = i;
        numbers = [.. PassageDocument.Keys(reader).Select(stored => order[stored.Key])];
    }

    public int Count => ids.Length;

    public IReadOnlyList<Hit> Search(PassageQuery query, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var terms = Read(query);
        if (count == 0 || terms.Count == 0)
            return [];
        var best = new BestPassages(numbers, Math.Min(count, Math.Max(1, ids.Length)));
        searcher.Search(Any(terms.Select(term => Scored(term))), best);
        return [.. best.Ordered().Select(found => new Hit(ids[found.Number], found.Score))];
    }

    public IReadOnlyList<ScorePart> Explain(PassageQuery query, PassageId passage)
    {
        var number = Array.IndexOf(ids, passage);
        if (number < 0)
            return [];
        var doc = Array.IndexOf(numbers, number);
        return [.. Read(query).Select(term => Part(term, doc)).OfType<ScorePart>().OrderByDescending(part => part.Score)];
    }

    public void Dispose()
    {
        reader.Dispose();
        directory.Dispose();
    }

    private ScorePart? Part(Term term, int doc)
    {
        if (Score(Scored(term), doc) is not { } score)
            return null;
        var found = term.Alternatives.Where(phrase => Score(Anywhere([phrase]), doc) is not null).ToList();
        var fields = Fields.Where(field => found.Exists(phrase => Score(Within(field, phrase), doc) is not null));
        return new ScorePart(string.Join(" | ", found), [.. fields.Select(field => field.ToString())], score);
    }

    /// <summary>The score of a passage by itself; null where it does not match.</summary>
    private float? Score(Query query, int doc)
    {
        var leaf = reader.Leaves[ReaderUtil.SubIndex(doc, reader.Leaves)];
        var scorer = searcher.CreateNormalizedWeight(query).GetScorer(leaf, leaf.AtomicReader.LiveDocs);
        return scorer?.Advance(doc - leaf.DocBase) == doc - leaf.DocBase ? scorer.GetScore() : null;
    }

    /// <summary>The terms of a query, with those that come again made one that weighs more.</summary>
    private static List<Term> Read(PassageQuery query)
    {
        var terms = new OrderedDictionary<string, Term>();
        foreach (var asked in query.Terms)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(asked.Weight, nameof(query));
            var alternatives = asked.Synonyms.Prepend(asked.Text).SelectMany(Phrase.Read).DistinctBy(phrase => phrase.Key).ToList();
            var key = string.Join('|', alternatives.Select(phrase => phrase.Key).Order(StringComparer.Ordinal));
            if (alternatives.Count > 0)
                terms[key] = new Term(alternatives, asked.Weight + (terms.TryGetValue(key, out var same) ? same.Weight : 0));
        }

        return [.. terms.Values];
    }

    private Bm25fQuery Scored(Term term)
    {
        var occurrences = Anywhere(term.Alternatives);
        var frequency = term.Alternatives is [{ Words: [var only] }] ? reader.DocFreq(PassageDocument.Anywhere(only.Term)) : CountMatches(occurrences);
        return new Bm25fQuery(occurrences, term.Weight * Math.Log(1 + (ids.Length - frequency + 0.5) / (frequency + 0.5)), k1);
    }

    private int CountMatches(Query query)
    {
        var weight = searcher.CreateNormalizedWeight(query);
        var count = 0;
        foreach (var leaf in reader.Leaves)
        {
            var scorer = weight.GetScorer(leaf, leaf.AtomicReader.LiveDocs);
            while (scorer is not null && scorer.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
                count++;
        }

        return count;
    }

    private static Query Anywhere(IEnumerable<Phrase> alternatives) => Any(alternatives.SelectMany(phrase => Fields.Select(field => Within(field, phrase))));

    private static Query Within(PassageField field, Phrase phrase)
    {
        if (phrase.Words is [var only])
            return new TermQuery(PassageDocument.Within(field, only.Term));
        var query = new PhraseQuery();
        foreach (var (term, offset) in phrase.Words)
            query.Add(PassageDocument.Within(field, term), offset);
        return query;
    }

    /// <summary>The sum of what matches, in as many layers as Lucene's limit of clauses asks for.</summary>
    private static Query Any(IEnumerable<Query> queries)
    {
        var layer = queries.ToList();
        while (layer.Count > 1)
        {
            layer = [.. layer.Chunk(MostClauses).Select(clauses =>
            {
                var any = new BooleanQuery(disableCoord: true);
                foreach (var clause in clauses)
                    any.Add(clause, Occur.SHOULD);
                return (Query)any;
            })];
        }

        return layer[0];
    }

    private sealed record Term(IReadOnlyList<Phrase> Alternatives, double Weight);

    /// <summary>The best passages, equal ones in the order they were given in, whatever order Lucene keeps them in.</summary>
    private sealed class BestPassages(int[] numbers, int capacity) : ICollector
    {
        private static readonly Comparer<(float Score, int Number)> WorstFirst =
            Comparer<(float Score, int Number)>.Create((a, b) => a.Score != b.Score ? a.Score.CompareTo(b.Score) : b.Number.CompareTo(a.Number));

        private readonly PriorityQueue<int, (float Score, int Number)> best = new(WorstFirst);
        private Scorer scorer = null!;
        private int docBase;

        public bool AcceptsDocsOutOfOrder => true;

        public void SetScorer(Scorer scorer) => this.scorer = scorer;

        public void SetNextReader(AtomicReaderContext context) => docBase = context.DocBase;

        public void Collect(int doc)
        {
            var number = numbers[docBase + doc];
            if (best.Count < capacity)
                best.Enqueue(number, (scorer.GetScore(), number));
            else
                best.EnqueueDequeue(number, (scorer.GetScore(), number));
        }

        public IReadOnlyList<(float Score, int Number)> Ordered() =>
            [.. best.UnorderedItems.Select(item => item.Priority).OrderDescending(WorstFirst)];
    }
}
