using ChatGuide.Search;

namespace ChatGuide.Tests.Search;

/// <summary>BM25F written down straight from its publication, over lists of words, to check the index against.</summary>
internal sealed class FormulaOfBm25f(Bm25fOptions options, IReadOnlyList<IndexedPassage> passages)
{
    private readonly FieldOptions[] settings = [options.Title, options.Heading, options.Body, options.Roles, options.Topics];

    private readonly List<string>[][] fields = [.. passages.Select(passage => new[]
    {
        Terms([passage.Title]), Terms(passage.HeadingPath), Terms([passage.Body]), Terms(passage.Roles), Terms(passage.Topics),
    })];

    public double Score(int passage, IEnumerable<string> terms) => terms.Sum(term => Part(passage, term));

    private double Part(int passage, string term)
    {
        var frequency = fields.Count(lists => lists.Any(list => list.Contains(term)));
        var inverse = Math.Log(1 + (fields.Length - frequency + 0.5) / (frequency + 0.5));
        var weight = 0.0;
        for (var i = 0; i < settings.Length; i++)
        {
            var list = fields[passage][i];
            var occurrences = list.Count(word => word == term);
            if (occurrences > 0)
                weight += settings[i].Weight * occurrences / (1 - settings[i].LengthNorm + settings[i].LengthNorm * list.Count / Average(i));
        }

        return inverse * weight / (options.K1 + weight);
    }

    private double Average(int field) => fields.Where(lists => lists[field].Count > 0).Average(lists => lists[field].Count);

    private static List<string> Terms(IEnumerable<string> entries) =>
        [.. entries.SelectMany(EnglishAnalyzer.Analyze).Where(token => !token.IsStopWord).Select(token => token.Term)];
}
