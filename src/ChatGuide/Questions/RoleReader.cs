using ChatGuide.Catalog;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Search;
using Word = ChatGuide.Language.Word;

namespace ChatGuide.Questions;

/// <summary>The roles that a question names.</summary>
/// <param name="Roles">Known roles, in the order named.</param>
/// <param name="Candidates">Roles one of which is meant.</param>
/// <param name="Unknown">Roles that the corpus does not hold, as written.</param>
/// <param name="Covered">The indexes of the words that name roles.</param>
/// <param name="Places">Where each is named, in order.</param>
internal sealed record NamedRoles(IReadOnlyList<int> Roles, IReadOnlyList<int> Candidates, IReadOnlyList<string> Unknown, IReadOnlySet<int> Covered, IReadOnlyList<RolePlace> Places)
{
    /// <summary>The names that are not those of the documents, each with the role that it is taken for.</summary>
    public IReadOnlyList<TakenName> Taken { get; init; } = [];
}

/// <summary>The words, first and last included, that name one role or leave open which of several; none where the corpus does not hold it.</summary>
internal sealed record RolePlace(int First, int Last, IReadOnlyList<int> Roles)
{
    /// <summary>Whether the documents have another name for it.</summary>
    public bool IsTaken { get; init; }

    /// <summary>Its words as written.</summary>
    public string Text(IReadOnlyList<Word> words) => string.Join(' ', words.Skip(First).Take(Last - First + 1).Select(w => w.Surface));

    /// <summary>The indexes of its words.</summary>
    public IEnumerable<int> Indexes => Enumerable.Range(First, Last - First + 1);
}

/// <summary>Finds the roles a question is about, the ones it leaves open, and the ones that the corpus does not know.</summary>
internal sealed class RoleReader(CareerCatalog catalog, TermTable terms, QuestionWords questionWords, Spelling spelling, RelatedNames related)
{
    private const int ShortestPart = 3;
    private const int ShortestAlone = 5;
    private const int LongestName = 4;

    private readonly IReadOnlyList<List<Word>> _names = [.. catalog.Roles.Select(r => WordReader.Read(r.Name))];

    /// <param name="words">The words of the question.</param>
    /// <param name="asksOfPerson">Whether it asks what can be asked of a person: pay, duties, training.</param>
    /// <param name="comparesOrMoves">Whether it sets roles against each other, so that "AI or ML" names roles.</param>
    /// <param name="isShort">Whether it is so short ("and AI?") that a modifier alone names a role.</param>
    /// <param name="asksWho">Whether it asks who does something or whom it would suit, so that what is done names nobody.</param>
    public NamedRoles Read(IReadOnlyList<Word> words, bool asksOfPerson, bool comparesOrMoves, bool isShort, bool asksWho)
    {
        var roles = new List<int>();
        var candidates = new List<int>();
        var covered = new HashSet<int>();
        var unknown = new List<string>();
        var places = new List<RolePlace>();
        var mentions = catalog.RoleLexicon.Find(words);
        if (comparesOrMoves || mentions.Count == 0) mentions.AddRange(catalog.RoleFields.Find(words, !asksWho).Where(m => !Modifies(words, m.Last) && !Defines(words, m) && !mentions.Exists(n => n.First <= m.Last && m.First <= n.Last)));
        foreach (var mention in mentions.OrderBy(m => m.First))
        {
            for (var i = mention.First; i <= mention.Last; i++) covered.Add(i);
            (mention.IsAmbiguous ? candidates : roles).AddRange(mention.Roles.Where(r => !roles.Contains(r)));
            places.Add(new RolePlace(mention.First, mention.Last, mention.Roles));
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (covered.Contains(i)) continue;
            if ((Shortened(words, i, covered) ?? related.Crew(words, i)) is { } shortened)
            {
                places.Add(shortened);
                roles.AddRange(shortened.Roles.Except(roles));
                covered.UnionWith(shortened.Indexes);
            }
            else if ((comparesOrMoves || isShort) && ReadModifier(words, i, roles, covered, isShort) is { } modifier) places.Add(modifier);
            else if (ReadOther(words, i, asksOfPerson, roles, candidates, covered) is { } other)
            {
                places.Add(other);
                if (other.Roles.Count == 0) unknown.Add(other.Text(words));
            }
        }

        if (places.Count == 0 && Enumerable.Range(1, Math.Max(0, words.Count - 1)).Select(i => Entered(words, i, asksOfPerson)).OfType<RolePlace>().FirstOrDefault() is { } entered)
        {
            places.Add(entered);
            roles.AddRange(entered.Roles);
            covered.UnionWith(entered.Indexes);
        }

        roles = [.. roles.OrderBy(r => places.Where(p => p.Roles.Contains(r)).Select(p => p.First).DefaultIfEmpty(words.Count).Min())];
        return new NamedRoles(roles, candidates, unknown, covered, [.. places.OrderBy(p => p.First)]) { Taken = [.. places.Where(p => p is { IsTaken: true, Roles.Count: 1 }).Select(p => new TakenName(p.Text(words), p.Roles[0]))] };
    }

