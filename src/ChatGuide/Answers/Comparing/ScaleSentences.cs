using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;
using Word = ChatGuide.Language.Word;

namespace ChatGuide.Answers.Comparing;

/// <summary>Finds the sentences that name which work stands at one end of a scale: "the riskiest of the five is roofing".</summary>
internal sealed class ScaleSentences(Knowledge knowledge, ComparisonWords comparisons)
{
    private const int MostSaid = 3;
    private readonly Lazy<List<(Fact Fact, ScaleEnd End)>> _ends = new(() =>
    [
        .. knowledge.Facts.Facts
            .Where(f => f.IsStatement)
            .SelectMany(f => Ends(knowledge, comparisons, f).Select(e => (f, e))),
    ]);

    /// <summary>The sentences on that end, those that name just one role first.</summary>
    public List<Evidence> At(ScaleEnd asked) =>
    [
        .. _ends.Value
            .Where(f => f.End.Scale.Number == asked.Scale.Number && f.End.End == asked.End)
            .DistinctBy(f => f.Fact.Number)
            .OrderBy(f => f.Fact.Mentioned.Count == 0)
            .ThenBy(f => f.Fact.Mentioned.Count)
            .ThenBy(f => f.Fact.Number)
            .Take(MostSaid)
            .Select(f => new Evidence(f.Fact, (int)f.Fact.Tie, 0, 3, 1)),
    ];

    /// <summary>The ends that a sentence names by a superlative: what is "safer" than something else is not the safest.</summary>
    private static IEnumerable<ScaleEnd> Ends(Knowledge knowledge, ComparisonWords comparisons, Fact fact)
    {
        var words = WordReader.Read(fact.Sentence.Text);
        if (!words.Exists(IsEnd) || (fact.Mentioned.Count == 0 && knowledge.Catalog.RoleFields.Find(words, true).Count == 0 && !words.Exists(w => knowledge.Words.Working.Contains(w.Lower)))) return [];
        return knowledge.Words.Scales.In(words).Where(e => e.Covered.Any(i => IsEnd(words[i])));

        // A degree names the scale, be it of a word that nothing else knows: "scarcest".
        bool IsEnd(Word word) => word.Lower.EndsWith("est", StringComparison.Ordinal) || comparisons.IsTop(word.Lower);
    }
}
