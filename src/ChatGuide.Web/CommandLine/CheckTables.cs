using System.Globalization;
using ChatGuide.Checking;
using ChatGuide.Corpus;
using Spectre.Console;

namespace ChatGuide.Web.CommandLine;

/// <summary>A check's report as tables for a terminal.</summary>
internal static class CheckTables
{
    private const int Width = 160;
    private const int MostRows = 60;

    public static void Print(CheckReport report, CorpusSnapshot corpus)
    {
        var output = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
        if (Console.IsOutputRedirected)
            output.Profile.Width = Width;
        if (corpus.Documents.Count <= MostRows)
            output.Write(Files(corpus));
        if (report.Coverage.Rows.Count > 0)
            output.Write(Coverage(report.Coverage));
        if (report.Coverage.Rows.Count > MostRows)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"and {report.Coverage.Rows.Count - MostRows} more roles; --json lists them all."));
        foreach (var finding in report.Findings)
            output.WriteLine(finding.ToString());
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Documents} files read, {report.Passages} passages, {report.Count(CheckSeverity.Error)} errors, {report.Count(CheckSeverity.Warning)} warnings, {report.Count(CheckSeverity.Info)} notes, version {corpus.Version[..12]}"));
    }

    private static Table Files(CorpusSnapshot corpus)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("File", "Format", "Title").AddColumn("Passages", c => c.RightAligned());
        foreach (var document in corpus.Documents)
            table.AddRow(Markup.Escape(document.Id.Path), document.Format.ToString(), Markup.Escape(document.Title), Number(document.Passages.Count));
        return table;
    }

    /// <summary>Facts by role and topic; a dot where there is none. Roles with a document of their own come first.</summary>
    private static Table Coverage(CoverageTable coverage)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("Role");
        foreach (var topic in coverage.Topics)
            table.AddColumn(Markup.Escape(topic.Split(' ')[0]), c => c.RightAligned());
        foreach (var row in coverage.Rows.OrderBy(r => r.Document is null).Take(MostRows))
            table.AddRow([Markup.Escape(row.Document is null ? $"({row.Role})" : row.Role), .. row.Facts.Select(f => f == 0 ? "·" : Number(f))]);
        return table;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
