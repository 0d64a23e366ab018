using ChatGuide.Corpus;
using ChatGuide.Import;
using ChatGuide.Tests.Search;

namespace ChatGuide.Tests.Import;

/// <summary>The database and the wage statistics as published.</summary>
public sealed class PublishedDatabaseTests : IDisposable
{
    private static readonly (string Title, string Name)[] Names =
    [
        ("Data Scientists", "data scientist"),
        ("Computer and Information Research Scientists", "computer and information research scientist"),
        ("Accountants and Auditors", "accountant and auditor"),
        ("Cooks, Restaurant", "restaurant cook"),
        ("Nannies", "nanny"),
        ("Nurse Midwives", "nurse midwife"),
        ("Waiters and Waitresses", "waiter and waitress"),
        ("Engineers, All Other", "other engineer"),
        ("Dentists, All Other Specialists", "other specialist dentist"),
        ("Physicians, Pathologists", "pathologist"),
        ("Electronics Engineers, Except Computer", "electronics engineer"),
        ("English Language and Literature Teachers, Postsecondary", "postsecondary English language and literature teacher"),
        ("Welders, Cutters, Solderers, and Brazers", "welder, cutter, solderer, and brazer"),
        ("Camera Operators, Television, Video, and Film", "television, video, and film camera operator"),
        ("Securities, Commodities, and Financial Services Sales Agents", "securities, commodities, and financial services sales agent"),
        ("Helpers--Electricians", "electrician helper"),
        ("First-Line Supervisors of Police and Detectives", "first-line supervisor of police and detectives"),
        ("Meter Readers, Utilities", "utilities meter reader"),
        ("Clergy", "clergy"),
    ];

    private readonly string output = Path.Combine(Path.GetTempPath(), $"chatguide-onet-{Guid.NewGuid():N}");

    public void Dispose()
    {
        if (Directory.Exists(output))
            Directory.Delete(output, recursive: true);
    }

    [SkippableFact]
    public void Every_occupation_becomes_a_document_without_a_problem()
    {
        var (database, wages) = Source();

        var report = OnetImport.Run(new(database, output, wages));
        var corpus = new CorpusReader().Read(new CorpusOptions { Path = output });

        Assert.Equal("O*NET 29.2 Database", report.Release);
        Assert.Equal(1016, report.Documents);
        Assert.Empty(report.Problems);
        Assert.Empty(corpus.Problems);
        Assert.Equal(1016, corpus.Documents.Count);
        Assert.Equal(1016, corpus.Documents.SelectMany(d => d.FrontMatter.Roles).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.True(corpus.Documents.Count(d => d.Text.Contains("\n## Pay\n", StringComparison.Ordinal)) > 980);
    }

    [SkippableFact]
    public void Published_titles_become_the_names_people_use()
    {
        var (folder, _) = Source();
        var database = new OnetReader(folder, [], null, CancellationToken.None).Read();

        var names = new OccupationNaming(new Vocabulary(database)).Name(database.Occupations);

        Assert.All(Names, pair => Assert.Equal(pair.Name, names[database.Occupations.Single(o => o.Title == pair.Title).Code].Singular));
    }

    private static (string Database, string Wages) Source()
    {
        var database = SharedData.Find("onet-29.2");
        var wages = SharedData.Find("oews-m2024");
        Skip.If(database is null || wages is null, "The O*NET database and the wage statistics are not beside the repository (shared/data).");
        return (database!, Path.Combine(wages!, "national_M2024_dl.xlsx"));
    }
}
