using ChatGuide.Corpus;
using ChatGuide.Language;

namespace ChatGuide.Catalog;

/// <summary>The roles and topics of one corpus, and the words by which they are recognised.</summary>
public sealed class CareerCatalog
{
    private CareerCatalog(IReadOnlyList<Role> roles, IReadOnlyList<Topic> topics, TopicLexicon topicLexicon, Abbreviations abbreviations, OccupationWords words, KnownWords known, EnglishWords english)
    {
        Roles = roles;
        Topics = topics;
        Abbreviations = abbreviations;
        Words = words;
        Known = known;
        English = english;
        var spelled = new RoleSpellings(abbreviations, known).Of(roles);
        TopicLexicon = topicLexicon;
        RoleLexicon? lexicon = null;
        RoleFields? fields = null;
        Parallel.Invoke(() => lexicon = new RoleLexicon(spelled, words, known, english), () => fields = new RoleFields(spelled, words, topicLexicon));
        RoleLexicon = lexicon!;
        RoleFields = fields!;
    }

    /// <summary>The roles found, by number.</summary>
    public IReadOnlyList<Role> Roles { get; }

    /// <summary>The shipped topics and those that the corpus's catalog adds, by number.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    internal Abbreviations Abbreviations { get; }

    internal OccupationWords Words { get; }

    /// <summary>The words that the corpus is written in.</summary>
    internal KnownWords Known { get; }

    /// <summary>The words of general English.</summary>
    internal EnglishWords English { get; }

    internal RoleLexicon RoleLexicon { get; }

    internal TopicLexicon TopicLexicon { get; }

    /// <summary>Tells where the work of a role stands for the role.</summary>
    internal RoleFields RoleFields { get; }

    /// <summary>Finds the roles of a corpus and joins its own catalog with the shipped topics.</summary>
    /// <exception cref="FormatException">The corpus's <c>catalog.yaml</c> is malformed; the message names the line.</exception>
    public static CareerCatalog Build(CorpusSnapshot corpus)
    {
        var own = (corpus.Catalog is null ? null : Yaml.Parse<CatalogFile>(corpus.Catalog, "catalog.yaml")) ?? new CatalogFile();
        var known = new KnownWords();
        Abbreviations? abbreviations = null;
        Parallel.Invoke(() => abbreviations = Abbreviations.Find(corpus.Documents), () => _ = EnglishWords.Shipped, () => _ = OccupationWords.Shipped, () => _ = CatalogFile.Shipped);
        var sets = TopicPatterns.Sets(CatalogFile.Shipped, own);
        var topics = Join(CatalogFile.Shipped, own);
        var lexicon = new TopicLexicon(topics, CatalogFile.Shipped, sets);
        return new CareerCatalog(RoleFinder.Find(corpus.Documents, own, OccupationWords.Shipped, abbreviations!, lexicon, known, EnglishWords.Shipped), topics, lexicon, abbreviations!, OccupationWords.Shipped, known, EnglishWords.Shipped);
    }

    /// <summary>The number of the role of a name, however it is capitalised; -1 where there is none.</summary>
    internal int RoleNamed(string name)
    {
        for (var i = 0; i < Roles.Count; i++)
        {
            if (Roles[i].Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return i;
        }

        return -1;
    }

    /// <summary>The numbers of the roles of names, without those of no role.</summary>
    internal List<int> RolesNamed(IEnumerable<string> names) => [.. names.Select(RoleNamed).Where(r => r >= 0)];

    internal string TopicName(int topic) => Topics[topic].Name;

    /// <summary>The topics with ids that every catalog has.</summary>
    /// <exception cref="ArgumentException">No topic has one of the ids.</exception>
    internal TopicSet TopicsOf(params ReadOnlySpan<string> ids)
    {
        var topics = TopicSet.None;
        foreach (var id in ids) topics = topics.With(TopicSet.Of(Topic(id) is >= 0 and var topic ? topic : throw new ArgumentException($"No topic has the id {id}.", nameof(ids))));
        return topics;
    }

    /// <summary>The topic with an id; -1 where there is none.</summary>
    internal int Topic(string id)
    {
        for (var i = 0; i < Topics.Count; i++)
        {
            if (Topics[i].Id.Equals(id, StringComparison.OrdinalIgnoreCase)) return i;
        }

        return -1;
    }

    private static List<Topic> Join(CatalogFile shipped, CatalogFile own)
    {
        var topics = shipped.Topics.ConvertAll(ToTopic);
        foreach (var entry in own.Topics)
        {
            if (entry.Id.Length == 0) throw new FormatException("catalog.yaml: a topic has no id.");
            var at = topics.FindIndex(t => t.Id == entry.Id);
            if (at < 0) topics.Add(ToTopic(entry));
            else
            {
                var topic = topics[at];
                topics[at] = topic with
                {
                    Name = entry.Name ?? topic.Name,
                    Headings = [.. topic.Headings, .. entry.Headings],
                    Ask = [.. topic.Ask, .. entry.Ask],
                    Evidence = [.. topic.Evidence, .. entry.Evidence],
                    Verbs = [.. topic.Verbs, .. entry.Verbs],
                    Narrow = [.. topic.Narrow, .. entry.Narrow],
                    Labels = [.. topic.Labels, .. entry.Labels],
                    Opposite = entry.Opposite ?? topic.Opposite,
                    Rates = [.. topic.Rates, .. entry.Rates],
                    Costs = [.. topic.Costs, .. entry.Costs],
                    Probe = entry.Probe ?? topic.Probe,
                };
            }
        }

        return topics.Count <= TopicSet.Capacity ? topics : throw new FormatException($"catalog.yaml: there can be {TopicSet.Capacity} topics at most.");
    }

    private static Topic ToTopic(CatalogFile.TopicEntry entry)
    {
        var name = entry.Name ?? entry.Id;
        return new Topic(entry.Id, name, [name, .. entry.Headings], [name, .. entry.Ask], entry.Evidence, entry.Narrow, entry.Probe) { Labels = entry.Labels, Verbs = entry.Verbs, Rates = entry.Rates, Costs = entry.Costs, Opposite = entry.Opposite };
    }
}
