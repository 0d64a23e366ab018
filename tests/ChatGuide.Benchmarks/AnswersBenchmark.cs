using System.Diagnostics;
using System.Globalization;
using ChatGuide.Conversations;
using ChatGuide.Evaluation;

namespace ChatGuide.Benchmarks;

/// <summary>
/// Time and memory of an answer, from the message to the composed reply, over the project's own corpus: the conversations of its open
/// evaluation set, on one thread. Also how long reading and indexing the corpus take.
/// </summary>
internal static class AnswersBenchmark
{
    private const int Runs = 5;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    public static int Run(TextWriter output)
    {
        var first = Build(out var firstRead, out var firstIndexed);
        var guide = Build(out var read, out var indexed);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{first.Corpus.Documents.Count} documents, {first.Corpus.Documents.Sum(d => d.Passages.Count)} passages"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"first time: read in {firstRead:F0} ms, built in {firstIndexed:F0} ms; again: read in {read:F0} ms, built in {indexed:F0} ms"));

        var turns = Turns(guide);
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < WarmUp;)
            turns.ForEach(t => guide.Ask(t.Ask, t.Context));

        var before = GC.GetAllocatedBytesForCurrentThread();
        turns.ForEach(t => guide.Ask(t.Ask, t.Context));
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / turns.Count;

        // The best of some runs, for other programs take their share of the processor too.
        var times = turns.ConvertAll(t => (t.Ask, Time: Enumerable.Range(0, Runs).Min(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            guide.Ask(t.Ask, t.Context);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        })));
        times.Sort((a, b) => a.Time.CompareTo(b.Time));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{times.Count} messages: p50 {At(0.50):F3} ms, p95 {At(0.95):F3} ms, p99 {At(0.99):F3} ms, mean {times.Average(t => t.Time):F3} ms; {bytes / 1024.0:F0} KiB allocated a message"));
        foreach (var (ask, time) in times.TakeLast(5).Reverse())
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  slowest: {time,7:F3} ms  {ask}"));
        return 0;

        double At(double share) => times[(int)(share * (times.Count - 1))].Time;
    }

    private static Guide Build(out double read, out double built)
    {
        var clock = Stopwatch.StartNew();
        var corpus = ProjectCorpus.Read();
        read = clock.Elapsed.TotalMilliseconds;
        clock.Restart();
        var guide = ProjectCorpus.Build(corpus);
        built = clock.Elapsed.TotalMilliseconds;
        return guide;
    }

    /// <summary>Every message of the set, with what its conversation was about before it.</summary>
    private static List<(string Ask, ConversationContext Context)> Turns(Guide guide)
    {
        var turns = new List<(string, ConversationContext)>();
        foreach (var one in EvaluationSet.Read(Path.Combine(Repository.Evaluation, "guide.yaml")).Cases)
        {
            var context = ConversationContext.Empty;
            foreach (var turn in one.Turns)
            {
                turns.Add((turn.Ask, context));
                context = guide.Ask(turn.Ask, context).Context;
            }
        }

        return turns;
    }
}
