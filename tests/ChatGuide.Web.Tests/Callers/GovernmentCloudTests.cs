using System.Text.Json.Nodes;

namespace ChatGuide.Web.Tests.Callers;

/// <summary>A bot in the US government's cloud trusts that cloud's issuers and no others.</summary>
public sealed class GovernmentCloudTests
{
    [Theory]
    [InlineData("https://api.botframework.us", 200)]
    [InlineData("https://api.botframework.com", 401)]
    public async Task Channel_tokens_come_from_the_governments_connector(string issuer, int status)
    {
        var asked = await PostAsync(status, (a, now) =>
        {
            var claims = TestAuthority.Channel(now);
            claims["iss"] = issuer;
            return TestAuthority.Sign(claims, a.ChannelKey);
        });

        if (status == 200)
            Assert.Equal(["https://login.botframework.azure.us/v1/.well-known/openidconfiguration", "https://keys.example/channel"], asked);
    }

    [Theory]
    [InlineData("https://login.microsoftonline.us/aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee/v2.0", 200)]
    [InlineData("https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0", 200)]
    [InlineData("https://login.microsoftonline.com/aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee/v2.0", 401)]
    [InlineData("https://login.microsoftonline.us/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0", 401)]
    public async Task Other_tokens_come_from_the_governments_login(string issuer, int status)
    {
        var asked = await PostAsync(status, (a, now) => TestAuthority.Sign(Entra(now, issuer), a.EntraKey, kid: "e1"));

        Assert.DoesNotContain(asked, a => a.Contains(".com/", StringComparison.Ordinal));
        Assert.Contains("https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration", asked);
    }

    [Fact]
    public async Task A_bot_in_the_public_cloud_does_not_trust_the_governments_login()
    {
        using var service = new AuthenticatedService(new TestTime());
        var given = new TokenCase(401, (a, now) => "Bearer " + TestAuthority.Sign(Entra(now, $"https://login.microsoftonline.us/{TestAuthority.Tenant}/v2.0"), a.EntraKey, kid: "e1"), ExpectReplies: true);

        using var response = await service.PostAsync(given);

        Assert.Equal(401, (int)response.StatusCode);
    }

    private static JsonObject Entra(DateTimeOffset now, string issuer)
    {
        var claims = TestAuthority.Entra(now, "2.0");
        claims["iss"] = issuer;
        return claims;
    }

    private static async Task<List<string>> PostAsync(int status, Func<TestAuthority, DateTimeOffset, string> sign)
    {
        using var service = new AuthenticatedService(new TestTime(), channelService: "https://botframework.azure.us");

        using var response = await service.PostAsync(new TokenCase(status, (a, now) => $"Bearer {sign(a, now)}", ExpectReplies: true));

        Assert.Equal(status, (int)response.StatusCode);
        return service.Authority.Asked;
    }
}
