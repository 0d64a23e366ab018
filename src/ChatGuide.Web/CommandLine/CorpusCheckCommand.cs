using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ChatGuide.Checking;
using ChatGuide.Corpus;
using ChatGuide.Web.Hosting;

namespace ChatGuide.Web.CommandLine;

/// <summary><c>corpus check [DIR]</c>: files and passages, roles × topics, and every problem with its place.</summary>
internal static class CorpusCheckCommand
{
    public static Command Create()
    {
        var folder = new Argument<string?>("DIR") { Description = "The folder to check; the settings' folder where it is left out.", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "Print the report as JSON." };
        var fix = new Option<bool>("--fix") { Description = "First put right what needs no judgement: white space and the form of dates in front matter." };
        var age = new Option<int?>("--max-age") { Description = "Days after which a document's date is out of date; 1095 where it is left out.", HelpName = "DAYS" };
        age.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1)
                result.AddError("--max-age must be 1 or more.");
        });
        var command = new Command("check", "Check every document of the corpus; exit code 1 if a file was rejected or there is another error.") { folder, json, fix, age };
        command.SetAction((parsed, stop) => Task.FromResult(Check(parsed.GetValue(folder), parsed.GetValue(json), parsed.GetValue(fix), parsed.GetValue(age), stop)));
        return command;
    }

    private static int Check(string? folder, bool json, bool fix, int? maxAge, CancellationToken stop)
    {
        var builder = GuideSource.Builder(folder);
        var corpus = Read(builder, stop);
        if (fix)
            corpus = Fix(corpus, builder, stop);

        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var options = maxAge is { } days ? new CheckOptions(today, TimeSpan.FromDays(days)) : new CheckOptions(today);
        var report = Run(corpus, options);
        if (json)
            Console.Out.WriteLine(JsonSerializer.Serialize(CheckDocument.Of(report, corpus.Version), CheckJson.Readable.CheckDocument));
        else
            CheckTables.Print(report, corpus);
        return report.Count(CheckSeverity.Error) == 0 ? 0 : 1;
    }

    private static CorpusSnapshot Read(GuideBuilder builder, CancellationToken stop)
    {
        try
        {
            return builder.Read(GuideSource.Progress(), stop);
        }
        catch (CorpusException nothing)
        {
            foreach (var problem in nothing.Problems)
                Console.Error.WriteLine(problem);
            throw;
        }
    }

    private static CorpusSnapshot Fix(CorpusSnapshot corpus, GuideBuilder builder, CancellationToken stop)
    {
        var changed = CorpusFixer.Fix(corpus);
        foreach (var document in changed)
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{document}: front matter put right"));
        return changed.Count == 0 ? corpus : builder.Read(GuideSource.Progress(), stop);
    }

    private static CheckReport Run(CorpusSnapshot corpus, CheckOptions options)
    {
        try
        {
            return CorpusCheck.Run(corpus, options);
        }
        catch (FormatException malformed)
        {
            throw new CorpusException(malformed.Message, malformed);
        }
    }
}
