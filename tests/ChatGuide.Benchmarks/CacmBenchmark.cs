using ChatGuide.Search;

namespace ChatGuide.Benchmarks;

/// <summary>CACM: 3,204 abstracts, 52 judged queries; mean average precision over the best 1,000 of each.</summary>
internal static class CacmBenchmark
{
    private const int Depth = 1000;

    public static int Run(string folder, TextWriter output) => Run(folder, output, Bm25fOptions.Default);

    internal static int Run(string folder, TextWriter output, Bm25fOptions options)
    {
        if (!File.Exists(Path.Combine(folder, "cacm.tar.gz")))
            return OutsideData.Skip(Path.Combine(folder, "cacm.tar.gz"), output);
        var set = CacmSet.Read(folder);
        var judged = set.Queries.Where(query => set.Relevant.ContainsKey(query.Key)).ToList();
        output.WriteLine($"CACM: {set.Articles.Count} abstracts, {judged.Count} judged queries");
        output.WriteLine("                       MAP      P@30");
        Measure("with titles", set.Articles, judged, set.Relevant, 0, options, output);
        Measure("text alone", [.. set.Articles.Select(TitleAsText)], judged, set.Relevant, 0, options, output);
        Measure("with pairs too", set.Articles, judged, set.Relevant, PassageQuery.PairWeight, options, output);
        return 0;
    }

    /// <summary>The article as engines without fields see it.</summary>
    private static IndexedPassage TitleAsText(IndexedPassage article) => article with { Title = "", Body = $"{article.Title}\n\n{article.Body}" };

    private static void Measure(
        string name,
        IReadOnlyList<IndexedPassage> articles,
        List<KeyValuePair<int, string>> judged,
        IReadOnlyDictionary<int, HashSet<string>> judgements,
        double pairWeight,
        Bm25fOptions options,
        TextWriter output)
    {
        using var index = new Bm25fIndexBuilder(options).Build(articles);
        var precision = 0.0;
        var at30 = 0.0;
        foreach (var (number, text) in judged)
        {
            var relevant = judgements[number];
            var found = index.Search(PassageQuery.FromTextWithPairs(text, pairWeight), Depth).Select(hit => relevant.Contains(hit.Passage.Document.Path)).ToList();
            precision += AveragePrecision(found, relevant.Count);
            at30 += found.Take(30).Count(isRelevant => isRelevant) / 30.0;
        }

        output.WriteLine($"{name,-18}{precision / judged.Count,8:F4}{at30 / judged.Count,10:F4}");
    }

    private static double AveragePrecision(List<bool> found, int relevant)
    {
        var seen = 0;
        var sum = 0.0;
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i])
                sum += (double)++seen / (i + 1);
        }

        return sum / relevant;
    }
}
