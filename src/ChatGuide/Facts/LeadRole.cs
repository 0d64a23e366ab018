using ChatGuide.Corpus;

namespace ChatGuide.Facts;

/// <summary>Whom the sections of a document speak of that name nobody: the one role that it introduces before its first section, until a section introduces another.</summary>
internal sealed class LeadRole
{
    private readonly HashSet<int> _introduced = [];
    private bool _isOver;

    /// <summary>The role that a passage under a heading goes on about; null where no single role was introduced.</summary>
    public int? RoleFor(Passage passage) => !_isOver && IsSection(passage) && _introduced.Count == 1 ? _introduced.First() : null;

    /// <summary>Takes note of the facts of a passage.</summary>
    /// <param name="facts">The facts of the document so far.</param>
    /// <param name="first">Where those of the passage begin.</param>
    public void Follow(Passage passage, IReadOnlyList<Fact> facts, int first)
    {
        for (var i = first; i < facts.Count; i++)
        {
            if (!IsSection(passage)) _introduced.UnionWith(facts[i].Mentioned);
            else _isOver |= facts[i].Tie == RoleTie.Subject && !facts[i].Roles.Any(_introduced.Contains);
        }
    }

    /// <summary>What stands below the title: under a heading of its own, or as a question with its answer.</summary>
    private static bool IsSection(Passage passage) => passage.HeadingPath.Count > 1 || passage.Kind is PassageKind.QuestionAnswer;
}
