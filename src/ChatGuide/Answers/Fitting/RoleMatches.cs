using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Fitting;

/// <summary>What of a person's words the documents say of one role.</summary>
/// <param name="Role">The role.</param>
/// <param name="Facts">The facts that hold them, best first.</param>
/// <param name="Words">The words held.</param>
/// <param name="Held">How much they weigh together.</param>
/// <param name="Score">Their weight, that of the words which one fact holds together, and more for those that the role is named by.</param>
internal sealed record RoleMatch(int Role, IReadOnlyList<Fact> Facts, IReadOnlyList<ContentWord> Words, double Held, double Score);

/// <summary>Ranks roles by the facts that hold a person's words: one fact that holds them all says more than many that hold one each.</summary>
internal sealed class RoleMatches(Knowledge knowledge)
{
    private const double Advised = 0.5;
    private const double Faint = 0.3;
    private const double Named = 0.75;
    private readonly PerText<HashSet<int>> _headings = new(h => Wished(WordReader.Read(h), knowledge));

    /// <summary>The roles whose documents hold some of the words, best first.</summary>
    /// <param name="content">What the person can or likes.</param>
    /// <param name="against">What they dislike: a role that is said to have it comes after one that is not.</param>
    public IReadOnlyList<RoleMatch> Rank(IReadOnlyList<ContentWord> content, IReadOnlyList<ContentWord> against) =>
    [
        .. Enumerable.Range(0, knowledge.Catalog.Roles.Count)
            .Select(r => Of(r, content))
            .Where(m => m.Facts.Count > 0)
            .Select(m => m with { Score = m.Score - against.Where(c => Has(m.Role, c)).Sum(Weight) })
            .OrderByDescending(m => m.Score)
            .ThenBy(m => m.Role),
    ];

    /// <summary>Those of some words that, with others, are all of an item's label: "move" in "Machines that move", though it asks for a topic elsewhere.</summary>
    public IReadOnlyList<ContentWord> Labelling(IReadOnlyList<ContentWord> told, IReadOnlyList<ContentWord> others) =>
        told.Count == 0 || others.Count == 0 ? []
        : [.. others.Where(o => o.Alternatives.SelectMany(a => knowledge.Facts.Holding(a[0])).Any(f => f.Mentioned.Count > 0 && IsLabel(f, [.. told, o]) && !IsLabel(f, [.. told])))];

    /// <summary>How much a word tells of what a person can: the rarer, the more; that they speak or see tells little.</summary>
    public double Weight(ContentWord word) => knowledge.Evidence.Weight(word) * (knowledge.Words.Faint.Contains(word.Word.Lower) ? Faint : 1);

    private RoleMatch Of(int role, IReadOnlyList<ContentWord> content)
    {
        var found = knowledge.Facts.Mentioning(role)
            .Where(f => f.Fragment.Kind is FragmentKind.Item or FragmentKind.Prose or FragmentKind.Cell && IsOf(f, role) && !f.Sentence.Text.EndsWith('?'))
            .Select(f => (Fact: f, Words: content.Where(c => c.IsIn(t => f.Has(t) || IsHeaded(f, role, t))).ToList()))
            .Where(f => f.Words.Count > 0)
            .Select(f => (f.Fact, f.Words, Score: f.Words.Sum(Weight) * (1 + (IsLabel(f.Fact, f.Words) || Advises(f.Fact) ? Advised : 0)) + (f.Fact.Fragment.Kind is FragmentKind.Item ? 0.2 : 0)))
            .OrderByDescending(f => f.Score)
            .ThenByDescending(f => f.Fact.Tie)
            .ThenBy(f => f.Fact.Number)
            .ToList();
        var chosen = new List<Fact>();
        var held = new List<ContentWord>();
        foreach (var (fact, words, _) in found)
        {
            if (words.TrueForAll(held.Contains)) continue;
            chosen.Add(fact);
            held.AddRange(words.Except(held));
        }

        var weight = held.Sum(Weight);
        var named = held.Where(c => IsNamedBy(role, c)).Sum(Weight) * Named;
        return new RoleMatch(role, chosen, held, weight, found.Count == 0 ? 0 : weight + found[0].Score + named);
    }

    /// <summary>Whether a role is said to have what a word names.</summary>
    private bool Has(int role, ContentWord word) =>
        knowledge.Facts.Mentioning(role).Any(f => f.IsStatement && IsOf(f, role) && word.IsIn(f.Has) && !knowledge.Words.Denies(WordReader.Read(f.Sentence.Text)));

    private bool IsNamedBy(int role, ContentWord word) =>
        knowledge.NameStems(role).Any(s => knowledge.Facts.Terms.Find(s) is >= 0 and var term && word.Alternatives.Any(a => a is [var only] && only == term));

    /// <summary>"If you have a good nose" over "Cheesemaker or perfumer": what the heading says holds for the roles named beneath it.</summary>
    private bool IsHeaded(Fact fact, int role, int term) =>
        fact.Mentioned.Contains(role) && knowledge.Facts.PassageOf(fact).Passage.HeadingPath is [_, .., var heading] && _headings.Of(heading).Contains(term);

    /// <summary>The terms of a heading; none of one that says what someone does not like or cannot do.</summary>
    private static HashSet<int> Wished(List<Word> words, Knowledge knowledge) =>
        knowledge.Words.Denies(words) ? [] : [.. words.Select(w => knowledge.Facts.Terms.Find(w.Stem)).Where(t => t >= 0)];

    /// <summary>A sentence that names roles speaks of those alone; one that names none, of whom its document is about.</summary>
    private static bool IsOf(Fact fact, int role) => fact.Mentioned.Contains(role) || (fact.Mentioned.Count == 0 && fact.Roles.Contains(role) && fact.Tie >= RoleTie.Document);

    /// <summary>"Choose … if you …": a sentence that speaks to the reader.</summary>
    private bool Advises(Fact fact) => fact.Mentioned.Count > 0 && WordReader.Read(fact.Sentence.Text).Exists(w => knowledge.Words.Readers.Contains(w.Lower));

    /// <summary>An item on those very words: "Language and texts: …".</summary>
    private bool IsLabel(Fact fact, List<ContentWord> words) =>
        fact.Fragment is { Kind: FragmentKind.Item, Label: { } label } && WordReader.Read(label).TrueForAll(w => knowledge.Words.IsFiller(w) || words.Exists(c => c.Alternatives.Any(a => a.Contains(knowledge.Facts.Terms.Find(w.Stem)))));
}
