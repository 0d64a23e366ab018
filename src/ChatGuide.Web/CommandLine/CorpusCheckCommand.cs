using System.CommandLine;
using System.Globalization;
using ChatGuide.Corpus;
using ChatGuide.Web.Hosting;
using Spectre.Console;

namespace ChatGuide.Web.CommandLine;

/// <summary><c>corpus check [DIR]</c>: files and passages, roles × topics, and every problem with its place.</summary>
internal static class CorpusCheckCommand
{
    private const int Width = 140;

    public static Command Create()
    {
        var folder = new Argument<string?>("DIR") { Description = "The folder to check; the settings' folder where it is left out.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("check", "Check every file of the corpus; exit code 1 if one was rejected.") { folder };
        command.SetAction((parsed, stop) => Task.FromResult(Check(parsed.GetValue(folder), stop)));
        return command;
    }

    private static int Check(string? folder, CancellationToken stop)
    {
        var output = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
        if (Console.IsOutputRedirected)
            output.Profile.Width = Width;
        var builder = GuideSource.Builder(folder);
        CorpusSnapshot corpus;
        try
        {
            corpus = builder.Read(GuideSource.Progress(), stop);
        }
        catch (CorpusException nothing)
        {
            PrintProblems(output, nothing.Problems);
            throw;
        }

        output.Write(Files(corpus));
        PrintProblems(output, corpus.Problems);
        var rejected = Rejected.Of(corpus);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{corpus.Documents.Count} files read, {corpus.Documents.Sum(d => d.Passages.Count)} passages, {rejected.Count} rejected, version {corpus.Version[..12]}"));
        return rejected.Count == 0 ? 0 : 1;
    }

    private static Table Files(CorpusSnapshot corpus)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("File", "Format", "Title").AddColumn("Passages", c => c.RightAligned());
        foreach (var document in corpus.Documents)
        {
            table.AddRow(
                Markup.Escape(document.Id.Path),
                document.Format.ToString(),
                Markup.Escape(document.Title),
                document.Passages.Count.ToString(CultureInfo.InvariantCulture));
        }

        return table;
    }

    private static void PrintProblems(IAnsiConsole output, IReadOnlyList<CorpusProblem> problems)
    {
        foreach (var problem in problems)
            output.WriteLine(problem.ToString());
    }
}