    /// <summary>"lab tech", "physio": words that begin those of one role's name, each cut short or whole, and that the documents do not hold as they are.</summary>
    private RolePlace? Shortened(IReadOnlyList<Word> words, int at, HashSet<int> covered)
    {
        if (!words.Skip(at).Take(LongestName).Any(w => !spelling.IsInCorpus(w.Lower))) return null;
        var found = catalog.Roles
            .Select(r => (Role: r.Number, Last: LastShortened(words, at, _names[r.Number], covered)))
            .Where(f => f.Last >= 0)
            .ToList();
        return found.Count == 1 ? new RolePlace(at, found[0].Last, [found[0].Role]) : null;
    }

    private int LastShortened(IReadOnlyList<Word> words, int at, List<Word> name, HashSet<int> covered)
    {
        var isCut = false;
        for (var i = 0; i < name.Count; i++)
        {
            var here = at + i;
            if (here >= words.Count || covered.Contains(here) || (i > 0 && words[here].Break != '\0')) return -1;
            if (words[here].Lemma == name[i].Lemma) continue;
            var shortest = name.Count == 1 ? ShortestAlone : ShortestPart;
            if (words[here].Lemma.Length < shortest || !name[i].Lower.StartsWith(words[here].Lemma, StringComparison.Ordinal)) return -1;
            isCut |= i == 0 || !spelling.IsInCorpus(words[here].Lower) || !spelling.IsInCorpus(words[at].Lower);
        }

        return isCut ? at + name.Count - 1 : -1;
    }

    /// <summary>"Data science teams" are no data scientists; "data science jobs" and "data science pay" are theirs.</summary>
    private bool Modifies(IReadOnlyList<Word> words, int last) =>
        last + 1 < words.Count && words[last + 1].Break == '\0' && !questionWords.IsFiller(words[last + 1]) && catalog.TopicLexicon.Asked([words[last + 1]]).Count == 0 && Lemmas.Singular(words[last + 1].Lower) != words[last + 1].Lower;

    /// <summary>"What is data science" asks for the word; "what is it like", "what does it pay" ask of those who do it.</summary>
    private bool Defines(IReadOnlyList<Word> words, RoleMention field) =>
        questionWords.Asking.Terming.Contains(words[0].Lower) && Enumerable.Range(0, words.Count).All(i => (field.First <= i && i <= field.Last) || questionWords.Asking.Terming.Contains(words[i].Lower));

    /// <summary>"from ML to AI": a modifier that stands for the one role it belongs to.</summary>
    private RolePlace? ReadModifier(IReadOnlyList<Word> words, int at, List<int> roles, HashSet<int> covered, bool isShort)
    {
        var modified = catalog.RoleLexicon.WithModifier(words, at, out var last);
        if (modified.Count == 0 || covered.Contains(last)) return null;
        var before = at > 0 ? words[at - 1].Lower : "";
        var next = last + 1 < words.Count ? words[last + 1].Lower : "";
        var continues = isShort && (last == words.Count - 1 && questionWords.Asking.Resuming.Contains(before) || last + 2 == words.Count && at == 0 && catalog.TopicLexicon.Asked([words[last + 1]]).Count > 0);
        if (!continues && !questionWords.Asking.BeforeModifiers.Contains(before) && !questionWords.Asking.AfterModifiers.Contains(next)) return null;
        var role = modified.Count == 1 ? modified[0] : SameHead(modified, roles);
        if (role < 0) return null;
        if (!roles.Contains(role)) roles.Add(role);
        for (var i = at; i <= last; i++) covered.Add(i);
        return new RolePlace(at, last, [role]);
    }

