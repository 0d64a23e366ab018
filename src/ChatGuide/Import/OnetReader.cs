using System.Globalization;
using System.Text.RegularExpressions;
using ChatGuide.Corpus;

namespace ChatGuide.Import;

/// <summary>Reads the text database: a row that does not fit is named and left out, a missing table costs only what it holds.</summary>
internal sealed partial class OnetReader(string folder, List<CorpusProblem> problems, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
{
    private const int Tables = 16;
    private const string Code = "O*NET-SOC Code";
    private static readonly string[] TitlePlaces = ["Alternate Titles.txt", "Sample of Reported Titles.txt"];

    private HashSet<string> codes = [];
    private int read;

    /// <exception cref="ImportException">The folder holds no such database.</exception>
    public OnetDatabase Read()
    {
        if (!Directory.Exists(folder))
            throw new ImportException($"The folder {folder} does not exist: give the folder that holds the O*NET text database.");
        var occupations = ReadOccupations();
        codes = [.. occupations.Select(o => o.Code)];
        return new(
            ReadRelease(),
            occupations,
            ReadTitles(),
            ByCode("Task Statements.txt", ["Task", "Task Type"], r => r.TryText("Task", out var task) ? new OnetTask(task, r["Task Type"] != "Supplemental") : null),
            ByCode("Emerging Tasks.txt", ["Task", "Category"], r => r["Category"] == "New" && r.TryText("Task", out var task) ? task : null),
            ByCode("Technology Skills.txt", ["Example", "Commodity Title", "Hot Technology", "In Demand"], r => r.TryText("Example", out var name) ? new Technology(name, r["Commodity Title"], r["Hot Technology"] == "Y", r["In Demand"] == "Y") : null),
            ByCode("Tools Used.txt", ["Example", "Commodity Title"], r => r.TryText("Example", out var name) ? new Tool(name, r["Commodity Title"]) : null),
            ByCode("Education, Training, and Experience.txt", ["Scale ID", "Category", "Data Value", "Recommend Suppress"], ReadShare),
            Numbers("Job Zones.txt"),
            ByCode("Work Styles.txt", ["Element ID", "Element Name", "Scale ID", "Data Value", "Recommend Suppress"], r => r["Recommend Suppress"] == "Y" ? null : ReadRating(r, "IM")),
            ByCode("Interests.txt", ["Element ID", "Element Name", "Scale ID", "Data Value"], r => ReadRating(r, "OI")),
            ByCode("Work Values.txt", ["Element ID", "Element Name", "Scale ID", "Data Value"], r => ReadRating(r, "EX")),
            ByCode("Related Occupations.txt", ["Related O*NET-SOC Code", "Relatedness Tier", "Index"], ReadRelated),
            ReadJobZones(),
            ReadCategories(),
            ReadElements());
    }

    private List<Occupation> ReadOccupations()
    {
        var occupations = new Dictionary<string, Occupation>(StringComparer.Ordinal);
        foreach (var row in Rows("Occupation Data.txt", [Code, "Title", "Description"]))
        {
            if (!CodeForm().IsMatch(row[Code]))
                row.Table.Reject(row.Line, $"holds \"{row[Code]}\", which is not an O*NET-SOC code");
            else if (row.TryText("Title", out var title) && row.TryText("Description", out var description) && !occupations.TryAdd(row[Code], new(row[Code], title, description)))
                row.Table.Reject(row.Line, $"repeats the code {row[Code]}");
        }
        if (occupations.Count == 0)
            throw new ImportException($"The folder {folder} holds no O*NET text database: there is no usable \"Occupation Data.txt\" in it.");
        return [.. occupations.Values.OrderBy(o => o.Code, StringComparer.Ordinal)];
    }

    private ILookup<string, string> ReadTitles()
    {
        var alternate = Known(TitlePlaces[0], ["Alternate Title", "Short Title"])
            .SelectMany(r => r.TryText("Alternate Title", out var title) ? JobTitles.Of(title, r["Short Title"]).Select(t => (Code: r[Code], Title: t)) : []);
        var reported = Known(TitlePlaces[1], ["Reported Job Title"])
            .SelectMany(r => r.TryText("Reported Job Title", out var title) ? JobTitles.Of(title, null).Select(t => (Code: r[Code], Title: t)) : []);
        return alternate.Concat(reported).ToLookup(t => t.Code, t => t.Title, StringComparer.Ordinal);
    }

    private static CategoryShare? ReadShare(OnetRow row)
    {
        if (row["Category"] == OnetRow.None || row["Recommend Suppress"] == "Y")
            return null;
        return row.TryNumber("Category", 1, 99, out var category) && row.TryNumber("Data Value", 0, 100, out var percent)
            ? new(row["Scale ID"], (int)category, percent)
            : null;
    }

    private static Rating? ReadRating(OnetRow row, string scale) =>
        row["Scale ID"] == scale && row.TryNumber("Data Value", 0, 7, out var value) ? new(row["Element ID"], row["Element Name"], value) : null;

    private RelatedOccupation? ReadRelated(OnetRow row)
    {
        var related = row["Related O*NET-SOC Code"];
        if (codes.Contains(related))
            return row.TryNumber("Index", 1, 999, out var index) ? new(related, row["Relatedness Tier"], (int)index) : null;
        row.Table.Reject(row.Line, $"names the unknown occupation code \"{related}\"");
        return null;
    }

    private ILookup<string, int> Numbers(string table) =>
        Known(table, ["Job Zone"]).Select(r => (Code: r[Code], Zone: r.TryNumber("Job Zone", 1, 5, out var zone) ? (int)zone : 0))
            .Where(z => z.Zone > 0).ToLookup(z => z.Code, z => z.Zone, StringComparer.Ordinal);

    private Dictionary<int, JobZone> ReadJobZones()
    {
        var zones = new Dictionary<int, JobZone>();
        foreach (var row in Rows("Job Zone Reference.txt", ["Job Zone", "Name", "Experience", "Education", "Job Training"]))
        {
            if (row.TryNumber("Job Zone", 1, 5, out var zone))
                zones[(int)zone] = new(row["Name"], row["Experience"], row["Education"], row["Job Training"]);
        }
        return zones;
    }

    private Dictionary<(string, int), string> ReadCategories()
    {
        var categories = new Dictionary<(string, int), string>();
        foreach (var row in Rows("Education, Training, and Experience Categories.txt", ["Scale ID", "Category", "Category Description"]))
        {
            if (row.TryNumber("Category", 1, 99, out var category) && row.TryText("Category Description", out var text))
                categories[(row["Scale ID"], (int)category)] = text;
        }
        return categories;
    }

    private Dictionary<string, string> ReadElements() =>
        Rows("Content Model Reference.txt", ["Element ID", "Description"]).GroupBy(r => r["Element ID"], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First()["Description"], StringComparer.Ordinal);

    private OnetRelease ReadRelease()
    {
        var path = Path.Combine(folder, "Read Me.txt");
        var text = File.Exists(path) ? File.ReadAllText(path) : "";
        var name = ReleaseName().Match(text);
        var month = ReleaseMonth().Match(text);
        var date = month.Success && DateOnly.TryParseExact(month.Groups[1].Value, "MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? first : (DateOnly?)null;
        if (!name.Success || date is null)
            problems.Add(new("Read Me.txt", null, "does not say which release this is and of which month; the documents carry no date."));
        return new(name.Success ? name.Value : "O*NET Database", date);
    }

    private ILookup<string, T> ByCode<T>(string table, string[] columns, Func<OnetRow, T?> read)
        where T : class =>
        Known(table, columns).Select(r => (Code: r[Code], Value: read(r))).Where(r => r.Value is not null).ToLookup(r => r.Code, r => r.Value!, StringComparer.Ordinal);

    /// <summary>The rows of a table whose occupation the database defines.</summary>
    private IEnumerable<OnetRow> Known(string table, string[] columns)
    {
        foreach (var row in Rows(table, [Code, .. columns]))
        {
            if (codes.Contains(row[Code]))
                yield return row;
            else
                row.Table.Reject(row.Line, $"names the unknown occupation code \"{row[Code]}\"");
        }
    }

    private IEnumerable<OnetRow> Rows(string table, string[] columns)
    {
        cancellationToken.ThrowIfCancellationRequested();
        progress?.Report(new($"Reading {table}", ++read, Tables));
        return OnetTable.Open(folder, table, columns, problems)?.Rows() ?? [];
    }

    [GeneratedRegex(@"^\d{2}-\d{4}\.\d{2}$")]
    private static partial Regex CodeForm();

    [GeneratedRegex(@"O\*NET \d+(?:\.\d+)+ Database")]
    private static partial Regex ReleaseName();

    [GeneratedRegex(@"^\s*([A-Z][a-z]+ \d{4}) Release", RegexOptions.Multiline)]
    private static partial Regex ReleaseMonth();
}
