using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using ChatGuide.Search;

namespace ChatGuide.Benchmarks;

/// <summary>Speed and size of the index: questions of five words, any of which may match, the best ten passages, on one core.</summary>
internal static class SearchBenchmark
{
    private const int QuestionCount = 500;
    private const int QuestionWords = 5;
    private const int Hits = 10;
    private const int Runs = 5;

    public static int Run(string[] sizes, TextWriter output)
    {
        output.WriteLine("Milliseconds, p50 and p95:                     words        with pairs     every passage");
        output.WriteLine("engine   passages   build/s   index MB      of a question          of words            scored");
        foreach (var size in sizes.Length > 0 ? sizes : ["1000", "10000", "100000", "1000000"])
        {
            foreach (var engine in Engines())
                Measure(engine, int.Parse(size, CultureInfo.InvariantCulture), output);
        }

        return 0;
    }

    /// <summary>The built-in engine, and those of the neighbours that were built.</summary>
    private static IEnumerable<IPassageIndexBuilder> Engines() =>
    [
        new Bm25fIndexBuilder(),
        .. typeof(SearchBenchmark).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(part => part.Key.StartsWith("Search:Engine=", StringComparison.Ordinal))
            .Select(part => (IPassageIndexBuilder)Activator.CreateInstance(Type.GetType(part.Value!, throwOnError: true)!, [null])!),
    ];

    private static void Measure(IPassageIndexBuilder engine, int size, TextWriter output)
    {
        var text = new CareersPassages(seed: 1);
        var passages = text.Generate(size);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        using var index = engine.Build(passages);
        var built = clock.Elapsed;
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(passages);

        var texts = text.Questions(QuestionCount, QuestionWords);
        var words = texts.ConvertAll(question => PassageQuery.FromText(question));
        var pairs = texts.ConvertAll(question => PassageQuery.FromTextWithPairs(question));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{engine.Engine,-6} {size,10} {size / built.TotalSeconds,9:F0} {bytes / 1e6,10:F1}{Time(words, query => index.Search(query, Hits)),19}{Time(pairs, query => index.Search(query, Hits)),18}{(index is Bm25fIndex own ? Exhaustively(own, words, pairs) : null),18}"));
    }

    /// <summary>What the built-in index would need did it score every passage; the hits must be the same.</summary>
    private static Times Exhaustively(Bm25fIndex index, List<PassageQuery> words, List<PassageQuery> pairs)
    {
        if (words.Concat(pairs).Any(query => !index.Search(query, Hits).SequenceEqual(index.Search(query, Hits, int.MaxValue, prune: false))))
            throw new InvalidOperationException("Pruned and exhaustive search differ.");
        return Time(words, query => index.Search(query, Hits, int.MaxValue, prune: false));
    }

    private readonly record struct Times(double P50, double P95)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{P50:F4} {P95:F4}");
    }

    private static Times Time(List<PassageQuery> questions, Action<PassageQuery> search)
    {
        for (var warmUp = Stopwatch.StartNew(); warmUp.Elapsed < TimeSpan.FromSeconds(1);)
            questions.ForEach(search);
        // The best of some runs, for other programs take their share of the processor too.
        var times = questions.ConvertAll(question => Enumerable.Range(0, Runs).Min(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            search(question);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }));
        times.Sort();
        return new Times(times[times.Count / 2], times[times.Count * 95 / 100]);
    }
}
