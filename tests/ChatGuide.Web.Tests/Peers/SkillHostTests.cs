using System.Text.Json;
using System.Text.Json.Nodes;
using ChatGuide.Web.Tests.Callers;

namespace ChatGuide.Web.Tests.Peers;

public sealed class SkillHostTests(NodePeers peers) : IClassFixture<NodePeers>
{
    [SkippableFact]
    public async Task A_skill_host_written_with_the_SDK_gets_its_answer()
    {
        var (status, texts) = await CallAsync(TestAuthority.SkillCaller);

        Assert.Equal(200, status);
        Assert.Contains("Deck oven", Assert.Single(texts), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_skill_host_that_is_not_on_the_list_gets_none()
    {
        var (status, texts) = await CallAsync(Guid.NewGuid().ToString());

        Assert.Equal(403, status);
        Assert.Empty(texts);
    }

    private async Task<(int Status, IReadOnlyList<string> Texts)> CallAsync(string caller)
    {
        using var service = new AuthenticatedService(TimeProvider.System, overNetwork: true);
        var token = TestAuthority.Sign(TestAuthority.Entra(TimeProvider.System.GetUtcNow(), "2.0", caller), service.Authority.EntraKey, kid: "e1");

        var run = await peers.RunAsync("skill.cjs", $"{service.Address}api/messages", caller, TestAuthority.AppId, token, "what tools does a baker use?");

        Assert.Equal((0, ""), (run.Code, run.Errors));
        var answer = JsonNode.Parse(run.Output)!;
        return (answer["status"]!.GetValue<int>(), answer["texts"].Deserialize<string[]>()!);
    }
}
