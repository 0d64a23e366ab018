using System.Net;
using System.Net.Http.Json;
using ChatGuide.Web.Callers;

namespace ChatGuide.Web.Tests.Callers;

public sealed class DevelopmentModeTests
{
    private static readonly object Event = new { type = "event", channelId = "test", conversation = new { id = "c" }, serviceUrl = "http://127.0.0.1:9/" };

    [Fact]
    public async Task This_machine_may_call_and_another_may_not()
    {
        using var here = new ServiceFactory();
        using var elsewhere = new ServiceFactory { Caller = IPAddress.Parse("192.0.2.7") };

        Assert.Equal(HttpStatusCode.OK, (await here.CreateClient().PostAsJsonAsync("/api/messages", Event)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await elsewhere.CreateClient().PostAsJsonAsync("/api/messages", Event)).StatusCode);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "192.0.2.7")]
    [InlineData("Forwarded", "for=192.0.2.7")]
    [InlineData("Host", "rebound.example")]
    public async Task What_was_forwarded_or_meant_for_another_host_is_refused(string header, string value)
    {
        using var service = new ServiceFactory();
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(Event) };
        request.Headers.TryAddWithoutValidation(header, value);

        Assert.Equal(HttpStatusCode.Forbidden, (await service.CreateClient().SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("http://192.0.2.7/")]
    [InlineData("https://smba.example/")]
    [InlineData("http://localhost.evil.example/")]
    [InlineData("http://localhost@evil.example/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("not an address")]
    public async Task Replies_go_to_this_machine_only(string serviceUrl)
    {
        using var service = new ServiceFactory();
        var activity = new { type = "event", channelId = "test", conversation = new { id = "c" }, serviceUrl };

        Assert.Equal(HttpStatusCode.Forbidden, (await service.CreateClient().PostAsJsonAsync("/api/messages", activity)).StatusCode);
    }

    [Fact]
    public void Production_does_not_start_so_unless_it_is_told_to()
    {
        using var refused = new ServiceFactory();
        refused.Settings["environment"] = "Production";
        using var told = new ServiceFactory();
        told.Settings["environment"] = "Production";
        told.Settings["Callers:AllowWithoutCredentials"] = "true";

        Assert.NotNull(Record.Exception(refused.CreateClient));
        Assert.Null(Record.Exception(told.CreateClient));
    }

    [Theory]
    [InlineData("SingleTenant", TestAuthority.AppId, "s", TestAuthority.Tenant, null)]
    [InlineData("MultiTenant", TestAuthority.AppId, "s", null, null)]
    [InlineData("UserAssignedMSI", TestAuthority.AppId, null, TestAuthority.Tenant, null)]
    [InlineData("SingleTenant", null, null, null, null)]
    [InlineData("SingleTenant", "not a guid", "s", TestAuthority.Tenant, "GUID")]
    [InlineData("SingleTenant", TestAuthority.AppId, "s", null, "MicrosoftAppTenantId")]
    [InlineData("SingleTenant", TestAuthority.AppId, null, TestAuthority.Tenant, "MicrosoftAppPassword")]
    [InlineData("SingleTenant", null, "s", null, "MicrosoftAppId")]
    [InlineData("UserAssignedMSI", TestAuthority.AppId, "s", TestAuthority.Tenant, "MicrosoftAppPassword")]
    [InlineData("Other", TestAuthority.AppId, "s", TestAuthority.Tenant, "MicrosoftAppType")]
    public void Credentials_that_do_not_fit_together_are_named(string type, string? id, string? password, string? tenant, string? named)
    {
        var credentials = new ChannelCredentials { MicrosoftAppType = type, MicrosoftAppId = id, MicrosoftAppPassword = password, MicrosoftAppTenantId = tenant };

        if (named is null)
            Assert.Null(credentials.Fault());
        else
            Assert.Contains(named, credentials.Fault(), StringComparison.Ordinal);
    }
}
