using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Composers;

/// <summary>The sections whose heading, or question, names a move from one role to another: "From cook to baker", "From the field to forestry?".</summary>
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
            if (Heading(entry.Passage) is { } heading && read.Of(heading) is { From.Count: > 0, To.Count: > 0 } move) moves.Add(new NamedMove(entry, move.From, move.To));
        }

        return moves;
    }

    private static string? Heading(Passage passage) =>
        passage.Kind is PassageKind.QuestionAnswer ? passage.Fragments[0].Text : passage.HeadingPath is [.., var last] ? last : null;

    /// <summary>The roles before and after the word of direction; none where it does not stand between roles, one of which at least is named in full.</summary>
    private (IReadOnlyList<int> From, IReadOnlyList<int> To) Read(string heading)
    {
        var words = WordReader.Read(heading, _knowledge.Catalog.Known);
        var mentions = _knowledge.Catalog.RoleLexicon.Find(words);
        var direction = words.FindIndex(Math.Min(words.Count, mentions.Count > 1 ? mentions[0].Last + 1 : 1), w => _knowledge.Words.Asking.Directions.Contains(w.Lower));
        if (direction < 0) return ([], []);
        var from = mentions.Where(m => m.Last < direction).SelectMany(m => m.Roles).ToList();
        var to = mentions.Where(m => m.First > direction).SelectMany(m => m.Roles).ToList();
        var isStart = _knowledge.Words.Moves.At(words, 0).Any(m => m.Value is MoveSign.From);
        if (!isStart) return (from, to);
        return (from.Count > 0 ? from : Shortened(words[1..direction]), to.Count > 0 ? to : Shortened(words[(direction + 1)..]));
    }

    /// <summary>"Track worker", "overhead lines": the one role whose name holds all of the words; none where there are several.</summary>
    private List<int> Shortened(List<Word> words)
    {
        var said = words.Where(_knowledge.Words.Carries).Select(w => w.Stem).ToList();
        if (said.Count == 0) return [];
        var named = _knowledge.Catalog.Roles.Where(r => WordReader.Read(r.Name, _knowledge.Catalog.Known).ConvertAll(w => w.Stem) is var name && said.TrueForAll(name.Contains)).Select(r => r.Number).ToList();
        return named.Count == 1 ? named : [];
    }

    /// <summary>A passage under a heading that names a move.</summary>
    private sealed record NamedMove(PassageEntry Entry, IReadOnlyList<int> From, IReadOnlyList<int> To);
}
