using System.CommandLine;
using System.Globalization;
using ChatGuide.Import;

namespace ChatGuide.Web.CommandLine;

/// <summary><c>import onet DIR --out DIR [--oews FILE]</c>: published occupation data as documents of a corpus.</summary>
internal static class ImportCommand
{
    private const int ProblemsShown = 20;

    public static Command Create() => new("import", "Turn published data into documents.") { Onet() };

    private static Command Onet()
    {
        var source = new Argument<string>("DIR") { Description = "The folder that holds the O*NET text database." };
        var output = new Option<string>("--out") { Description = "The folder to write the documents to, such as corpus/onet.", HelpName = "DIR", Required = true };
        var wages = new Option<string?>("--oews") { Description = "The national workbook of the Occupational Employment and Wage Statistics, for pay.", HelpName = "FILE" };
        var force = new Option<bool>("--force") { Description = "Write into a folder that holds other files, and replace documents changed by hand." };
        var command = new Command("onet", "Write one document for each occupation of the O*NET database; exit code 1 if rows were left out.") { source, output, wages, force };
        command.SetAction((parsed, stop) => Task.FromResult(Run(new(parsed.GetRequiredValue(source), parsed.GetRequiredValue(output), parsed.GetValue(wages), parsed.GetValue(force)), stop)));
        return command;
    }

    private static int Run(OnetImportOptions options, CancellationToken stop)
    {
        ImportReport report;
        try
        {
            report = OnetImport.Run(options, new ImportProgressLines(Console.Error, TimeProvider.System), stop);
        }
        catch (ImportException refusal)
        {
            throw new StartException(refusal.Message);
        }

        foreach (var problem in report.Problems.Take(ProblemsShown))
            Console.Error.WriteLine(problem);
        if (report.Problems.Count > ProblemsShown)
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"and {report.Problems.Count - ProblemsShown} more."));
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Release}: {report.Documents} documents, {report.Written} files written, {report.Removed} removed, {report.Problems.Count} problems."));
        return report.Problems.Count == 0 ? 0 : 1;
    }
}
