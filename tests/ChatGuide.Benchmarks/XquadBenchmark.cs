using ChatGuide.Corpus;
using ChatGuide.Search;

namespace ChatGuide.Benchmarks;

/// <summary>XQuAD-R (google-research-datasets/lareqa): find the paragraph, and the sentence, that answers each question.</summary>
internal static class XquadBenchmark
{
    private const int Depth = 10;

    public static int Run(string folder, TextWriter output) => Run(folder, output, Bm25fOptions.Default);

    internal static int Run(string folder, TextWriter output, Bm25fOptions options)
    {
        var file = Path.Combine(folder, "en.json");
        if (!File.Exists(file))
            return OutsideData.Skip(file, output);
        var set = XquadSet.Read(file);
        output.WriteLine($"XQuAD-R English: {set.Paragraphs.Count} paragraphs, {set.Sentences.Count} sentences, {set.Questions.Count} questions");
        using var paragraphs = new Bm25fIndexBuilder(options).Build(set.Paragraphs);
        using var sentences = new Bm25fIndexBuilder(options).Build(set.Sentences);

        var right = 0;
        var reciprocal = 0.0;
        foreach (var question in set.Questions)
        {
            var query = PassageQuery.FromText(question.Text);
            if (paragraphs.Search(query, 1) is [var best] && best.Passage == question.Paragraph)
                right++;
            reciprocal += Reciprocal(sentences.Search(query, Depth).Select(hit => hit.Passage), question.Sentence);
        }

        output.WriteLine($"paragraph hit@1     {(double)right / set.Questions.Count:F4}");
        output.WriteLine($"sentence MRR@{Depth}     {reciprocal / set.Questions.Count:F4}");
        return 0;
    }

    private static double Reciprocal(IEnumerable<PassageId> ranked, PassageId wanted)
    {
        var rank = ranked.Take(Depth).ToList().IndexOf(wanted) + 1;
        return rank == 0 ? 0 : 1.0 / rank;
    }
}
