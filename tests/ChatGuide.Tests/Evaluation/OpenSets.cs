using ChatGuide.Corpus;
using ChatGuide.Evaluation;
using ChatGuide.Search;

namespace ChatGuide.Tests.Evaluation;

/// <summary>The evaluation sets that are tuned on, and guides over their corpora, each built once for all tests.</summary>
public sealed class OpenSets
{
    private const string Own = "careers";
    private const string Field = "field-";
    private const string Asked = "-asked";

    private readonly Dictionary<string, Guide> guides = new(StringComparer.Ordinal);
    private readonly Lazy<EvaluationReport> report;

    public OpenSets() => report = new(() => new EvaluationRunner(Guide, TimeProvider.System).Run(Names.Select(FileOf), "", totalsOnly: false));

    public static IReadOnlyList<string> Names { get; } =
    [
        "trades", "messy", "guide", "seeds", Own,
        .. Directory.GetFiles(Repository.Evaluation, "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)).Where(n => Pool(n) == Field && !n.EndsWith(SetReport.SealedEnding, StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];

    /// <summary>How the sets whose corpus is here went, all in one run.</summary>
    public EvaluationReport Report => report.Value;

    /// <summary>The turns of a set as they went in that run.</summary>
    public IReadOnlyList<TurnOutcome> TurnsOf(string name) => [.. Report.Sets.Single(s => s.Name == name).Cases!.SelectMany(c => c.Turns)];

    /// <summary>
    /// The sets over which a set's forms of few cases are counted: the floors of the first sets were reached before the others were there, and harder cases in their pool would ask for
    /// lower ones although no answer became worse.
    /// </summary>
    public IReadOnlyList<SetReport> PoolOf(string name) => [.. Report.Sets.Where(s => Pool(s.Name) == Pool(name))];

    private static string Pool(string name) =>
        name == Own ? Own : name.StartsWith(Field, StringComparison.Ordinal) || name.EndsWith(Asked, StringComparison.Ordinal) ? Field : "";

    public static string FileOf(string name) => Path.Combine(Repository.Evaluation, name + ".yaml");

    /// <summary>What a set must reach: its own gates, or the floors in place of those it does not reach yet.</summary>
    public static EvaluationGates Floors(string name)
    {
        var gates = EvaluationSet.Read(FileOf(name)).Gates;
        var path = Path.Combine(Repository.Evaluation, "floors.yaml");
        var floors = Yaml.Parse<Dictionary<string, Floor>>(File.ReadAllText(path), path)?.GetValueOrDefault(name) ?? new Floor();
        return new EvaluationGates
        {
            Right = floors.Right ?? gates.Right,
            Form = floors.Form ?? gates.Form,
            Refused = floors.Refused ?? gates.Refused,
            WronglyRefused = floors.WronglyRefused ?? gates.WronglyRefused,
        };
    }

    /// <summary>The guide that a set asks; the test is skipped where its corpus is absent.</summary>
    public Guide GuideOf(string name)
    {
        var folder = EvaluationSet.Read(FileOf(name)).CorpusPath(FileOf(name));
        Skip.IfNot(Directory.Exists(folder), $"{name}: its corpus is not here");
        return Guide(folder);
    }

    public static CorpusSnapshot Read(string folder) => new CorpusReader().Read(new CorpusOptions { Path = folder });

    public static Guide Build(CorpusSnapshot corpus) => ChatGuide.Guide.Build(corpus, new Bm25fIndexBuilder());

    private Guide Guide(string folder)
    {
        if (!guides.TryGetValue(folder, out var guide)) guides.Add(folder, guide = Build(Read(folder)));
        return guide;
    }

    internal sealed class Floor
    {
        public double? Right { get; set; }

        public double? Form { get; set; }

        public double? Refused { get; set; }

        public double? WronglyRefused { get; set; }
    }
}
