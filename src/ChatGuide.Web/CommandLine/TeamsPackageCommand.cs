using System.CommandLine;
using System.Net;
using System.Reflection;
using ChatGuide.Web.Pages;
using ChatGuide.Web.Teams;

namespace ChatGuide.Web.CommandLine;

/// <summary><c>teams-package</c>: the app to upload to Teams.</summary>
internal static class TeamsPackageCommand
{
    public static Command Create()
    {
        var appId = new Option<string>("--app-id") { Description = "The bot's app id (MicrosoftAppId).", Required = true };
        var host = new Option<string>("--host") { Description = "The host name that the service is reached at, such as guide.example.org.", Required = true };
        var output = new Option<string>("--out") { Description = "The zip file to write.", DefaultValueFactory = _ => "chatguide.zip" };
        var corpus = GuideSource.Option();
        var command = new Command("teams-package", "Write the app package to upload to Microsoft Teams.") { appId, host, output, corpus };
        command.SetAction((parsed, stop) =>
        {
            var id = AppId(parsed.GetRequiredValue(appId));
            var name = Host(parsed.GetRequiredValue(host));
            var guide = GuideSource.Builder(parsed.GetValue(corpus)).Build(GuideSource.Progress(), stop);
            var pages = ContentRoot.Settings().GetSection(PagesOptions.Section).Get<PagesOptions>() ?? new PagesOptions();
            var manifest = new TeamsManifest(id, name, pages.Name, Version(), guide.Greet().Suggestions);
            Write(manifest, parsed.GetRequiredValue(output));
            Console.Out.WriteLine($"{parsed.GetRequiredValue(output)} is ready to upload: bot {id} at https://{name}/api/messages.");
            return Task.FromResult(0);
        });
        return command;
    }

    private static Guid AppId(string text) => Guid.TryParse(text, out var id) && id != Guid.Empty
        ? id
        : throw new StartException($"--app-id {text} is no app id: it must be the GUID of the bot's registration.");

    /// <summary>A public DNS name: Teams reaches neither this machine nor a bare address.</summary>
    private static string Host(string text) =>
        Uri.CheckHostName(text) == UriHostNameType.Dns
        && text.Contains('.', StringComparison.Ordinal)
        && !text.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
        && !IPAddress.TryParse(text, out _)
            ? text.ToLowerInvariant()
            : throw new StartException($"--host {text} is no host that Teams can reach: give a public name such as guide.example.org, without https:// and path.");

    private static void Write(TeamsManifest manifest, string path)
    {
        try
        {
            using var file = File.Create(path);
            TeamsPackage.Write(manifest, file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"{path} cannot be written: {failure.Message}");
        }
    }

    private static string Version() => Assembly.GetExecutingAssembly().GetName().Version!.ToString(3);
}
