using System.Reflection;

namespace ChatGuide.Web.Pages;

/// <summary>Microsoft's Web Chat: in this assembly when npm was there at build, from Microsoft's CDN otherwise; the same bytes either way.</summary>
internal static class WebChatBundle
{
    public const string FileName = "webchat.js";
    public const string CdnOrigin = "https://cdn.botframework.com";

    public static bool IsLocal { get; } = Assembly.GetExecutingAssembly().GetManifestResourceInfo($"{PageAssets.Prefix}{FileName}") is not null;

    public static string Address => IsLocal ? $"/assets/{FileName}?v={Metadata("WebChatVersion")}" : $"{CdnOrigin}/botframework-webchat/{Metadata("WebChatVersion")}/webchat.js";

    /// <summary>The subresource integrity of the script.</summary>
    public static string Integrity => Metadata("WebChatIntegrity");

    private static string Metadata(string key) =>
        Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == key).Value!;
}
