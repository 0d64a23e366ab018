using System.Diagnostics;
using System.Security.Cryptography;

namespace ChatGuide.Web.Tests.Peers;

/// <summary>Microsoft's JavaScript clients and tools, installed by npm once for each lock file.</summary>
public sealed class NodePeers
{
    private static readonly string Scripts = Path.Combine(AppContext.BaseDirectory, "Peers");

    private readonly Lazy<string?> _folder = new(Install);

    /// <summary>A started script of the peers.</summary>
    internal Process Start(params string[] arguments)
    {
        var folder = _folder.Value;
        Skip.If(folder is null && Environment.GetEnvironmentVariable("CI") is not { Length: > 0 }, "npm is not installed, so Microsoft's JavaScript clients cannot be run.");
        Assert.NotNull(folder);
        var start = new ProcessStartInfo("node") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["TEAMSAPPTESTER_BROWSER"] = "none";
        return Process.Start(start)!;
    }

    /// <summary>Runs a script to its end.</summary>
    internal async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return (process.ExitCode, await output, await errors);
    }

    private static string? Install()
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Scripts, "package-lock.json"))))[..12];
        var folder = Path.Combine(Path.GetTempPath(), $"chatguide-peers-{hash}");
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.GetFiles(Scripts))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        var done = Path.Combine(folder, "installed");
        if (File.Exists(done))
            return folder;
        try
        {
            var start = new ProcessStartInfo("npm") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in new[] { "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error" })
                start.ArgumentList.Add(argument);
            using var npm = Process.Start(start)!;
            npm.OutputDataReceived += (_, _) => { };
            npm.BeginOutputReadLine();
            var errors = npm.StandardError.ReadToEnd();
            npm.WaitForExit();
            if (npm.ExitCode != 0)
                throw new InvalidOperationException($"npm ci failed: {errors}");
            File.WriteAllText(done, "");
            return folder;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
