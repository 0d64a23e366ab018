using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Comparing;

/// <summary>Finds the sentences that name which work stands at one end of a scale: "the riskiest of the five is roofing".</summary>
internal sealed class ScaleSentences(Knowledge knowledge)
{
    private const int MostSaid = 3;
    private readonly Lazy<List<(Fact Fact, ScaleEnd End)>> _ends = new(() =>
    [
        .. knowledge.Facts.Facts
            .Where(f => f.IsStatement)
            .SelectMany(f => Ends(knowledge, f).Select(e => (f, e))),
    ]);

    /// <summary>The sentences on that end, those that name just one role first.</summary>
    public List<Evidence> At(ScaleEnd asked) =>
    [
        .. _ends.Value
            .Where(f => f.End.Scale.Number == asked.Scale.Number && f.End.End == asked.End)
            .DistinctBy(f => f.Fact.Number)
            .OrderBy(f => f.Fact.Mentioned.Count)
            .ThenBy(f => f.Fact.Number)
            .Take(MostSaid)
            .Select(f => new Evidence(f.Fact, (int)f.Fact.Tie, 0, 3, 1)),
    ];

    private static IEnumerable<ScaleEnd> Ends(Knowledge knowledge, Fact fact)
    {
        var words = WordReader.Read(fact.Sentence.Text);
        var compares = words.Exists(w => w.Lower.EndsWith("est", StringComparison.Ordinal) || knowledge.Words.IsDegree(w)) && (fact.Mentioned.Count > 0 || knowledge.Catalog.RoleFields.Find(words, true).Count > 0);
        return compares ? knowledge.Words.Scales.In(words) : [];
    }
}
