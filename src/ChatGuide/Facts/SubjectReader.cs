using ChatGuide.Catalog;
using ChatGuide.Language;

namespace ChatGuide.Facts;

/// <summary>What a sentence says about whom.</summary>
/// <param name="Subjects">The roles that are the subject of one of its clauses.</param>
/// <param name="Mentioned">Every role it mentions.</param>
/// <param name="Continues">Whether it goes on about what the sentence before it was about ("They …").</param>
internal sealed record SentenceSubjects(IReadOnlyList<int> Subjects, IReadOnlyList<int> Mentioned, bool Continues);

/// <summary>The roles that a sentence mentions by names of their own, wherever it stands.</summary>
/// <param name="Named">The mentions.</param>
/// <param name="Open">The ends of names that may stand for a role in a document whose headings name it ("controllers" in a text on air traffic controllers), with their places.</param>
/// <param name="Subjects">What the sentence says about whom where none of these nouns does.</param>
internal sealed record SentenceMentions(IReadOnlyList<RoleMention> Named, IReadOnlyList<(string End, int First, int Last)> Open, SentenceSubjects Subjects);

/// <summary>Tells which of the roles that a sentence mentions it speaks about, and which it only names in passing.</summary>
internal sealed class SubjectReader(CareerCatalog catalog)
{
    private static readonly SentenceMentions Nobody = new([], [], new SentenceSubjects([], [], Continues: false));
    private static readonly SentenceMentions StillTheSame = new([], [], new SentenceSubjects([], [], Continues: true));
    private const int LongestOwned = 3;
    private const int LongestApposition = 5;
    private readonly SubjectWords _words = catalog.Words.Subjects;
    private readonly PhraseTable<bool> _aims = PhraseTables.Of(catalog.Words.Subjects.Aims);
    private readonly HashSet<string> _longEnds = [.. catalog.Roles.SelectMany(r => NameEnds.Of(r.Name, catalog.Known)).Where(e => e.Contains(' ', StringComparison.Ordinal))];

    /// <summary>The mentions in a sentence.</summary>
    public SentenceMentions Mentions(IReadOnlyList<Word> words)
    {
        var named = catalog.RoleLexicon.Find(words);
        named.RemoveAll(m => m.IsAmbiguous);
        var fields = catalog.RoleFields.Find(words, loosely: false);
        var open = Open(words, named);

        // Most sentences name nobody.
        if (named.Count + fields.Count + open.Count == 0) return Continues(words) ? StillTheSame : Nobody;
        List<RoleMention> mentions = [.. named, .. fields.Where(f => !f.IsAmbiguous && !named.Exists(m => m.First <= f.Last && f.First <= m.Last))];
        return new SentenceMentions([.. mentions], open, Read(words, mentions));
    }

    /// <param name="text">The sentence.</param>
    /// <param name="sentence">The mentions in it.</param>
    /// <param name="heads">Ends of names that in this document stand for one role ("controllers").</param>
    public SentenceSubjects Read(string text, SentenceMentions sentence, IReadOnlyDictionary<string, int> heads)
    {
        List<RoleMention>? mentions = null;
        foreach (var (end, first, last) in sentence.Open)
        {
            if (heads.TryGetValue(end, out var role)) (mentions ??= [.. sentence.Named]).Add(new RoleMention(first, last, [role], IsBare: true));
        }

        return mentions is null ? sentence.Subjects : Read(WordReader.Read(text, catalog.Known), mentions);
    }

    private SentenceSubjects Read(IReadOnlyList<Word> words, List<RoleMention> mentions)
    {
        if (mentions.Count > 1) mentions = [.. mentions.OrderBy(m => m.First)];
        var subjects = new List<int>();
        var mentioned = new List<int>();
        foreach (var mention in mentions)
        {
            AddNew(mentioned, mention.Roles);
            if (IsSubject(words, mention, mentions[0]) || IsBecome(words, mention.First) || IsApposition(words, mention)) AddNew(subjects, mention.Roles);
        }

        foreach (var mention in mentions.Where(m => subjects.Count == 0 && IsAim(words, m.First))) AddNew(subjects, mention.Roles);
        return new SentenceSubjects([.. subjects], [.. mentioned], Continues(words) || (subjects.Count == 0 && mentions.TrueForAll(m => IsMeasure(words, m.First))));
    }

    /// <summary>"Asked for more than in baking": whom the sentence before is about is set against who is named here. "Nobody trains longer than bakers" is about bakers.</summary>
    private bool IsMeasure(IReadOnlyList<Word> words, int first)
    {
        if (_words.Nobody.Contains(words[0].Lower)) return false;
        for (var i = first; i > 0 && words[i].Break == '\0'; i--)
        {
            if (_words.Measures.Contains(words[i - 1].Lower)) return true;
        }

        return false;
    }

    private static void AddNew(List<int> roles, IReadOnlyList<int> more)
    {
        for (var i = 0; i < more.Count; i++)
        {
            if (!roles.Contains(more[i])) roles.Add(more[i]);
        }
    }

    private bool Continues(IReadOnlyList<Word> words) => words.Count > 0 && _words.Pronouns.Contains(words[0].Lower);

