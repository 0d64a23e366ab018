using ChatGuide.Catalog;
using ChatGuide.Facts;
using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>Finds the two ends of a change of career by the words that stand before each: "from", "after", "into", "become".</summary>
internal sealed class MoveReader(CareerCatalog catalog, TermTable terms, QuestionWords questionWords)
{
    /// <param name="words">The words of the question.</param>
    /// <param name="named">The roles that it names.</param>
    /// <param name="isMarked">Whether it is marked as one on a change of career.</param>
    public Move? Read(IReadOnlyList<Word> words, NamedRoles named, bool isMarked) =>
        isMarked || JoinsByTo(words, named) ? Read(words, named.Places) : null;

    /// <summary>"What can one do after …": whether nothing but the moves away from a role is asked for.</summary>
    public bool IsOnlyLeft(Move? move, List<ContentWord> content, List<TopicMention> topics) =>
        move is { From: not null, To: null } && content.Count == 0 && catalog.Topic("moves") is >= 0 and var moves && topics.TrueForAll(t => t.IsLoose || t.Topic == moves || t.Topic == catalog.Topic("education"));

    /// <summary>"cook to chef": two roles with nothing but the direction between them.</summary>
    private bool JoinsByTo(IReadOnlyList<Word> words, NamedRoles named)
    {
        if (named.Roles.Count != 2) return false;
        var mentions = catalog.RoleLexicon.Find(words);
        return mentions.Count == 2 && mentions[1].First - mentions[0].Last == 2 && questionWords.Asking.Directions.Contains(words[mentions[1].First - 1].Lower);
    }

    private Move? Read(IReadOnlyList<Word> words, IReadOnlyList<RolePlace> places)
    {
        var marks = questionWords.Moves.All(words).Where(m => m.Value is not MoveSign.To || !IsVerbal(words, m)).ToList();
        var to = marks.Where(m => m.Value is MoveSign.To).Select(m => End(words, places, marks, m.Last + 1, true)).FirstOrDefault(e => e is not null)
            ?? marks.Where(m => m.Value is MoveSign.Within).Select(m => End(words, places, marks, m.Last + 1, false)).FirstOrDefault(e => e is { Roles.Count: > 0 });
        var from = marks.Where(m => m.Value is MoveSign.From).Select(m => End(words, places, marks, m.Last + 1, to is not null)).FirstOrDefault(e => e is not null && e.First != to?.First);
        if (from is null && marks.Exists(m => m.Value is MoveSign.To)) from = Mover(words, places, marks, to);
        if (from is not null && !IsPerson(words, places, from)) from = null;
        if (to is not null && from is null && !IsPerson(words, places, to)) to = null;
        return to is null || from is null ? InOrder(words, places) ?? (to is null && from is null ? null : new Move(from, to)) : new Move(from, to);
    }

    /// <summary>"Able to code", "to be able": what follows is done, and nowhere to go.</summary>
    private bool IsVerbal(IReadOnlyList<Word> words, PhraseMatch<MoveSign> mark) =>
        (mark is { Length: 1, First: > 0 } && questionWords.Asking.Directions.Contains(words[mark.First].Lower) && questionWords.Verbal.Contains(words[mark.First - 1].Lower))
        || (mark.Last + 1 < words.Count && questionWords.Verbal.Contains(words[mark.Last + 1].Lower));

    /// <summary>"Between A and B": the first is left.</summary>
    private MoveEnd[] Ends(IReadOnlyList<Word> words, IReadOnlyList<RolePlace> places) =>
        [.. places.SelectMany(p => p.Roles.Count > 1 ? p.Roles.Select(r => Of(words, p) with { Roles = [r], Terms = [] }) : [Of(words, p)])];

    private Move? InOrder(IReadOnlyList<Word> words, IReadOnlyList<RolePlace> places) =>
        places.All(p => p.Roles.Count > 0) && Ends(words, places) is [var first, var second] && first.Roles[0] != second.Roles[0] ? new Move(first, second) : null;

    /// <summary>What stands from a word to the end of its clause.</summary>
    private MoveEnd? End(IReadOnlyList<Word> words, IReadOnlyList<RolePlace> places, List<PhraseMatch<MoveSign>> marks, int first, bool anyWords)
    {
        var last = first - 1;
        while (last + 1 < words.Count && (last + 1 == first || words[last + 1].Break is '\0' or '(' or ')') && !marks.Exists(m => m.First == last + 1)) last++;
        if (places.FirstOrDefault(p => p.First >= first && p.First <= last) is { } place) return Of(words, place);
        var said = Enumerable.Range(first, last - first + 1).Where(i => !questionWords.IsFiller(words[i])).ToList();
        return anyWords && said.Count is > 0 and < 4 ? Of(words, new RolePlace(said[0], said[^1], [])) : null;
    }

    /// <summary>Who moves, where that stands before the verb: "how does a linguist become …".</summary>
    private MoveEnd? Mover(IReadOnlyList<Word> words, IReadOnlyList<RolePlace> places, List<PhraseMatch<MoveSign>> marks, MoveEnd? to)
    {
        var first = marks.First(m => m.Value is MoveSign.To or MoveSign.Within).First;
        if (places.LastOrDefault(p => p.Last < first) is { } place) return Of(words, place) is var end && end.First != to?.First ? end : null;
        for (var i = first - 1; i >= 0; i--)
        {
            if (!questionWords.IsFiller(words[i]) && catalog.Words.IsPersonal(words[i].Lemma)) return Of(words, new RolePlace(i, i, []));
        }

        return null;
    }

    /// <summary>"From scratch" is no one; where one end names a person, the other may be a field.</summary>
    private bool IsPerson(IReadOnlyList<Word> words, IReadOnlyList<RolePlace> places, MoveEnd end) =>
        places.Any(p => p.First == end.First) || catalog.Words.IsPersonal(words[end.Last].Lemma);

    private MoveEnd Of(IReadOnlyList<Word> words, RolePlace place)
    {
        var named = words.Skip(place.First).Take(place.Last - place.First + 1).Where(w => !Search.EnglishAnalyzer.IsStopWord(w.Surface)).ToList();
        return new MoveEnd(string.Join(' ', named.Select(w => w.Surface)), place.Roles, [.. named.Select(w => terms.Find(w.Stem))], place.First, place.Last);
    }
}
