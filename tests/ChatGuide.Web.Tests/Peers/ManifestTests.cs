using System.Text.Json;
using ChatGuide.Web.Activities;
using ChatGuide.Web.Teams;

namespace ChatGuide.Web.Tests.Peers;

public sealed class ManifestTests(NodePeers peers) : IClassFixture<NodePeers>
{
    private static readonly TeamsManifest Manifest = new(
        Guid.Parse("11111111-2222-3333-4444-555555555555"),
        "guide.example.org",
        "ChatGuide",
        "0.1.0",
        [.. Enumerable.Range(1, 12).Select(i => $"What does role {i} do?")]);

    [SkippableFact]
    public async Task The_manifest_fits_microsofts_schema()
    {
        var run = await CheckAsync(Manifest);

        Assert.Equal((0, ""), (run.Code, run.Output));
    }

    [SkippableFact]
    public async Task The_check_finds_a_manifest_that_does_not_fit()
    {
        var run = await CheckAsync(Manifest with { Name = new string('x', 31) });

        Assert.Equal(1, run.Code);
        Assert.Contains("/name/short", run.Output, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output, string Errors)> CheckAsync(TeamsManifest manifest)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, JsonSerializer.Serialize(manifest.ToJson(), ActivityJson.Default.JsonObject));
            return await peers.RunAsync("manifest.cjs", file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
