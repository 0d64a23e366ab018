using YamlDotNet.Serialization;

namespace ChatGuide.Catalog;

/// <summary>The file format of the shipped <c>topics.yaml</c> and of a corpus's own <c>catalog.yaml</c>.</summary>
internal sealed class CatalogFile
{
    /// <summary>The topics that every corpus is asked about by.</summary>
    public static CatalogFile Shipped { get; } = ShippedFile.Yaml<CatalogFile>("Catalog/Data/topics.yaml");

    public List<TopicEntry> Topics { get; set; } = [];

    /// <summary>Sets of words that stand for one another in patterns, by name.</summary>
    public Dictionary<string, List<string>> Sets { get; set; } = [];

    public HashSet<string> Denials { get; set; } = [];

    public HashSet<string> Circumstances { get; set; } = [];

    public HashSet<string> Terms { get; set; } = [];

    public List<RoleEntry> Roles { get; set; } = [];

    internal sealed class TopicEntry
    {
        public string Id { get; set; } = "";

        public string? Name { get; set; }

        public List<string> Headings { get; set; } = [];

        public List<string> Labels { get; set; } = [];

        public List<string> Ask { get; set; } = [];

        public List<string> Evidence { get; set; } = [];

        public List<string> Verbs { get; set; } = [];

        public List<string> Rates { get; set; } = [];

        public List<string> Costs { get; set; } = [];

        public List<string> Narrow { get; set; } = [];

        public string? Opposite { get; set; }

        public string? Probe { get; set; }
    }

    internal sealed class RoleEntry
    {
        public string Name { get; set; } = "";

        public List<string> Aliases { get; set; } = [];
    }
}

/// <summary>The shipped <c>occupations.yaml</c>: how English names people by their work.</summary>
internal sealed class OccupationWords
{
    public HashSet<string> Nouns { get; set; } = [];

    public List<string> Endings { get; set; } = [];

    public List<string> PersonEndings { get; set; } = [];

    public HashSet<string> Grades { get; set; } = [];

    /// <summary>Words before a role that say that one may bear its title: "registered".</summary>
    public HashSet<string> Statuses { get; set; } = [];

    public HashSet<string> Things { get; set; } = [];

    /// <summary>Nouns of people that a career is about, and that are none: "customer".</summary>
    public HashSet<string> Bystanders { get; set; } = [];

    /// <summary>Nouns that name an occupation only behind another word: "worker" in "social worker".</summary>
    public HashSet<string> Compound { get; set; } = [];

    /// <summary>Words around a title that say what the page is: "career guide".</summary>
    public HashSet<string> Pages { get; set; } = [];

    /// <summary>Nouns that people leave off a name whose other words already name a person: "marine engineer (officer)".</summary>
    public HashSet<string> Droppable { get; set; } = [];

    /// <summary>Nouns that many trades share, so that alone they name none: "engineer".</summary>
    public HashSet<string> Wide { get; set; } = [];

    public HashSet<string> Persons { get; set; } = [];

    public HashSet<string> Generic { get; set; } = [];

    /// <summary>Words for those who work together: "staff".</summary>
    public HashSet<string> Crews { get; set; } = [];

    public HashSet<string> Modifiers { get; set; } = [];

    public HashSet<string> Verbs { get; set; } = [];

    /// <summary>Words that stand before a name: "a", "every".</summary>
    public HashSet<string> Articles { get; set; } = [];

    /// <summary>Words that no name of a role holds.</summary>
    public HashSet<string> Joints { get; set; } = [];

    /// <summary>Words that may stand between a person and what that person does.</summary>
    public HashSet<string> Adverbs { get; set; } = [];

    public HashSet<string> Columns { get; set; } = [];

    /// <summary>What those do whom a noun names: "engineering" of engineers.</summary>
    public Dictionary<string, List<string>> Fields { get; set; } = [];

    /// <summary>The same by the endings of such nouns: "ecology" of ecologists.</summary>
    public Dictionary<string, List<string>> FieldEndings { get; set; } = [];

    /// <summary>Words between names that share the noun at the end: "ML or DL engineer".</summary>
    public required HashSet<string> Sharing { get; set; }

    /// <summary>Words between the two halves of one name: "painter and decorator".</summary>
    public required HashSet<string> Pairing { get; set; }

    public required SubjectWords Subjects { get; set; }

    public required RolePhraseWords Phrases { get; set; }

    /// <summary>The nouns that titles of occupations end in, from a public list of such titles; some of them name things as well.</summary>
    [YamlIgnore]
    public HashSet<string> Titles { get; } = [];

    public static OccupationWords Shipped { get; } = Load();

    private static OccupationWords Load()
    {
        var words = ShippedFile.Yaml<OccupationWords>("Catalog/Data/occupations.yaml");
        words.Titles.UnionWith(ShippedFile.Lines("Catalog/Data/occupation-nouns.txt"));
        return words;
    }

    /// <summary>Whether a noun (its lemma) can hardly name anything but a person by their work.</summary>
    public bool IsSurelyPersonal(string lemma) => Nouns.Contains(lemma) || (IsPersonal(lemma) && PersonEndings.Exists(e => lemma.EndsWith(e, StringComparison.Ordinal)));

    /// <summary>Whether a noun (its lemma) names a person by their work wherever it stands.</summary>
    public bool IsPersonal(string lemma) =>
        Nouns.Contains(lemma)
        || (!Things.Contains(lemma) && !Bystanders.Contains(lemma) && (Titles.Contains(lemma) || (lemma.Length > 4 && Endings.Exists(e => lemma.EndsWith(e, StringComparison.Ordinal)))));

    /// <summary>Whether a noun (its lemma) can name a person by their work where a title stands: "editor", which is a program elsewhere.</summary>
    public bool IsTitle(string lemma) => IsPersonal(lemma) || Titles.Contains(lemma);
}
