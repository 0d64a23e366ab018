using System.CommandLine;
using ChatGuide.Evaluation;

namespace ChatGuide.Web.CommandLine;

/// <summary><c>evaluate SET…</c>: how right the answers are; exit code 1 where a gate is missed.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var sets = new Argument<string[]>("SET") { Description = "Question sets: YAML files, or evaluation documents (JSON).", Arity = ArgumentArity.OneOrMore };
        var corpus = GuideSource.Option();
        corpus.Description = "The folder asked by the sets that name none; the settings' folder where it is left out.";
        var report = new Option<string?>("--report") { Description = "Write report.md, report.json and an evaluation document for each set into this folder.", HelpName = "DIR" };
        var before = new Option<string?>("--before") { Description = "An earlier report.json: tell what changed, question by question.", HelpName = "REPORT" };
        var faults = new Option<bool>("--faults") { Description = "Name every question that went wrong." };
        var totalsOnly = new Option<bool>("--totals-only") { Description = "Print and write no question; of sets named *.sealed none ever is." };
        var command = new Command("evaluate", "Ask the questions of sets and judge the answers; exit code 1 if a gate is missed.") { sets, corpus, report, before, faults, totalsOnly };
        command.SetAction((parsed, stop) =>
        {
            var request = new Request(
                parsed.GetValue(sets) ?? [], parsed.GetValue(corpus), parsed.GetValue(report), parsed.GetValue(before), parsed.GetValue(faults), parsed.GetValue(totalsOnly));
            return Task.FromResult(Run(request, stop));
        });
        return command;
    }

    private static int Run(Request request, CancellationToken stop)
    {
        if (request.Sets.FirstOrDefault(s => !File.Exists(s)) is { } absent) throw new StartException($"The set {absent} does not exist.");
        if (request.Before is { } earlier && !File.Exists(earlier)) throw new StartException($"The report {earlier} does not exist.");
        try
        {
            var before = request.Before is null ? null : EvaluationReport.Parse(File.ReadAllText(request.Before), request.Before);
            var runner = new EvaluationRunner(folder => GuideSource.Builder(folder).Build(GuideSource.Progress(), stop), TimeProvider.System);
            var report = runner.Run(request.Sets, GuideSource.Builder(request.Corpus).Options.Path, request.TotalsOnly);
            var summary = ReportText.Summary(report);
            var faults = ReportText.Faults(report);
            var differences = before is null ? "" : ReportText.Differences(ReportDifference.Between(before, report));
            Console.Out.Write(summary + (request.Faults ? faults : "") + differences);
            if (request.Report is { } folder) Write(folder, request.Sets, report, $"# Evaluation\n\n{summary}{differences}{faults}");
            return report.Holds ? 0 : 1;
        }
        catch (FormatException malformed)
        {
            throw new StartException(malformed.Message);
        }
    }

    private static void Write(string folder, IReadOnlyList<string> files, EvaluationReport report, string text)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "report.md"), text);
        File.WriteAllText(Path.Combine(folder, "report.json"), report.ToJson());
        foreach (var file in files)
        {
            var name = Path.GetFileNameWithoutExtension(file);
            if (report.Sets.FirstOrDefault(s => s.Name == name)?.Cases is not { } cases) continue;
            var set = EvaluationSet.Read(file);
            var corpus = set.Corpus.Length == 0 ? "" : Path.GetRelativePath(Path.GetFullPath(folder), set.CorpusPath(file)).Replace('\\', '/');
            File.WriteAllText(Path.Combine(folder, name + ".evaluation.json"), DocumentWriting.ToDocument(set, name, corpus, cases, report.EvaluatedAt));
        }
    }

    private sealed record Request(string[] Sets, string? Corpus, string? Report, string? Before, bool Faults, bool TotalsOnly);
}
