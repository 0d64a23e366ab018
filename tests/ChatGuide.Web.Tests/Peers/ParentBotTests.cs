using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ChatGuide.Web.Tests.Callers;
using Microsoft.AspNetCore.WebUtilities;

namespace ChatGuide.Web.Tests.Peers;

/// <summary>A parent bot written with Microsoft's SDK takes the replies that this bot posts to it, and no reply with a token made out to others.</summary>
public sealed class ParentBotTests(NodePeers peers) : IClassFixture<NodePeers>
{
    [SkippableFact]
    public async Task The_SDK_takes_the_token_of_a_reply()
    {
        var reply = await CallAsync(audience => audience);

        Assert.Null(reply["refusal"]);
        Assert.Equal(TestAuthority.SkillCaller, reply["audience"]!.GetValue<string>());
        Assert.StartsWith("/api/skills/v3/conversations/skill-conversation/activities/", reply["path"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("Deck oven", reply["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_SDK_refuses_a_token_that_is_made_out_to_the_channels()
    {
        var reply = await CallAsync(_ => "https://api.botframework.com");

        Assert.Contains("Unauthorized", reply["refusal"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    /// <summary>Has the parent ask one question.</summary>
    /// <param name="grant">The audience of the token that the login page gives for the one asked for.</param>
    private async Task<JsonNode> CallAsync(Func<string, string> grant)
    {
        using var authority = new TestAuthority();
        using var outside = new HttpClient();
        using var service = new ServiceFactory
        {
            Outgoing = async request => request.RequestUri!.AbsolutePath.EndsWith("/oauth2/v2.0/token", StringComparison.Ordinal)
                ? await LoginAsync(authority, request, grant)
                : request.RequestUri.IsLoopback ? await ForwardAsync(outside, request) : await authority.AnswerAsync(request),
        };
        foreach (var (key, value) in TestAuthority.Settings)
            service.Settings[key] = value;
        service.UseKestrel(0);
        service.StartServer();
        var caller = TestAuthority.Sign(TestAuthority.Entra(TimeProvider.System.GetUtcNow(), "2.0", TestAuthority.SkillCaller), authority.EntraKey, kid: "e1");
        var keys = new JsonObject { ["keys"] = new JsonArray(TestAuthority.Jwk("e1", authority.EntraKey, null)) };

        var run = await peers.RunAsync(
            "parent.cjs", $"{service.ClientOptions.BaseAddress}api/messages", TestAuthority.SkillCaller, TestAuthority.AppId, caller, TestAuthority.Tenant,
            keys.ToJsonString(), "what tools does a baker use?");

        Assert.Equal((0, ""), (run.Code, run.Errors));
        return JsonNode.Parse(run.Output)!;
    }

    /// <summary>What Entra's login page does: signs a token of version 1 for the app that asks, made out to the resource of the scope.</summary>
    private static async Task<HttpResponseMessage> LoginAsync(TestAuthority authority, HttpRequestMessage request, Func<string, string> grant)
    {
        var asked = QueryHelpers.ParseQuery(await request.Content!.ReadAsStringAsync());
        var claims = TestAuthority.Entra(TimeProvider.System.GetUtcNow(), "1.0", asked["client_id"]!);
        claims["aud"] = grant(asked["scope"].ToString().Split(' ')[0].Replace("/.default", "", StringComparison.Ordinal));
        var token = TestAuthority.Sign(claims, authority.EntraKey, kid: "e1");
        return new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent($$"""{"token_type":"Bearer","expires_in":3600,"access_token":"{{token}}"}""", Encoding.UTF8, "application/json"),
        };
    }

    private static async Task<HttpResponseMessage> ForwardAsync(HttpClient client, HttpRequestMessage request)
    {
        using var copy = new HttpRequestMessage(request.Method, request.RequestUri)
        {
            Content = new StringContent(await request.Content!.ReadAsStringAsync(), Encoding.UTF8, "application/json"),
        };
        copy.Headers.Authorization = request.Headers.Authorization;
        return await client.SendAsync(copy);
    }
}
