using System.Text;
using ChatGuide.Corpus;
using ChatGuide.Search;

namespace ChatGuide.Benchmarks;

/// <summary>
/// Generated careers text: passages of 80 words, two in five of them function words, the rest drawn from a vocabulary of 50,000 by Zipf's
/// law, the commonest being words of careers. The same for the same seed.
/// </summary>
internal sealed class CareersPassages
{
    private const int Words = 80;
    private const int VocabularySize = 50_000;
    private const int PassagesInDocument = 20;

    private static readonly string[] FunctionWords =
        ["the", "of", "and", "to", "in", "a", "is", "that", "for", "with", "as", "on", "are", "by", "they", "from", "or", "their", "at", "be"];

    private static readonly string[] Common = """
        work skills experience team job training salary career design data management project customer role business tools engineer education
        company develop technical support degree industry employer software research process service quality health safety plan market
        responsible knowledge certificate system analysis communication product learn apprentice manager report pay course hours material
        specialist production office client equipment program study staff budget school daily test problem qualification machine
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private readonly string[] vocabulary;
    private readonly double[] cumulative;
    private readonly Random random;

    public CareersPassages(int seed)
    {
        random = new Random(seed);
        vocabulary = [.. Common, .. Enumerable.Range(0, VocabularySize - Common.Length).Select(_ => Invent())];
        cumulative = new double[VocabularySize];
        var sum = 0.0;
        for (var i = 0; i < VocabularySize; i++)
            cumulative[i] = sum += 1.0 / (i + 5);
    }

    public List<IndexedPassage> Generate(int count)
    {
        var passages = new List<IndexedPassage>(count);
        var title = "";
        for (var i = 0; i < count; i++)
        {
            if (i % PassagesInDocument == 0)
                title = Text(3, functionWords: false);
            var id = new PassageId(new DocumentId($"{i / PassagesInDocument:D6}.md"), i % PassagesInDocument);
            passages.Add(new IndexedPassage(id, title, [Text(2, functionWords: false)], Text(Words, functionWords: true), [], []));
        }

        return passages;
    }

    public List<string> Questions(int count, int words) =>
        [.. Enumerable.Range(0, count).Select(_ => Text(words, functionWords: false))];

    private string Text(int words, bool functionWords)
    {
        var text = new StringBuilder();
        for (var i = 0; i < words; i++)
        {
            var word = functionWords && random.Next(5) < 2 ? FunctionWords[random.Next(FunctionWords.Length)] : Content();
            text.Append(i == 0 ? "" : " ").Append(word).Append(i % 12 == 11 ? "." : "");
        }

        return text.ToString();
    }

    private string Content()
    {
        var found = Array.BinarySearch(cumulative, random.NextDouble() * cumulative[^1]);
        return vocabulary[Math.Min(found < 0 ? ~found : found, VocabularySize - 1)];
    }

    private string Invent()
    {
        const string consonants = "bcdfghklmnprstvw";
        const string vowels = "aeiou";
        var word = new StringBuilder();
        for (var syllables = 2 + random.Next(3); syllables > 0; syllables--)
            word.Append(consonants[random.Next(consonants.Length)]).Append(vowels[random.Next(vowels.Length)]);
        return word.Append(consonants[random.Next(consonants.Length)]).ToString();
    }
}
