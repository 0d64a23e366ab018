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
        var marks = questionWords.Moves.All(words).Where(m => m.Value is not MoveSign.Toward || !IsVerbal(words, m)).ToList();

        // "I used to be a joiner" holds no "to be".
        marks.RemoveAll(m => m.Value is not MoveSign.Self && marks.Exists(s => s.Value is MoveSign.Self && s.First <= m.First && m.Last <= s.Last));
        var to = marks.Where(m => m.Value is MoveSign.To or MoveSign.Toward).Select(m => End(words, places, marks, m.Last + 1, true) is { } end && (!IsBeing(words, m) || IsPerson(words, places, end)) && !IsDeed(words, m, end) ? end : null).FirstOrDefault(e => e is not null)
            ?? marks.Where(m => m.Value is MoveSign.Within).Select(m => End(words, places, marks, m.Last + 1, false)).FirstOrDefault(e => e is { Roles.Count: > 0 });
        // "Must one have been a player to be a coach?" asks about a condition.
        var self = questionWords.Asking.Auxiliaries.Contains(words[0].Lower) ? null : marks.Where(m => m.Value is MoveSign.Self).Select(m => End(words, places, marks, m.Last + 1, true)).FirstOrDefault(e => e is not null && e.First != to?.First);
        var from = self ?? marks.Where(m => m.Value is MoveSign.From).Select(m => End(words, places, marks, m.Last + 1, to is not null)).FirstOrDefault(e => e is not null && e.First != to?.First);
        if (from is null && (to is not null || marks.Exists(m => m.Value is MoveSign.To)) && marks.Exists(m => m.Value is MoveSign.To or MoveSign.Toward)) from = Mover(words, places, marks, to);
        if (from is not null && self is null && !IsPerson(words, places, from)) from = null;
        if (to is not null && from is null && !IsPerson(words, places, to)) to = null;

        // "Into joinery, I mean the training for a joiner" names one end twice.
        if (from is { Roles: [var left] } && to is { Roles: [var reached] } && left == reached) from = null;
        return to is null || from is null ? InOrder(words, places) ?? (to is null && from is null ? null : new Move(from, to)) : new Move(from, to);
    }

    /// <summary>"Able to code", "to be able": what follows is done, and nowhere to go.</summary>
    private bool IsVerbal(IReadOnlyList<Word> words, PhraseMatch<MoveSign> mark) =>
        (mark is { Length: 1, First: > 0 } && questionWords.Asking.Directions.Contains(words[mark.First].Lower) && questionWords.Verbal.Contains(words[mark.First - 1].Lower))
        || (mark.Last + 1 < words.Count && questionWords.Verbal.Contains(words[mark.Last + 1].Lower));

    /// <summary>"Designers hardly get to draw", "to work on a gas boiler": what stands behind a bare "to" and is mostly a verb is done.</summary>
    private bool IsDeed(IReadOnlyList<Word> words, PhraseMatch<MoveSign> mark, MoveEnd end)
    {
        if (mark.Length > 1 || !questionWords.Asking.Directions.Contains(words[mark.First].Lower) || end.Roles.Count > 0) return false;
        var next = words[mark.Last + 1];
        return catalog.Words.Verbs.Contains(next.Lower) || (end.First == mark.Last + 1 && WordClasses.IsSoft(next) && !next.Lower.EndsWith("ing", StringComparison.Ordinal));
    }

    /// <summary>"Do they have to be good at it": who is to be something is a person.</summary>
    private bool IsBeing(IReadOnlyList<Word> words, PhraseMatch<MoveSign> mark) => words[mark.Last].Lower == questionWords.Asking.Being;

    /// <summary>"Between A and B": the first is left.</summary>
    private MoveEnd[] Ends(IReadOnlyList<Word> words, IReadOnlyList<RolePlace> places) =>
        [.. places.SelectMany(p => p.Roles.Count > 1 ? p.Roles.Select(r => Of(words, p) with { Roles = [r], Terms = [] }) : [Of(words, p)])];

    private Move? InOrder(IReadOnlyList<Word> words, IReadOnlyList<RolePlace> places) =>
        !IsChoice(words, places) && places.All(p => p.Roles.Count > 0) && Ends(words, places) is [var first, var second] && first.Roles[0] != second.Roles[0] ? new Move(first, second) : null;

    /// <summary>"A or B, which of them has to be …": nobody moves from the one to the other.</summary>
    private bool IsChoice(IReadOnlyList<Word> words, IReadOnlyList<RolePlace> places) =>
        places is [var first, var second] && second.First - first.Last == 2 && questionWords.Asking.Alternatives.Contains(words[first.Last + 1].Lower);

    /// <summary>What stands from a word to the end of its clause.</summary>
    private MoveEnd? End(IReadOnlyList<Word> words, IReadOnlyList<RolePlace> places, List<PhraseMatch<MoveSign>> marks, int first, bool anyWords)
    {
        var last = first - 1;
        while (last + 1 < words.Count && (last + 1 == first || words[last + 1].Break is '\0' or '(' or ')') && !marks.Exists(m => m.First == last + 1)) last++;
        if (places.Where(p => p.First >= first && p.First <= last).OrderByDescending(p => p.Roles.Count > 0).FirstOrDefault() is { } place) return Of(words, place);
        var said = Enumerable.Range(first, last - first + 1).Where(i => !questionWords.IsFiller(words[i])).ToList();
        var together = said.TakeWhile((at, i) => at == said[0] + i).ToList();
        return anyWords && said.Count is > 0 and < 4 ? Of(words, Field(words, together) ?? new RolePlace(together[0], together[^1], [])) : null;
    }

    /// <summary>"Switching to archives": the field of one role stands for it.</summary>
    private RolePlace? Field(IReadOnlyList<Word> words, List<int> said)
    {
        var named = catalog.RoleFields.Find([.. said.Select(i => words[i])], loosely: true);
        return named is [{ Roles: [var role] } field] ? new RolePlace(said[field.First], said[field.Last], [role]) : null;
    }

    /// <summary>Who moves, where that stands before the verb: "how does a linguist become …".</summary>
    private MoveEnd? Mover(IReadOnlyList<Word> words, IReadOnlyList<RolePlace> places, List<PhraseMatch<MoveSign>> marks, MoveEnd? to)
    {
        var first = marks.First(m => m.Value is MoveSign.To or MoveSign.Toward or MoveSign.Within).First;
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
        return new MoveEnd(string.Join(' ', named.Select(w => w.Surface)), place.Roles, [.. named.SelectMany(Terms)], place.First, place.Last);
    }

    /// <summary>The term of a word, or those of another that stands for it: "sysadmin" for "system administrator".</summary>
    private IEnumerable<int> Terms(Word word) =>
        terms.Find(word.Stem) is >= 0 and var own ? [own]
        : questionWords.Synonyms(word).Select(s => WordReader.Read(s).ConvertAll(w => terms.Find(w.Stem))).FirstOrDefault(s => s.TrueForAll(t => t >= 0)) ?? [-1];
}
