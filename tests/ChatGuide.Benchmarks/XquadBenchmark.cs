using ChatGuide.Corpus;
using ChatGuide.Search;

namespace ChatGuide.Benchmarks;

/// <summary>XQuAD-R (google-research-datasets/lareqa): find the paragraph, and the sentence, that answers each question.</summary>
internal static class XquadBenchmark
{
    private const int Depth = 10;

    /// <summary>How many paragraphs the sentences are taken from.</summary>
    private const int Paragraphs = 20;

    public static int Run(string folder, TextWriter output) => Run(folder, output, Bm25fOptions.Default);

    internal static int Run(string folder, TextWriter output, Bm25fOptions options)
    {
        var file = Path.Combine(folder, "en.json");
        if (!File.Exists(file))
            return OutsideData.Skip(file, output);
        var set = XquadSet.Read(file);
        output.WriteLine($"XQuAD-R English: {set.Paragraphs.Count} paragraphs, {set.Sentences.Count} sentences, {set.Questions.Count} questions");
        output.WriteLine("                  paragraph hit@1   sentence MRR@10   sentence MRR@10, sentences ranked without their paragraphs");
        Measure("with titles", set, 0, options, output);
        Measure("text alone", set.WithoutTitles(), 0, options, output);
        Measure("with pairs too", set, PassageQuery.PairWeight, options, output);
        return 0;
    }

    private static void Measure(string name, XquadSet set, double pairWeight, Bm25fOptions options, TextWriter output)
    {
        using var paragraphs = new Bm25fIndexBuilder(options).Build(set.Paragraphs);
        using var sentences = new Bm25fIndexBuilder(options).Build(set.Sentences);
        var texts = set.Sentences.ToLookup(sentence => sentence.Id.Document, sentence => sentence.Body);
        var ranker = new SentenceRanker([.. set.Paragraphs.Select(paragraph => new PassageSentences(paragraph, [.. texts[paragraph.Id.Document]]))], options);

        var right = 0;
        var ranked = 0.0;
        var alone = 0.0;
        foreach (var question in set.Questions)
        {
            var query = PassageQuery.FromTextWithPairs(question.Text, pairWeight);
            var hits = paragraphs.Search(query, Paragraphs);
            right += hits is [var best, ..] && best.Passage == question.Paragraph ? 1 : 0;
            ranked += Reciprocal(ranker.Rank(query, hits, Depth).Select(hit => hit.Passage with { Ordinal = hit.Sentence }), question.Sentence);
            alone += Reciprocal(sentences.Search(query, Depth).Select(hit => hit.Passage), question.Sentence);
        }

        double count = set.Questions.Count;
        output.WriteLine($"{name,-18}{right / count,15:F4}{ranked / count,18:F4}{alone / count,18:F4}");
    }

    private static double Reciprocal(IEnumerable<PassageId> ranked, PassageId wanted)
    {
        var rank = ranked.Take(Depth).ToList().IndexOf(wanted) + 1;
        return rank == 0 ? 0 : 1.0 / rank;
    }
}
