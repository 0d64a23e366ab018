using System.IO.Compression;
using System.Reflection;
using System.Text.Json;
using ChatGuide.Web.Activities;

namespace ChatGuide.Web.Teams;

/// <summary>The zip file that Teams takes: the manifest and its icons.</summary>
internal static class TeamsPackage
{
    public const string ColorIcon = "color.png";
    public const string OutlineIcon = "outline.png";

    public static void Write(TeamsManifest manifest, Stream output)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        using (var entry = zip.CreateEntry("manifest.json").Open())
            entry.Write(JsonSerializer.SerializeToUtf8Bytes(manifest.ToJson(), ActivityJson.Default.JsonObject));
        foreach (var icon in new[] { ColorIcon, OutlineIcon })
        {
            using var from = Assembly.GetExecutingAssembly().GetManifestResourceStream($"teams.{icon}")!;
            using var to = zip.CreateEntry(icon).Open();
            from.CopyTo(to);
        }
    }
}
