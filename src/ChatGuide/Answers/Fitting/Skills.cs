using ChatGuide.Answers.Composers;
using ChatGuide.Corpus;
using ChatGuide.Facts;

namespace ChatGuide.Answers.Fitting;

/// <summary>What a role asks of a person: the items, or else the sentences, on its skills and tools.</summary>
internal sealed class Skills(Knowledge knowledge, Sections sections)
{
    private const int Most = 14;
    private static readonly string[] Topics = ["skills", "tools"];

    public IReadOnlyList<Fact> Of(int role)
    {
        var found = new List<Fact>();
        foreach (var topic in Topics.Select(knowledge.Catalog.Topic).Where(t => t >= 0))
        {
            var parts = sections.On(role, topic);
            var items = parts.SelectMany(s => s.Facts).Where(f => f.Fragment.Kind == FragmentKind.Item).DistinctBy(f => f.Fragment).ToList();
            found.AddRange(items.Count > 0 ? items : parts.SelectMany(s => s.Facts).Where(f => f.Fragment.Kind == FragmentKind.Prose).Take(3));
        }

        return [.. found.DistinctBy(f => f.Number).Take(Most)];
    }

    /// <summary>Whether two items ask for the same: an equal label, or most of their words.</summary>
    public static bool AreSame(Fact a, Fact b)
    {
        if (a.Fragment.Label is { } x && b.Fragment.Label is { } y && x.Equals(y, StringComparison.OrdinalIgnoreCase)) return true;
        var shared = a.Terms.Intersect(b.Terms).Count();
        return shared * 2 > Math.Min(a.Terms.Length, b.Terms.Length) + 1;
    }
}
