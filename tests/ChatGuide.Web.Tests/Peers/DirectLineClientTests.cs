using System.Text.Json;

namespace ChatGuide.Web.Tests.Peers;

public sealed class DirectLineClientTests(NodePeers peers) : IClassFixture<NodePeers>
{
    private const string Secret = "a secret of at least thirty-two characters";

    [SkippableTheory]
    [InlineData("websocket")]
    [InlineData("polling")]
    public async Task Microsofts_client_holds_a_conversation(string mode)
    {
        using var service = new ServiceFactory();
        service.Settings["DirectLine:Secret"] = Secret;
        service.UseKestrel(0);
        service.StartServer();

        var run = await peers.RunAsync(
            "directline.cjs", $"{service.ClientOptions.BaseAddress}v3/directline", Secret, mode, "what tools does a baker use?", "and a carpenter?");

        Assert.Equal((0, ""), (run.Code, run.Errors));
        var said = run.Output.Trim().Split('\n').Select(line => JsonSerializer.Deserialize<string>(line)!).ToArray();
        Assert.Equal(3, said.Length);
        Assert.Contains("Deck oven", said[1], StringComparison.Ordinal);
        Assert.Contains("Circular saw", said[2], StringComparison.Ordinal);
    }
}
