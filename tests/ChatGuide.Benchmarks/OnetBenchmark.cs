using System.Diagnostics;
using System.Globalization;
using ChatGuide.Conversations;
using ChatGuide.Corpus;
using ChatGuide.Import;
using ChatGuide.Search;

namespace ChatGuide.Benchmarks;

/// <summary>The whole O*NET database and the wage statistics imported beside the project's corpus: what it costs, and how many answers agree with the tables.</summary>
internal static class OnetBenchmark
{
    private const int Seed = 29;
    private const int Occupations = 200;
    private const int Titles = 2000;
    private const int FailuresShown = 8;

    public static int Run(string database, TextWriter output)
    {
        var wages = Path.Combine(database, "..", "oews-m2024");
        if (!Directory.Exists(database) || !Directory.Exists(wages))
            return OutsideData.Skip(Directory.Exists(database) ? wages : database, output);
        var folder = Directory.CreateTempSubdirectory("chatguide-onet-").FullName;
        try
        {
            var clock = Stopwatch.StartNew();
            var report = OnetImport.Run(new(database, Path.Combine(folder, "onet"), Directory.GetFiles(wages, "*.xlsx").Single()));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"import: {report.Documents} documents in {clock.Elapsed.TotalSeconds:0.0} s, {report.Problems.Count} problems"));
            CopyOwnCorpus(folder);
            var guide = Start(folder, output);
            var truth = new OnetTruth(database, Directory.GetFiles(wages, "*.xlsx").Single());
            var times = new List<double>();
            var processor = Environment.CpuUsage.TotalTime;
            AskTitles(guide, truth, times, output);
            AskTopics(guide, truth, times, output);
            times.Sort();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"questions: {times.Count}, p50 {times[times.Count / 2]:0.00} ms, p95 {times[times.Count * 95 / 100]:0.00} ms, slowest {times[^1]:0.0} ms, {(Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / times.Count:0.00} ms of processor time each"));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void CopyOwnCorpus(string folder)
    {
        foreach (var file in Directory.GetFiles(Repository.Corpus, "*.md"))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
    }

    private static Guide Start(string folder, TextWriter output)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        var corpus = new CorpusReader().Read(new CorpusOptions { Path = folder });
        var read = clock.Elapsed;
        var guide = Guide.Build(corpus, new Bm25fIndexBuilder());
        var total = clock.Elapsed;
        GC.Collect();
        process.Refresh();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"start to ready: {total.TotalSeconds:0.0} s (reading {read.TotalSeconds:0.0} s), {(process.TotalProcessorTime - before).TotalSeconds:0.0} s of processor time, {guide.Index.Count} passages, {guide.Catalog.Roles.Count} roles"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory: {process.WorkingSet64 / 1e6:0} MB working set, {process.PeakWorkingSet64 / 1e6:0} MB at most"));
        return guide;
    }

    private static void AskTitles(Guide guide, OnetTruth truth, List<double> times, TextWriter output)
    {
        var titles = truth.TitlesOfOne(guide.Corpus);
        new Random(Seed).Shuffle(titles);
        var score = new Score("alternate title → its occupation", FailuresShown);
        foreach (var (title, code) in titles.Take(Titles))
        {
            var answer = Ask(guide, $"What does {Article(title)} {title} do?", times);
            var first = answer.Citations.FirstOrDefault()?.Document.Path;
            score.Add(first == truth.PathOf(code), title, truth.PathOf(code), first ?? answer.Kind.ToString());
        }
        score.Print(output);
    }

    private static void AskTopics(Guide guide, OnetTruth truth, List<double> times, TextWriter output)
    {
        var codes = truth.Codes.ToArray();
        new Random(Seed).Shuffle(codes);
        foreach (var (topic, question) in OnetTruth.Questions)
        {
            var score = new Score($"what {topic}", FailuresShown);
            foreach (var code in codes.Take(Occupations))
            {
                var name = truth.NameOf(code);
                var answer = Ask(guide, question.Replace("{a role}", $"{Article(name)} {name}", StringComparison.Ordinal), times);
                var (isRight, expected) = truth.Judge(topic, code, answer);
                score.Add(isRight, name, expected, OnetTruth.Brief(answer));
            }
            score.Print(output);
        }
    }

    private static Answers.Answer Ask(Guide guide, string question, List<double> times)
    {
        var start = Stopwatch.GetTimestamp();
        var answer = guide.Ask(question, ConversationContext.Empty).Answer;
        times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return answer;
    }

    private static string Article(string name) => "AEIOUaeiou".Contains(name[0], StringComparison.Ordinal) ? "an" : "a";

    private sealed class Score(string name, int shown)
    {
        private readonly List<string> failures = [];
        private int right;
        private int all;

        public void Add(bool isRight, string asked, string expected, string got)
        {
            all++;
            if (isRight)
                right++;
            else
                failures.Add($"  {asked}: expected {expected}, got {got}");
        }

        public void Print(TextWriter output)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {right} of {all} ({100.0 * right / Math.Max(1, all):0.0} %)"));
            foreach (var failure in failures.Take(shown))
                output.WriteLine(failure);
        }
    }
}
