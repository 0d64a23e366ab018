using System.Text.Json.Nodes;

namespace ChatGuide.Web.Teams;

/// <summary>What a Teams app says of itself.</summary>
/// <param name="AppId">The bot's app id.</param>
/// <param name="Host">The host name that the service is reached at.</param>
/// <param name="Name">What the bot is called.</param>
/// <param name="Version">The version of the app.</param>
/// <param name="Starters">Questions offered to someone who does not know what to ask.</param>
internal sealed record TeamsManifest(Guid AppId, string Host, string Name, string Version, IReadOnlyList<string> Starters)
{
    public const string SchemaVersion = "1.22";

    private const int MostStarters = 10;
    private const int LongestStarter = 128;

    /// <summary>The manifest, by Microsoft's schema of <see cref="SchemaVersion"/>.</summary>
    public JsonObject ToJson() => new()
    {
        ["$schema"] = $"https://developer.microsoft.com/json-schemas/teams/v{SchemaVersion}/MicrosoftTeams.schema.json",
        ["manifestVersion"] = SchemaVersion,
        ["version"] = Version,
        ["id"] = AppId.ToString(),
        ["developer"] = new JsonObject
        {
            ["name"] = "ChatGuide",
            ["websiteUrl"] = $"https://{Host}/",
            ["privacyUrl"] = $"https://{Host}/about#privacy",
            ["termsOfUseUrl"] = $"https://{Host}/about#terms",
        },
        ["name"] = new JsonObject { ["short"] = Name },
        ["description"] = new JsonObject
        {
            ["short"] = "Answers about careers, quoted from documents you can open.",
            ["full"] = "Ask what a role does, needs, uses or earns, and how roles differ. Every fact is quoted from a document and links to its place there; what the documents do not hold is said to be missing.",
        },
        ["icons"] = new JsonObject { ["color"] = TeamsPackage.ColorIcon, ["outline"] = TeamsPackage.OutlineIcon },
        ["accentColor"] = "#0F5F5C",
        ["bots"] = new JsonArray(new JsonObject
        {
            ["botId"] = AppId.ToString(),
            ["scopes"] = new JsonArray("personal", "team", "groupChat"),
            ["supportsFiles"] = false,
            ["isNotificationOnly"] = false,
            ["commandLists"] = new JsonArray(new JsonObject
            {
                ["scopes"] = new JsonArray("personal", "team", "groupChat"),
                ["commands"] = new JsonArray([.. Starters.Where(s => s.Length <= LongestStarter).Take(MostStarters).Select(Command)]),
            }),
        }),
        ["composeExtensions"] = new JsonArray(new JsonObject
        {
            ["botId"] = AppId.ToString(),
            ["commands"] = new JsonArray(new JsonObject
            {
                ["id"] = "search",
                ["type"] = "query",
                ["title"] = "Search the guides",
                ["description"] = "Find a passage to share",
                ["context"] = new JsonArray("compose", "commandBox"),
                ["initialRun"] = false,
                ["parameters"] = new JsonArray(new JsonObject
                {
                    ["name"] = "words",
                    ["title"] = "Words",
                    ["description"] = "What to look for",
                    ["inputType"] = "text",
                }),
            }),
        }),
        ["validDomains"] = new JsonArray(Host),
    };

    private static JsonObject Command(string starter) => new() { ["title"] = starter, ["description"] = starter };
}
