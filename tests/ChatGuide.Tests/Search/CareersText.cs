using ChatGuide.Corpus;
using ChatGuide.Search;

namespace ChatGuide.Tests.Search;

/// <summary>Invented text whose words are as unevenly frequent as those of a language, the same for the same seed.</summary>
internal static class CareersText
{
    private static readonly string[] Stems =
        ["oven", "wood", "pay", "school", "tool", "plan", "client", "budget", "draft", "cloud", "metal", "garden", "ledger", "stage", "patient"];

    private static readonly string[] Ends = ["", "s", "er", "ing", "ed", "-work", "ment", "ful"];

    public static IReadOnlyList<IndexedPassage> Passages(int count, int seed, int words = 12)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i => new IndexedPassage(
            new PassageId(new DocumentId($"{i / 10}.md"), i % 10),
            Text(random, 2),
            random.Next(3) == 0 ? [] : [Text(random, 2), Text(random, 1)],
            Text(random, 1 + random.Next(2 * words)),
            random.Next(4) == 0 ? [Text(random, 1)] : [],
            random.Next(4) == 0 ? [Text(random, 1)] : []))];
    }

    public static IReadOnlyList<string> Questions(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => Text(random, 1 + random.Next(6)))];
    }

    private static string Text(Random random, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word(random)));

    private static string Word(Random random)
    {
        var rank = (int)(Stems.Length * Math.Pow(random.NextDouble(), 2.5));
        return Stems[rank] + Ends[(int)(Ends.Length * Math.Pow(random.NextDouble(), 2))] + (random.Next(5) == 0 ? random.Next(30).ToString(System.Globalization.CultureInfo.InvariantCulture) : "");
    }
}
