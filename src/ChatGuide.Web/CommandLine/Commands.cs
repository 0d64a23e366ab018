using System.CommandLine;
using ChatGuide.Corpus;
using Microsoft.Extensions.Options;

namespace ChatGuide.Web.CommandLine;

/// <summary>The command line; without a command the program serves. Results go to stdout, all else to stderr.</summary>
internal static class Commands
{
    public static async Task<int> RunAsync(string[] args, Func<WebApplicationOptions, WebApplication> build)
    {
        try
        {
            return await Root(build).Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception failure) when (Sentence(failure) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
        catch (OperationCanceledException)
        {
            return 130;
        }
    }

    private static RootCommand Root(Func<WebApplicationOptions, WebApplication> build)
    {
        var root = new RootCommand("ChatGuide: a careers guide that answers from the documents of a folder and quotes them.");
        root.Add(ServeCommand.Configure(new Command("serve", "Serve the chat page and the bot (the default)."), build));
        root.Add(AskCommand.Create());
        root.Add(SearchCommand.Create());
        root.Add(CorpusCommand.Create());
        root.Add(ImportCommand.Create());
        root.Add(TeamsPackageCommand.Create());
        root.Add(EvaluateCommand.Create());
        root.Add(VerifyCommand.Create());
        ServeCommand.Configure(root, build);
        return root;
    }

    /// <summary>What the user has to change, for the failures that have such a sentence.</summary>
    private static string? Sentence(Exception failure) => failure switch
    {
        StartException or CorpusException => failure.Message,
        OptionsValidationException invalid => string.Join(Environment.NewLine, invalid.Failures.Select(Readable)),
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } taken =>
            $"{taken.Message.TrimEnd('.')}: stop the other program or set Urls to another address.",
        // Several settings wrong at once: each is said, if each has a sentence.
        AggregateException { InnerExceptions: var several } when several.Select(Sentence).ToList() is var sentences && !sentences.Contains(null) => string.Join(Environment.NewLine, sentences),
        _ => null,
    };

    /// <summary>Takes off the frame that data annotations put around a sentence.</summary>
    private static string Readable(string failure)
    {
        const string Frame = "with the error: '";
        var at = failure.IndexOf(Frame, StringComparison.Ordinal);
        return at < 0 ? failure : failure[(at + Frame.Length)..].TrimEnd('.', '\'') + ".";
    }
}
