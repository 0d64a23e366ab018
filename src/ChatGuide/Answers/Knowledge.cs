using ChatGuide.Catalog;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;
using ChatGuide.Search;
using Word = ChatGuide.Language.Word;

namespace ChatGuide.Answers;

/// <summary>Everything that composers draw on: one corpus, read, catalogued and indexed.</summary>
internal sealed class Knowledge(CorpusSnapshot corpus, CareerCatalog catalog, FactTable facts, IPassageIndex index, Phrases phrases, QuestionWords words)
{
    private const int NamedAtMost = 6;
    private readonly IReadOnlyList<int>[] _topics = ReadTopics(catalog, facts);
    private readonly PerText<bool> _glossaries = new(h => WordReader.Read(h).Exists(w => words.Glossaries.Contains(w.Lower)));
    private readonly Lazy<Nearness> _nearness = new(() => new Nearness(facts.Terms));
    private readonly Lazy<IReadOnlyList<HashSet<string>>> _nameStems = new(() => [.. catalog.Roles.Select(r => WordReader.Read(r.Name, catalog.Known).Select(w => w.Stem).ToHashSet(StringComparer.Ordinal))]);

    public CorpusSnapshot Corpus { get; } = corpus;

    public CareerCatalog Catalog { get; } = catalog;

    public FactTable Facts { get; } = facts;

    public IPassageIndex Index { get; } = index;

    public EvidenceFinder Evidence { get; } = new(facts, index);

    /// <summary>Which of the corpus's terms are used like a word; counted when first asked for.</summary>
    public Nearness Nearness => _nearness.Value;

    public QuestionWords Words { get; } = words;

    public AnswerWriter Write() => new(Facts, phrases, Catalog);

    public string Name(int role) => Catalog.Roles[role].Name;

    /// <summary>The stems of the words of a role's name.</summary>
    public IReadOnlySet<string> NameStems(int role) => _nameStems.Value[role];

    public string Names(IEnumerable<int> roles) => Join(roles.Select(Name));

    public string Plural(int role) => Lemmas.Plural(Name(role));

    public string TopicName(int topic) => Catalog.Topics[topic].Name;

    /// <summary>"a, b and c".</summary>
    public string Join(IEnumerable<string> names)
    {
        var list = names.ToList();
        return list.Count < 2 ? string.Concat(list) : phrases.Fill(Say.And, string.Join(", ", list.Take(list.Count - 1)), list[^1]);
    }

    /// <summary>As <see cref="Join"/>, cut after a few.</summary>
    public string JoinSome(IReadOnlyList<string> names) =>
        names.Count <= NamedAtMost ? Join(names) : phrases.Fill(Say.AndMore, string.Join(", ", names.Take(NamedAtMost)));

    /// <summary>Whether a fact stands where the documents define terms: it tells of a word, and of nobody's pay or hours.</summary>
    public bool IsInGlossary(Fact fact) =>
        Facts.PassageOf(fact) is var entry && entry.Passage.HeadingPath.Append(entry.Document.Title).Any(_glossaries.Of);

    /// <summary>Which words of a text stand for content of a question.</summary>
    public List<bool> Standing(List<Word> words, IReadOnlyList<ContentWord> content) =>
        words.ConvertAll(w => Facts.Terms.Find(w.Stem) is >= 0 and var term && content.Any(c => c.Includes(term)));

    /// <summary>The topics that headings announce for a role, in the catalog's order.</summary>
    public IReadOnlyList<int> TopicsOf(int role) => _topics[role];

    /// <summary>The roles with facts that are announced to be on a topic, in the catalog's order.</summary>
    public IReadOnlyList<int> RolesWith(int topic) =>
        [.. Enumerable.Range(0, Catalog.Roles.Count).Where(r => _topics[r].Contains(topic))];

    /// <summary>The question that a topic suggests about a role.</summary>
    public string Probe(int topic, int role)
    {
        var name = Name(role);
        if (Catalog.Topics[topic].Probe is not { } probe) return phrases.Fill(Say.Probe, TopicName(topic), Lemmas.WithArticle(name));
        return probe.Replace("{a role}", Lemmas.WithArticle(name), StringComparison.Ordinal).Replace("{role}", name, StringComparison.Ordinal);
    }

    /// <summary>Up to three questions on topics of a role, those just asked for left out.</summary>
    public IEnumerable<string> Probes(int role, IReadOnlyList<int> except) =>
        TopicsOf(role).Where(t => !except.Contains(t)).Take(3).Select(t => Probe(t, role));

    /// <summary>Whether the document of a fact is about this role and no other.</summary>
    public bool IsOwnDocument(Fact fact, int role) => Facts.PassageOf(fact).Owner == role;

    private static IReadOnlyList<int>[] ReadTopics(CareerCatalog catalog, FactTable facts)
    {
        var topics = new IReadOnlyList<int>[catalog.Roles.Count];
        for (var role = 0; role < topics.Length; role++) topics[role] = [.. facts.About(role).Aggregate(TopicSet.None, (set, f) => set.With(f.Announced)).Numbers()];
        return topics;
    }
}
