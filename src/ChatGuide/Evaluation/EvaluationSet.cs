
namespace ChatGuide.Evaluation;

/// <summary>A set of conversations with what the answers must hold.</summary>
public sealed class EvaluationSet
{
    /// <summary>The corpus's folder, relative to the set's file; empty where the set leaves it to whoever runs it.</summary>
    public string Corpus { get; set; } = "";

    /// <summary>What the set as a whole must reach.</summary>
    public EvaluationGates Gates { get; set; } = new();

    /// <summary>The conversations.</summary>
    public List<EvaluationCase> Cases { get; set; } = [];

    /// <summary>Reads a set: a YAML file, or an evaluation document of Microsoft's schema with the ending <c>.json</c>.</summary>
    /// <exception cref="FormatException">The file is not such a set; the message names file and line.</exception>
    public static EvaluationSet Read(string path)
    {
        var text = File.ReadAllText(path);
        var isDocument = Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase);
        var set = isDocument ? EvaluationDocument.Parse(text, path).ToSet() : Yaml.Parse<EvaluationSet>(text, path) ?? new EvaluationSet();
        if (!isDocument && set.Corpus.Length == 0) throw new FormatException($"{path}: the set names no corpus.");
        foreach (var one in set.Cases.Where(c => c.Id.Length == 0 || c.Turns.Count == 0)) throw new FormatException($"{path}: the case '{one.Id}' needs an id and at least one turn.");
        if (set.Cases.GroupBy(c => c.Id).FirstOrDefault(g => g.Count() > 1) is { } twice) throw new FormatException($"{path}: the id '{twice.Key}' is given twice.");
        return set;
    }

    /// <summary>The full path of the corpus of a set in a file.</summary>
    public string CorpusPath(string file) => Path.GetFullPath(Corpus, Path.GetDirectoryName(Path.GetFullPath(file))!);
}

/// <summary>One conversation.</summary>
public sealed class EvaluationCase
{
    /// <summary>Unique in its set.</summary>
    public string Id { get; set; } = "";

    /// <summary>The form of question it is filed under.</summary>
    public string Form { get; set; } = "";

    /// <summary>What is said, in order.</summary>
    public List<EvaluationTurn> Turns { get; set; } = [];
}

/// <summary>One message, and what its reply must be.</summary>
public sealed class EvaluationTurn
{
    /// <summary>What the user says.</summary>
    public string Ask { get; set; } = "";

    /// <summary>The kind of reply: answer (default), refusal, clarification or small-talk.</summary>
    public string? Expect { get; set; }

    /// <summary>Short for <c>expect: refusal</c>.</summary>
    public bool Refuses { get; set; }

    /// <summary>Texts that must all occur in the reply.</summary>
    public List<string> Contains { get; set; } = [];

    /// <summary>Texts one of which must occur.</summary>
    public List<string> ContainsAny { get; set; } = [];

    /// <summary>Texts that must not occur.</summary>
    public List<string> Lacks { get; set; } = [];

    /// <summary>Documents that must be cited.</summary>
    public List<string> Cites { get; set; } = [];

    /// <summary>A model reply; the reply must hold at least <see cref="ResemblesAtLeast"/> of its content words.</summary>
    public string? Resembles { get; set; }

    /// <summary>The share of the words of <see cref="Resembles"/>, between 0 and 1.</summary>
    public double ResemblesAtLeast { get; set; } = 0.5;

    /// <summary>How many places must be cited at least.</summary>
    public int LeastCitations { get; set; }

    /// <summary>Whether the kind of reply matters; a turn that expects nothing is only said.</summary>
    public bool ExpectsKind => Refuses || Expect is not null || Contains.Count + ContainsAny.Count + Lacks.Count + Cites.Count > 0;

    /// <summary>The kind of reply expected, in words.</summary>
    public string Expected => Refuses ? "refusal" : Expect ?? "answer";
}
