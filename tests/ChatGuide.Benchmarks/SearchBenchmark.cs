using System.Diagnostics;
using System.Globalization;
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
        output.WriteLine("Milliseconds, p50 and p95:              words      every passage        with pairs");
        output.WriteLine("  passages   build/s   index MB      of a question         scored          of words");
        foreach (var size in sizes.Length > 0 ? sizes : ["1000", "10000", "100000", "1000000"])
            Measure(int.Parse(size, CultureInfo.InvariantCulture), output);
        return 0;
    }

    private static void Measure(int size, TextWriter output)
    {
        var text = new CareersPassages(seed: 1);
        var passages = text.Generate(size);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        using var index = new Bm25fIndexBuilder().BuildIndex(passages);
        var built = clock.Elapsed;
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(passages);

        var texts = text.Questions(QuestionCount, QuestionWords);
        var words = texts.ConvertAll(question => PassageQuery.FromText(question));
        var pairs = texts.ConvertAll(question => PassageQuery.FromTextWithPairs(question));
        var pruned = Time(words, query => index.Search(query, Hits));
        var exhaustive = Time(words, query => index.Search(query, Hits, int.MaxValue, prune: false));
        var paired = Time(pairs, query => index.Search(query, Hits));
        if (words.Concat(pairs).Any(query => !index.Search(query, Hits).SequenceEqual(index.Search(query, Hits, int.MaxValue, prune: false))))
            throw new InvalidOperationException("Pruned and exhaustive search differ.");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{size,10} {size / built.TotalSeconds,9:F0} {bytes / 1e6,10:F1}{pruned,18}{exhaustive,18}{paired,18}"));
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
