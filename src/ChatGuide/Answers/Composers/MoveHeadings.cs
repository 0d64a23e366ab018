using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Composers;

/// <summary>The sections whose heading names a move from one role to another: "From cook to baker".</summary>
internal sealed class MoveHeadings
{
    private readonly Knowledge _knowledge;
    private readonly Lazy<IReadOnlyList<NamedMove>> _moves;

    public MoveHeadings(Knowledge knowledge)
    {
        _knowledge = knowledge;
        _moves = new Lazy<IReadOnlyList<NamedMove>>(ReadAll);
    }

    /// <summary>What stands under the headings that name a move, in order; nothing where an end is no role.</summary>
    public IEnumerable<Fact> Under(MoveEnd from, MoveEnd to) =>
        _moves.Value.Where(m => m.From.Any(from.Roles.Contains) && m.To.Any(to.Roles.Contains))
            .SelectMany(m => _knowledge.Facts.Of(m.Entry))
            .Where(f => !f.Sentence.Text.EndsWith('?'));

    private List<NamedMove> ReadAll()
    {
        var read = new PerText<(IReadOnlyList<int> From, IReadOnlyList<int> To)>(Read);
        var moves = new List<NamedMove>();
        foreach (var entry in _knowledge.Facts.Passages)
        {
            if (entry.Passage.HeadingPath.Count > 0 && read.Of(entry.Passage.HeadingPath[^1]) is { To.Count: > 0 } move) moves.Add(new NamedMove(entry, move.From, move.To));
        }

        return moves;
    }

    /// <summary>The roles before and after the word of direction; none where it does not stand between roles.</summary>
    private (IReadOnlyList<int> From, IReadOnlyList<int> To) Read(string heading)
    {
        var words = WordReader.Read(heading, _knowledge.Catalog.Known);
        var mentions = _knowledge.Catalog.RoleLexicon.Find(words);
        if (mentions.Count < 2) return ([], []);
        var direction = words.FindIndex(mentions[0].Last + 1, w => _knowledge.Words.Asking.Directions.Contains(w.Lower));
        return direction < 0 ? ([], []) : ([.. mentions.Where(m => m.Last < direction).SelectMany(m => m.Roles)], [.. mentions.Where(m => m.First > direction).SelectMany(m => m.Roles)]);
    }

    /// <summary>A passage under a heading that names a move.</summary>
    private sealed record NamedMove(PassageEntry Entry, IReadOnlyList<int> From, IReadOnlyList<int> To);
}
