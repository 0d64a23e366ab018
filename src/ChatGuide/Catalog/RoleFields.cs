using ChatGuide.Language;
using ChatGuide.Search;
using Word = ChatGuide.Language.Word;

namespace ChatGuide.Catalog;

/// <summary>Finds where a question names the work of a role for the role itself: "data engineering", "social work", "bookkeeping", "to groom dogs", "making cheese".</summary>
internal sealed class RoleFields
{
    private const int ShortestDoer = 5;
    private const int ShortestModifier = 3;
    private readonly Dictionary<string, List<Named>> _byHead = new(StringComparer.Ordinal);

    /// <summary>The names by the last two of their words: thousands may share the last ("worker"), and every sentence of a corpus is looked through.</summary>
    private readonly Dictionary<(string Modifier, string Head), List<Named>> _byEnd = [];
    private readonly Dictionary<string, List<string>> _headsByField = new(StringComparer.Ordinal);
    private readonly HashSet<string> _doings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _headsByDoing = new(StringComparer.Ordinal);
    private readonly OccupationWords _words;
    private readonly TopicLexicon _topics;
    private readonly PerText<IReadOnlyList<Named>> _telling;

    public RoleFields(IReadOnlyList<SpelledRole> roles, OccupationWords words, TopicLexicon topics)
    {
        _words = words;
        _topics = topics;
        _telling = new PerText<IReadOnlyList<Named>>(Telling);
        foreach (var role in roles)
        {
            foreach (var name in role.Names.Where(n => n.Count > 0)) Add(role.Number, name, isName: true);
            foreach (var name in role.Aliases.Where(n => n.Count > 0)) Add(role.Number, name, isName: false);
        }

        foreach (var head in _byHead.Keys)
        {
            foreach (var field in FieldsOf(head))
            {
                Keep(_headsByField, field, head);
                if (IsDoing(field, head)) _doings.Add(field);
            }

            foreach (var doing in Doing(head)) Keep(_headsByDoing, WordReader.One(doing, 0, 0, '\0').Stem, head);
        }
    }

    /// <summary>The mentions in the words of a question, in order, none overlapping another.</summary>
    /// <param name="words">The words.</param>
    /// <param name="loosely">Whether the subject of a trade ("ecology") and what is done in it ("to groom dogs") stand for it too.</param>
    public IReadOnlyList<RoleMention> Find(IReadOnlyList<Word> words, bool loosely)
    {
        List<RoleMention>? found = null;
        var next = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if ((At(words, i, loosely) ?? (loosely ? DoingAt(words, i) : null)) is not { } mention || mention.First < next) continue;
            (found ??= []).Add(mention);
            next = mention.Last + 1;
        }