    /// <summary>"To go into robotics", "a certificate for robotics": what begins the name of one role only stands for it.</summary>
    private RolePlace? Entered(IReadOnlyList<Word> words, int at, bool asksOfPerson)
    {
        var before = words[at - 1].Lower;
        if (!questionWords.Asking.Entering.Contains(before) && !(asksOfPerson && questionWords.Asking.Within.Contains(before))) return null;
        var modified = catalog.RoleLexicon.WithModifier(words, at, out var last);
        var ends = last + 1 >= words.Count || words[last + 1].Break != '\0' || questionWords.IsFiller(words[last + 1]);
        return modified is [var role] && ends ? new RolePlace(at, last, [role]) { IsTaken = true } : null;
    }

    private int SameHead(IReadOnlyList<int> modified, List<int> roles)
    {
        string Head(int role) => _names[role][^1].Lemma;
        var heads = roles.Select(Head).ToHashSet(StringComparer.Ordinal);
        var same = modified.Where(r => heads.Contains(Head(r))).ToList();
        return same.Count == 1 ? same[0] : -1;
    }

    private RolePlace? ReadOther(IReadOnlyList<Word> words, int at, bool asksOfPerson, List<int> roles, List<int> candidates, HashSet<int> covered)
    {
        var word = words[at];
        var withHead = catalog.RoleLexicon.WithHead(word.Lemma);
        if (withHead.Count == 0 && (!catalog.Words.IsPersonal(word.Lemma) || questionWords.IsFiller(word))) return null;
        if (withHead.Count == 0 && !IsGrade(words, at) && (catalog.TopicLexicon.Asked([word]).Count > 0 || (at > 0 && catalog.TopicLexicon.Asked([words[at - 1], word]).Exists(m => m.Last == 1)))) return null;
        if (questionWords.IsDegree(word) || (withHead.Count == 0 && covered.Contains(at + 1) && at + 1 < words.Count && words[at + 1].Break == '\0')) return null;
        var first = at;
        while (first > 0 && words[first].Break == '\0' && !covered.Contains(first - 1) && IsModifier(words, first - 1)) first--;
        if (withHead.Count > 0 && first == at)
        {
            covered.Add(at);
            if (withHead.Count == 1) roles.Add(withHead[0]);
            else candidates.AddRange(withHead.Except(candidates));
            return new RolePlace(at, at, withHead);
        }

        if (first < at && related.Read(words, first, at, withHead) is { } whole)
        {
            roles.AddRange(whole.Roles.Except(roles));
            covered.UnionWith(whole.Indexes);
            return whole;
        }

        var inCorpus = terms.Find(word.Stem) >= 0;
        var namesPerson = first == 0 || questionWords.Asking.BeforePersons.Contains(words[first - 1].Lower);
        if (withHead.Count == 0 && inCorpus && !namesPerson) return null;
        if (withHead.Count == 0 && inCorpus && !catalog.Words.Nouns.Contains(word.Lemma) && !(asksOfPerson && IsDoer(word.Lemma))) return null;
        for (var i = first; i <= at; i++) covered.Add(i);
        return new RolePlace(first, at, []);
    }

    /// <summary>"What do apprentices earn" asks of those who have come so far in some trade; "the apprentice minimum" and "an apprentice welder" do not.</summary>
    private bool IsGrade(IReadOnlyList<Word> words, int at) =>
        catalog.Words.Grades.Contains(words[at].Lemma) && words[at].Lower != words[at].Lemma && at > 0 && questionWords.Asking.BeforePersons.Contains(words[at - 1].Lower);

    /// <summary>"welder": who welds. "Multimeter" is no verb with an ending.</summary>
    private bool IsDoer(string lemma)
    {
        if (lemma.Length < 5 || !(lemma.EndsWith("er", StringComparison.Ordinal) || lemma.EndsWith("or", StringComparison.Ordinal))) return false;
        var root = lemma[..^2];
        return spelling.IsEnglish(root) || spelling.IsEnglish(root + "e") || (root.Length > 3 && root[^1] == root[^2] && spelling.IsEnglish(root[..^1]));
    }

    private bool IsModifier(IReadOnlyList<Word> words, int at)
    {
        var word = words[at];
        if (questionWords.IsFiller(word) || EnglishAnalyzer.IsStopWord(word.Surface) || catalog.Words.Modifiers.Contains(word.Lower) || catalog.Words.Verbs.Contains(word.Lower)) return false;

        // "a software architect", but "salary architect" asks for the salary.
        return catalog.TopicLexicon.Asked([word]).Count == 0 || (at > 0 && questionWords.Asking.BeforeNames.Contains(words[at - 1].Lower));
    }
}
