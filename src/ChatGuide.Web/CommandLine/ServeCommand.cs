using System.CommandLine;
using ChatGuide.Web.Hosting;
using Microsoft.Extensions.Options;

namespace ChatGuide.Web.CommandLine;

/// <summary><c>serve</c>.</summary>
internal static class ServeCommand
{
    public static Command Configure(Command command, Func<WebApplicationOptions, WebApplication> build)
    {
        // Settings may follow as --Section:Name=value, which the host reads.
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(async (parsed, stop) =>
        {
            if (parsed.UnmatchedTokens.FirstOrDefault(t => !IsSetting(t)) is { } unknown)
                throw new StartException($"'{unknown}' is neither a command nor a setting: --help lists the commands, a setting looks like --Corpus:Path=DIR.");
            await ServeAsync(build, [.. parsed.UnmatchedTokens], stop);
            return 0;
        });
        return command;
    }

    private static async Task ServeAsync(Func<WebApplicationOptions, WebApplication> build, string[] settings, CancellationToken stop)
    {
        await using var app = build(new WebApplicationOptions
        {
            Args = settings,
            ContentRootPath = Names(settings, "contentRoot") ? null : ContentRoot.Path,
            EnvironmentName = Names(settings, "environment") ? null : DefaultEnvironment(),
        });

        // Wrong settings and an unreadable corpus end the start here, in a sentence, before the host begins to log about it.
        app.Services.GetService<IStartupValidator>()?.Validate();
        app.Services.GetRequiredService<CorpusService>().Open(new ReadingProgress(Console.Error, TimeProvider.System), stop);
        await app.RunAsync(stop);
    }

    /// <summary>A debug build is a developer's own; any other is for production unless it is told otherwise.</summary>
    private static string? DefaultEnvironment()
    {
#if DEBUG
        string[] variables = ["ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT"];
        return variables.Any(v => Environment.GetEnvironmentVariable(v) is { Length: > 0 }) ? null : Environments.Development;
#else
        return null;
#endif
    }

    private static bool Names(string[] settings, string name) => settings.Any(s => s.StartsWith($"--{name}=", StringComparison.OrdinalIgnoreCase));

    private static bool IsSetting(string token) => token.StartsWith("--", StringComparison.Ordinal) && token.Contains('=', StringComparison.Ordinal);
}
