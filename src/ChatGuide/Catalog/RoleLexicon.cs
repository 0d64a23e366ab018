using ChatGuide.Language;
using ChatGuide.Search;
using Word = ChatGuide.Language.Word;

namespace ChatGuide.Catalog;

/// <summary>A place in a text that names one role, several together ("ML or DL engineer"), or one of several (an ambiguous title).</summary>
/// <param name="First">The index of its first word.</param>
/// <param name="Last">The index of its last word, included.</param>
/// <param name="Roles">The numbers of the roles.</param>
/// <param name="IsAmbiguous">Whether just one of the roles is meant and the text does not say which.</param>
/// <param name="IsBare">Whether only the modifier stands there ("AI" for "AI engineer").</param>
internal sealed record RoleMention(int First, int Last, IReadOnlyList<int> Roles, bool IsAmbiguous = false, bool IsBare = false);

/// <summary>Finds mentions of the catalog's roles, by name, alias, short form, or shared head ("ML and DL engineers").</summary>
internal sealed class RoleLexicon
{
    private readonly PhraseTable<int> _names = new(w => w.Lemma);
    private readonly PhraseTable<int> _aliases = new(w => w.Lemma);
    private readonly PhraseTable<int> _capitals = new(w => w.Surface);
    private readonly PhraseTable<int> _modifiers = new(w => w.Lemma);
    private readonly Dictionary<string, List<int>> _heads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _initials = new(StringComparer.Ordinal);
    private readonly HashSet<string> _starts = new(StringComparer.Ordinal);
    private readonly string[] _headOf;
    private readonly OccupationWords _words;
    private readonly EnglishWords _english;

    public RoleLexicon(IReadOnlyList<SpelledRole> roles, OccupationWords words, KnownWords known, EnglishWords english)
    {
        _words = words;
        _english = english;
        _headOf = new string[roles.Count];
        foreach (var role in roles)
        {
            AddNames(role);
            if (role.Initials is { } letters) _initials[letters] = _initials.ContainsKey(letters) ? -1 : role.Number;
        }

        foreach (var (letters, number) in _initials.Where(i => i.Value >= 0)) AddAlias(WordReader.Read(letters, known), number);
    }

    /// <summary>The roles whose names end in a noun ("engineer"), by its lemma.</summary>
    public IReadOnlyList<int> WithHead(string lemma) => _heads.TryGetValue(lemma, out var roles) ? roles : (IReadOnlyList<int>)[];

    /// <summary>The roles that a modifier alone can stand for.</summary>
    public IReadOnlyList<int> WithModifier(IReadOnlyList<Word> words, int start, out int last) => _modifiers.Longest(words, start, out last);

    /// <summary>The mentions in a text, in order, none overlapping another.</summary>
    public List<RoleMention> Find(IReadOnlyList<Word> words)
    {
        var found = new List<RoleMention>();
        for (var i = 0; i < words.Count; i++)
        {
            if (At(words, i) is not { } mention) continue;
            found.Add(mention);
            i = mention.Last;
        }

        return found;
    }

    /// <summary>The words of a text that name no role.</summary>
    public List<Word> Without(IReadOnlyList<Word> words)
    {
        var others = new List<Word>(words.Count);
        var next = 0;
        foreach (var mention in Find(words))
        {
            for (; next < mention.First; next++) others.Add(words[next]);
            next = mention.Last + 1;
        }

        for (; next < words.Count; next++) others.Add(words[next]);
        return others;
    }

    private RoleMention? At(IReadOnlyList<Word> words, int start)
    {
        if (!_starts.Contains(words[start].Lemma)) return null;
        if (Named(words, start) is { } named) return named;
        if (Bare(words, start) is { } bare) return bare;
        var modified = WithModifier(words, start, out var last);
        if (modified.Count == 0) return null;
        if (Shared(words, modified, start, last) is { } shared) return shared;
        return last + 1 < words.Count && words[last + 1].Break == '\0' && _words.Generic.Contains(words[last + 1].Lower) && modified.Count == 1 && !IsDone(words, start, last)
            ? new RoleMention(start, last + 1, modified, IsBare: true)
            : null;
    }

    /// <summary>"Teaching people to drive" names no "teaching assistant": it is done to them.</summary>
    private static bool IsDone(IReadOnlyList<Word> words, int first, int last) => first == last && words[first].Lower.EndsWith("ing", StringComparison.Ordinal);