    /// <summary>The ends of roles' names that stand without what begins them.</summary>
    private IReadOnlyList<(string End, int First, int Last)> Open(IReadOnlyList<Word> words, List<RoleMention> named)
    {
        List<(string, int, int)>? open = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (catalog.RoleLexicon.WithHead(words[i].Lemma).Count == 0 || IsNamed(named, i)) continue;
            var end = words[i].Lemma;
            var first = i;
            while (!Opens(words, first) && !IsNamed(named, first - 1) && _longEnds.Contains($"{words[first - 1].Lemma} {end}")) end = $"{words[--first].Lemma} {end}";
            if (Opens(words, first)) (open ??= []).Add((end, first, i));
        }

        return open is null ? [] : open;
    }

    /// <summary>Whether a name may begin at a word: after an article, a mark, or nothing.</summary>
    private bool Opens(IReadOnlyList<Word> words, int at) => at == 0 || words[at].Break != '\0' || _words.Determiners.Contains(words[at - 1].Lower);

    private static bool IsNamed(List<RoleMention> named, int at) => named.Exists(m => m.First <= at && at <= m.Last);

    private bool IsSubject(IReadOnlyList<Word> words, RoleMention mention, RoleMention first)
    {
        if (!FollowsOpening(words, mention.First) && !(mention == first && (FollowsPlace(words, mention.First) || FollowsOwned(words, mention.First)))) return false;
        var next = mention.Last + 1;
        if (next >= words.Count) return mention.First == 0;
        if (words[next].Break == ':') return true;

        // "Motion designers, who …," and "a ship's engineer, or marine engineer," are subjects with an aside.
        if (words[next].Break == ',' && _words.Asides.Contains(words[next].Lower)) return true;

        // "AI Engineers and data scientists share …": the whole group is the subject.
        if (_words.Joints.Contains(words[next].Lower) && next + 1 < words.Count) return mention.First == 0 || (!mention.IsBare || mention.First == 1) && words[mention.First].Break == '\0';
        return words[next].Break is '\0' or '(' && !_words.NotVerbs.Contains(words[next].Lower) || mention.First <= 1 && _words.Attributes.Contains(words[next].Lower);
    }

    /// <summary>"A cook becomes a chef after five years" tells of chefs as well.</summary>
    private bool IsBecome(IReadOnlyList<Word> words, int first)
    {
        var at = BeforeArticles(words, first);
        return at >= 0 && words[first].Break == '\0' && _words.Becoming.Contains(words[at].Lower);
    }

    /// <summary>Where the word stands before a name and its articles; below 0 where none does.</summary>
    private int BeforeArticles(IReadOnlyList<Word> words, int first)
    {
        var at = first - 1;
        while (at > 0 && catalog.Words.Articles.Contains(words[at].Lower)) at--;
        return at;
    }

    /// <summary>"Cooks and stewards, the official group of ship's chefs, are …" tells of ship's chefs.</summary>
    private bool IsApposition(IReadOnlyList<Word> words, RoleMention mention)
    {
        if (mention.Last + 1 >= words.Count || words[mention.Last + 1].Break != ',') return false;
        for (var i = mention.First - 1; i > 0 && i >= mention.First - LongestApposition; i--)
        {
            if (_words.Definites.Contains(words[i].Lower)) return words[i].Break == ',';
            if (words[i].Break != '\0') return false;
        }

        return false;
    }

    /// <summary>"You need no degree to be a chef" tells of chefs.</summary>
    private bool IsAim(IReadOnlyList<Word> words, int first)
    {
        var at = BeforeArticles(words, first);
        return at > 0 && words[first].Break == '\0' && _aims.At(words, at - 1).Any(m => m.Last == at);
    }

    /// <summary>"In the United States data engineers earn": what stands before the subject says where or when.</summary>
    private bool FollowsPlace(IReadOnlyList<Word> words, int first) =>
        _words.Places.Contains(words[0].Lower)
        && !words.Take(first).Any(w => catalog.Words.Verbs.Contains(w.Lower));

    /// <summary>"The training of a baker takes …" speaks of bakers.</summary>
    private bool FollowsOwned(IReadOnlyList<Word> words, int first)
    {
        var at = BeforeArticles(words, first);
        if (at < 2 || !_words.Owners.Contains(words[at].Lower)) return false;
        var the = Enumerable.Range(1, LongestOwned).Select(n => at - n - 1).FirstOrDefault(i => i >= 0 && _words.Definites.Contains(words[i].Lower), -1);
        return the >= 0 && (the == 0 || words[the].Break == ',') && Enumerable.Range(the + 1, first - the).All(i => words[i].Break == '\0');
    }

    private bool FollowsOpening(IReadOnlyList<Word> words, int first)
    {
        for (var i = first; i > 0; i--)
        {
            if (words[i].Break != '\0') return true;
            var before = words[i - 1];
            if (_words.ClauseOpeners.Contains(before.Lower)) return true;
            if (_words.Joints.Contains(before.Lower) && catalog.RoleLexicon.Find([.. words.Take(i - 1)]) is { Count: > 0 } earlier && earlier[^1].Last == i - 2) return earlier[^1].First <= 2;
            if (!_words.Determiners.Contains(before.Lower) && !catalog.Words.Modifiers.Contains(before.Lower)) return false;
        }

        return true;
    }
}
