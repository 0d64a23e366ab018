using ChatGuide.Corpus;

namespace ChatGuide.Facts;

/// <summary>Whom a section speaks of whose headings name nobody: the role it introduced, as long as it names no other.</summary>
internal sealed class SectionThread
{
    private readonly HashSet<int> _named = [];
    private bool _isOnIt;

    /// <summary>The role that the section goes on about; null where it has named none, or several.</summary>
    public int? Role => _isOnIt && _named.Count == 1 ? _named.First() : null;

    /// <summary>Takes note of the facts of a passage of the section.</summary>
    /// <param name="facts">The facts of the document so far.</param>
    /// <param name="first">Where those of the passage begin.</param>
    public void Follow(IReadOnlyList<Fact> facts, int first)
    {
        for (var i = first; i < facts.Count; i++) _named.UnionWith(facts[i].Mentioned);
        _isOnIt = facts.Count > first && facts[^1].Roles is [var role] && _named.Contains(role) && facts[^1].Fragment.Kind is not FragmentKind.Cell;
    }
}