    /// <summary>"The curator" where museum curators are the only curators: a noun of its own trade, with nothing before it that makes it another's.</summary>
    private RoleMention? Bare(IReadOnlyList<Word> words, int start)
    {
        var word = words[start];
        if (!_heads.TryGetValue(word.Lemma, out var roles) || roles.Count != 1 || _words.Wide.Contains(word.Lemma)) return null;
        var isOwn = start == 0 || word.Break != '\0' || EnglishAnalyzer.IsStopWord(words[start - 1].Surface) || WordClasses.IsSoft(words[start - 1]) || _words.Modifiers.Contains(words[start - 1].Lower);
        var isWhole = start + 1 == words.Count || words[start + 1].Break != '\0' || EnglishAnalyzer.IsStopWord(words[start + 1].Surface) || WordClasses.IsSoft(words[start + 1]) || _words.Verbs.Contains(words[start + 1].Lower);
        return isOwn && isWhole ? new RoleMention(start, start, roles) : null;
    }

    private RoleMention? Named(IReadOnlyList<Word> words, int start)
    {
        var roles = _names.Longest(words, start, out var last);
        var aliases = _aliases.Longest(words, start, out var end);
        if (aliases.Count == 0) aliases = _capitals.Longest(words, start, out end);
        if (aliases.Count > 0 && (roles.Count == 0 || end > last)) (roles, last) = (aliases, end);
        return roles.Count == 0 ? null : new RoleMention(start, last, roles, roles.Count > 1);
    }

    /// <summary>"ML or DL engineer", "AI and ML engineers": the head is said once, at the end.</summary>
    private RoleMention? Shared(IReadOnlyList<Word> words, IReadOnlyList<int> modified, int start, int last)
    {
        var at = last + 1;
        while (at < words.Count && (_words.Sharing.Contains(words[at].Lower) || words[at].Break is ',' or '/'))
        {
            if (_words.Sharing.Contains(words[at].Lower)) at++;
            if (at >= words.Count) return null;
            var next = Named(words, at);
            if (next is null)
            {
                var more = WithModifier(words, at, out var end);
                next = more.Count == 0 ? null : Shared(words, more, at, end);
                if (next is null) return null;
            }

            var heads = next.Roles.Select(r => _headOf[r]).ToHashSet(StringComparer.Ordinal);
            var same = modified.Where(r => heads.Contains(_headOf[r])).ToList();
            return same.Count == 1 && !next.IsAmbiguous ? new RoleMention(start, next.Last, [.. same, .. next.Roles.Except(same)]) : null;
        }

        return null;
    }

    private void AddNames(SpelledRole role)
    {
        foreach (var name in role.Names) Add(_names, name, role.Number);
        foreach (var alias in role.Aliases) AddAlias(alias, role.Number);
        foreach (var part in Halves(role.Names[0])) AddAlias(part, role.Number);
        if (WithoutRank(role.Names[0]) is { } plain) AddAlias(plain, role.Number);

        var head = role.Names[0][^1].Lemma;
        _headOf[role.Number] = head;
        _starts.Add(head);
        (_heads.TryGetValue(head, out var withHead) ? withHead : _heads[head] = []).Add(role.Number);
        foreach (var name in role.Names.Concat(role.Aliases).Where(n => n.Count > 0 && n[^1].Lemma == head)) Add(_modifiers, name.GetRange(0, name.Count - 1), role.Number);
    }

    /// <summary>"Marine engineer officer" is asked for as marine engineer.</summary>
    private List<Word>? WithoutRank(List<Word> name) =>
        name.Count > 2 && _words.Droppable.Contains(name[^1].Lemma) && _words.IsPersonal(name[^2].Lemma) ? name.GetRange(0, name.Count - 1) : null;

    /// <summary>"Painter and decorator" is asked for as either.</summary>
    private IEnumerable<List<Word>> Halves(List<Word> name)
    {
        var and = name.FindIndex(w => _words.Pairing.Contains(w.Lower));
        if (and <= 0) return [];
        List<Word>[] halves = [name.GetRange(0, and), name.GetRange(and + 1, name.Count - and - 1)];
        return halves.Where(h => h.Count > 0 && _words.IsPersonal(h[^1].Lemma));
    }

    /// <summary>Short forms that are ordinary words in small letters ("IT", "SAD") are names in capitals only.</summary>
    private void AddAlias(List<Word> phrase, int role)
    {
        var isMistakable = phrase is [{ IsAcronym: true } only] && (_english.IsOrdinary(only.Folded) || Search.EnglishAnalyzer.IsStopWord(only.Folded));
        Add(isMistakable ? _capitals : _aliases, phrase, role);
    }

    private void Add(PhraseTable<int> table, List<Word> phrase, int role)
    {
        table.Add(phrase, role);
        if (phrase.Count > 0) _starts.Add(phrase[0].Lemma);
    }
}