        return found is null ? [] : found;
    }

    private void Add(int role, List<Word> words, bool isName)
    {
        if (words.Count == 1 && Compound(words[0].Lemma) is { } compound) Keep(compound.Head, new Named(role, [compound.Modifier], IsName: false));
        Keep(words[^1].Lemma, new Named(role, Lemmas(words, words.Count - 1), isName));
        if (words.FindIndex(w => _words.Pairing.Contains(w.Lower)) is not (> 0 and var and) || words.Count != and + 2) return;
        foreach (var field in FieldsOf(words[and - 1].Lemma)) Keep(words[^1].Lemma, new Named(role, [.. Lemmas(words, and - 1), field, words[and].Lemma], isName));
    }

    /// <summary>"Cheese" and "maker" of "cheesemaker"; null where a noun is no such compound.</summary>
    private (string Modifier, string Head)? Compound(string noun)
    {
        for (var at = ShortestModifier; at <= noun.Length - ShortestDoer; at++)
        {
            if (_words.Titles.Contains(noun[at..]) && !EnglishAnalyzer.IsStopWord(noun[..at])) return (noun[..at], noun[at..]);
        }

        return null;
    }

    private static string[] Lemmas(List<Word> words, int count)
    {
        var lemmas = new string[count];
        for (var i = 0; i < count; i++) lemmas[i] = words[i].Lemma;
        return lemmas;
    }

    private void Keep(string head, Named named)
    {
        Keep(_byHead, head, named);
        if (named.Modifiers.Length > 0) Keep(_byEnd, (named.Modifiers[^1], head), named);
    }

    /// <summary>What those do whom a noun names, as nouns or verbs.</summary>
    private IEnumerable<string> FieldsOf(string head)
    {
        var given = _words.Fields.TryGetValue(head, out var fields) ? fields : [];
        var kin = Roots(head).Prepend(head).SelectMany(r => WordFamilies.Of(WordReader.One(r, 0, 0, '\0')).Append(r)).Where(k => k != head && !_words.IsPersonal(k));
        var ended = _words.FieldEndings.Where(e => head.EndsWith(e.Key, StringComparison.Ordinal)).SelectMany(e => e.Value.Select(v => head[..^e.Key.Length] + v));
        return given.Concat(kin).Concat(ended).Concat(Doing(head)).Distinct(StringComparer.Ordinal);
    }

    /// <summary>Whether a field of those whom a noun names says by itself that it is done.</summary>
    private bool IsDoing(string field, string head) =>
        field.EndsWith("ing", StringComparison.Ordinal) || (_words.Fields.TryGetValue(head, out var given) && given.Contains(field));

    /// <summary>The verbs that a noun such as "groomer" or "writer" may be made of.</summary>
    private static string[] Roots(string head) =>
        head.Length >= ShortestDoer && (head.EndsWith("er", StringComparison.Ordinal) || head.EndsWith("or", StringComparison.Ordinal)) ? [head[..^2], head[..^2] + "e"] : [];

    /// <summary>"Grooming" of a groomer, "guiding" of a guide, "barbering" of a barber.</summary>
    private static IEnumerable<string> Doing(string head) =>
        Roots(head).Take(1).Append(head[^1] == 'e' ? head[..^1] : head).Select(r => r + "ing");

    /// <summary>The field that a word ends, with all of the words before it that belong to a name.</summary>
    private RoleMention? At(IReadOnlyList<Word> words, int last, bool loosely) =>
        _headsByField.TryGetValue(words[last].Lower, out var heads) ? InField(words, last, heads, loosely) : null;

    private RoleMention? InField(IReadOnlyList<Word> words, int last, List<string> heads, bool loosely)
    {
        if (words[last].Break == '\0' && last > 0 && Modified(words, last, heads) is { } modified) return Mention(modified, last - modified[0].Modifiers.Length, last);

        var isDoing = _doings.Contains(words[last].Lower);
        if (!isDoing && !loosely) return null;

        // "Radiography" where all radiographers of the documents are of some kind: a noun of its own trade.
        var telling = _telling.Of(words[last].Lower);
        if (telling.Count == 0 || _topics.Asked([words[last]]).Count > 0) return null;
        var isWhole = telling[0].Modifiers.Length == 0;
        return (isWhole && isDoing) || IsAlone(words, last) ? Mention(telling, last, last) : null;
    }

    /// <summary>The longest names that stand whole before a field and in it; null where none does, as before nearly every one.</summary>
    private List<Named>? Modified(IReadOnlyList<Word> words, int last, List<string> heads)
    {
        List<Named>? modified = null;
        foreach (var head in heads)
        {
            if (!_byEnd.TryGetValue((words[last - 1].Lemma, head), out var named)) continue;
            foreach (var name in named)
            {
                if (Stand(words, last - name.Modifiers.Length, name.Modifiers)) (modified ??= []).Add(name);
            }
        }

        return modified is null ? null : Longest(modified);
    }

    /// <summary>The roles' own names that a field alone tells: those that are one word, else all of its trade.</summary>
    private IReadOnlyList<Named> Telling(string field)
    {
        var telling = _headsByField[field].Where(h => IsTelling(h, field)).SelectMany(h => _byHead[h]).Where(n => n.IsName).ToList();
        var whole = telling.FindAll(n => n.Modifiers.Length == 0);
        return whole.Count > 0 ? whole : telling;
    }

    /// <summary>Whether a field tells its trade alone: "bricklaying" does, the "work" of a worker and the "management" of a manager do not, nor does the verb "bake".</summary>
    private bool IsTelling(string head, string field) =>
        (!_words.Wide.Contains(head) || _byHead[head].Exists(n => n.Modifiers.Length == 0 && n.IsName)) && !Roots(head).Contains(field) && !(field.Length < head.Length && head.StartsWith(field + field[^1], StringComparison.Ordinal));

    /// <summary>"Drive a forklift", "training dogs".</summary>
    private RoleMention? DoingAt(IReadOnlyList<Word> words, int at)
    {
        if (!_headsByDoing.TryGetValue(words[at].Stem, out var heads)) return null;
        var first = at + 1;
        while (first < words.Count && words[first].Break == '\0' && EnglishAnalyzer.IsStopWord(words[first].Surface)) first++;
        if (first == words.Count || words[first].Break != '\0') return null;
        var modified = heads.SelectMany(h => _byHead[h]).Where(n => n.Modifiers.Length > 0 && Stand(words, first, n.Modifiers)).ToList();
        if (modified.Count == 0) return null;
        var longest = Longest(modified);
        return Mention(longest, at, first + longest[0].Modifiers.Length - 1);
    }

    private static List<Named> Longest(List<Named> named)
    {
        var longest = named.Max(n => n.Modifiers.Length);
        return named.FindAll(n => n.Modifiers.Length == longest);
    }

    private static RoleMention Mention(IEnumerable<Named> named, int first, int last)
    {
        var roles = named.Select(n => n.Role).Distinct().Order().ToList();
        return new RoleMention(first, last, roles, roles.Count > 1, IsBare: true);
    }

    private static bool Stand(IReadOnlyList<Word> words, int first, string[] modifiers)
    {
        if (first < 0 || first + modifiers.Length > words.Count) return false;
        for (var i = 0; i < modifiers.Length; i++)
        {
            if (words[first + i].Lemma != modifiers[i] || (i > 0 && words[first + i].Break != '\0')) return false;
        }

        return true;
    }

    /// <summary>Whether nothing beside a word makes it another trade's.</summary>
    private bool IsAlone(IReadOnlyList<Word> words, int at) =>
        (at == 0 || words[at].Break != '\0' || IsLoose(words[at - 1])) && (at + 1 == words.Count || words[at + 1].Break != '\0' || IsLoose(words[at + 1]));

    private bool IsLoose(Word word) =>
        EnglishAnalyzer.IsStopWord(word.Surface) || WordClasses.IsSoft(word) || _words.Modifiers.Contains(word.Lower) || _words.Verbs.Contains(word.Lower) || _topics.Asked([word]).Count > 0;

    private static void Keep<TKey, T>(Dictionary<TKey, List<T>> table, TKey key, T value)
        where TKey : notnull
    {
        if (!table.TryGetValue(key, out var kept)) table[key] = kept = new(1);
        kept.Add(value);
    }

    /// <summary>A name of a role that ends in a noun.</summary>
    /// <param name="Role">The role.</param>
    /// <param name="Modifiers">The lemmas of the words before the noun.</param>
    /// <param name="IsName">Whether it is the role's own name: another name of one word ("tester") is too little to take "testing" for the role.</param>
    private readonly record struct Named(int Role, string[] Modifiers, bool IsName);
}
