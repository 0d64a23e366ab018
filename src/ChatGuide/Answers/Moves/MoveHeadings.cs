using ChatGuide.Catalog;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Moves;

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

    /// <summary>What stands under the headings that name a move, in order.</summary>
    public IEnumerable<Fact> Under(MoveEnd from, MoveEnd to) =>
        _moves.Value.Where(m => Names(m.From, from) && Names(m.To, to))
            .SelectMany(m => _knowledge.Facts.Of(m.Entry))
            .Where(f => !f.Sentence.Text.EndsWith('?'));

    private List<NamedMove> ReadAll()
    {
        var read = new PerText<(Side From, Side To)?>(Read);
        var moves = new List<NamedMove>();
        foreach (var entry in _knowledge.Facts.Passages)
        {
            if (Heading(entry.Passage) is { } heading && read.Of(heading) is { } move) moves.Add(new NamedMove(entry, move.From, move.To));
        }

        return moves;
    }

    private static string? Heading(Passage passage) =>
        passage.Kind is PassageKind.QuestionAnswer ? passage.Fragments[0].Text : passage.HeadingPath is [.., var last] ? last : null;

    /// <summary>What stands before and behind the word of direction; null where no role stands on either side, or the heading does not begin as one on a move.</summary>
    private (Side From, Side To)? Read(string heading)
    {
        var words = WordReader.Read(heading, _knowledge.Catalog.Known);
        var mentions = _knowledge.Catalog.RoleLexicon.Find(words);
        var direction = words.FindIndex(Math.Min(words.Count, mentions.Count > 1 ? mentions[0].Last + 1 : 1), w => _knowledge.Words.Asking.Directions.Contains(w.Lower));
        if (direction < 0) return null;
        var starts = _knowledge.Words.Moves.At(words, 0).Any(m => m.Value is MoveSign.From);
        var (from, to) = (Of(words[..direction], mentions.Where(m => m.Last < direction), starts), Of(words[(direction + 1)..], mentions.Where(m => m.First > direction), starts));
        return starts ? from.Roles.Count + to.Roles.Count > 0 ? (from, to) : null : from.Roles.Count > 0 && to.Roles.Count > 0 ? (from, to) : null;
    }

    private Side Of(List<Word> words, IEnumerable<RoleMention> mentions, bool mayBeShort)
    {
        List<string> stems = [.. words.Where(_knowledge.Words.Carries).Select(w => w.Stem)];
        List<int> roles = [.. mentions.SelectMany(m => m.Roles)];
        return new Side(roles.Count > 0 || !mayBeShort ? roles : Shortened(stems), stems);
    }

    /// <summary>"Track worker", "overhead lines": the one role whose name holds all of the words; none where there are several.</summary>
    private List<int> Shortened(List<string> stems)
    {
        if (stems.Count == 0) return [];
        var named = Enumerable.Range(0, _knowledge.Catalog.Roles.Count).Where(r => stems.TrueForAll(_knowledge.NameStems(r).Contains)).ToList();
        return named.Count == 1 ? named : [];
    }

    /// <summary>Whether a side of a heading names an end: its role, or where it is none of the documents' the words for it.</summary>
    private bool Names(Side side, MoveEnd end) =>
        end.Roles.Count > 0 ? side.Roles.Any(end.Roles.Contains)
        : end.Terms.Count > 0 && end.Terms.All(t => t >= 0 && side.Stems.Exists(s => _knowledge.Facts.Terms.Find(s) == t));

    /// <summary>One side of a heading: the roles that it names, and the stems of its words.</summary>
    private sealed record Side(IReadOnlyList<int> Roles, List<string> Stems);

    /// <summary>A passage under a heading that names a move.</summary>
    private sealed record NamedMove(PassageEntry Entry, Side From, Side To);
}
