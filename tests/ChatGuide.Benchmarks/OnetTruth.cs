using System.Globalization;
using ChatGuide.Answers;
using ChatGuide.Corpus;
using ChatGuide.Import;
using ListBlock = ChatGuide.Answers.ListBlock;

namespace ChatGuide.Benchmarks;

/// <summary>What the published tables say, to compare answers with.</summary>
internal sealed class OnetTruth
{
    private readonly OnetDatabase database;
    private readonly OccupationWriter writer;
    private readonly IReadOnlyDictionary<string, OccupationName> names;
    private readonly IReadOnlyDictionary<string, OccupationWages> wages;
    private readonly Dictionary<string, Occupation> occupations;

    public OnetTruth(string folder, string wageFile)
    {
        database = new OnetReader(folder, [], null, CancellationToken.None).Read();
        names = new OccupationNaming(new Vocabulary(database)).Name(database.Occupations);
        var table = new OewsReader(wageFile, []).Read();
        writer = new OccupationWriter(database, table);
        wages = table.ForOccupations(database.Occupations.Select(o => o.Code));
        occupations = database.Occupations.ToDictionary(o => o.Code, StringComparer.Ordinal);
    }

    public static IReadOnlyList<(string Topic, string Question)> Questions { get; } =
        [("tools", "What tools does {a role} use?"), ("technology", "What technology does {a role} use?"), ("tasks", "What are the tasks of {a role}?"), ("pay", "How much does {a role} earn?")];

    public IEnumerable<string> Codes => occupations.Keys.Order(StringComparer.Ordinal);

    public string NameOf(string code) => names[code].Singular;

    public string PathOf(string code) => $"onet/{writer.FileName(occupations[code])}";

    /// <summary>The titles that belong to one occupation only and are no role of the project's own documents.</summary>
    public (string Title, string Code)[] TitlesOfOne(CorpusSnapshot corpus)
    {
        var own = corpus.Documents.Where(d => !d.Id.Path.StartsWith("onet/", StringComparison.Ordinal))
            .SelectMany(d => d.FrontMatter.Roles.Concat(d.FrontMatter.Aliases.Select(a => a.Alias)));
        var taken = own.Concat(names.Values.SelectMany(n => (string[])[n.Singular, n.Plural])).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. database.Titles.SelectMany(g => g.Select(t => (Title: t, Code: g.Key))).Distinct()
            .GroupBy(t => t.Title, StringComparer.OrdinalIgnoreCase)
            .Where(g => g.Select(t => t.Code).Distinct().Count() == 1 && !taken.Contains(g.Key))
            .Select(g => (g.Key, g.First().Code)).OrderBy(t => t.Key, StringComparer.Ordinal)];
    }

    public (bool IsRight, string Expected) Judge(string topic, string code, Answer answer) => topic switch
    {
        "tools" => Listed(code, answer, database.Tools[code].Select(t => t.Name).Concat(database.Technologies[code].Select(t => t.Name))),
        "technology" => Listed(code, answer, database.Technologies[code].Select(t => t.Name)),
        "tasks" => Listed(code, answer, database.Tasks[code].Select(t => t.Text).Concat(database.EmergingTasks[code])),
        _ => Paid(code, answer),
    };

    public static string Brief(Answer answer) =>
        $"{answer.Kind} {string.Join(" | ", answer.Citations.Take(3).Select(c => $"{c.Document} \"{(c.Quote.Length > 50 ? c.Quote[..50] : c.Quote)}\""))}";

    /// <summary>Right when every item quoted from the import stands in the table for this occupation, and there is one; or when there is none and nothing of another occupation is quoted.</summary>
    private (bool, string) Listed(string code, Answer answer, IEnumerable<string> table)
    {
        var known = table.Select(Plain).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (known.Count == 0)
            return (answer.Kind == AnswerKind.Refusal || answer.Citations.All(c => c.Document.Path == PathOf(code)), "a refusal, or what its own document describes");
        var quoted = answer.Blocks.OfType<ListBlock>().SelectMany(b => b.Items).Where(i => i.Citations.Any(c => IsImported(answer, c))).ToArray();
        var isRight = answer.Kind == AnswerKind.Answer && quoted.Length > 0
            && quoted.All(i => i.Citations.All(c => answer.Citations[c - 1].Document.Path == PathOf(code)) && (known.Contains(Plain(i.Text)) || known.Contains(Label(i.Text))));
        return (isRight || OwnAlone(answer), known.First());
    }

    private (bool, string) Paid(string code, Answer answer)
    {
        if (!wages.TryGetValue(code, out var row) || (row.Annual.Median ?? row.Hourly.Median) is not { } wage)
            return (answer.Kind == AnswerKind.Refusal || row is not null && answer.Citations.Any(c => c.Document.Path == PathOf(code)), "a refusal");
        var figure = row.Annual.Median is null ? wage.Amount.ToString("$#,0.00", CultureInfo.InvariantCulture) : wage.Amount.ToString("$#,0", CultureInfo.InvariantCulture);
        var isRight = answer.Kind == AnswerKind.Answer && answer.Citations.Any(c => c.Document.Path == PathOf(code) && c.Quote.Contains(figure, StringComparison.Ordinal));
        return (isRight || OwnAlone(answer) && answer.Citations.Any(c => c.Quote.Contains(figure, StringComparison.Ordinal)), figure);
    }

    /// <summary>Whether the project's own guide on the same role answers.</summary>
    private static bool OwnAlone(Answer answer) =>
        answer.Kind == AnswerKind.Answer && answer.Citations.Count > 0 && answer.Citations.All(c => !c.Document.Path.StartsWith("onet/", StringComparison.Ordinal));

    private static bool IsImported(Answer answer, int citation) => answer.Citations[citation - 1].Document.Path.StartsWith("onet/", StringComparison.Ordinal);

    private static string Label(string item)
    {
        var colon = item.IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 ? item : item[..colon];
    }

    private static string Plain(string text) => text.Trim().TrimEnd('.');
}
