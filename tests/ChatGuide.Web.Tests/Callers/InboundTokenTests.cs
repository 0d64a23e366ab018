using System.Net;

namespace ChatGuide.Web.Tests.Callers;

public sealed class InboundTokenTests(InboundTokenTests.SharedService shared) : IClassFixture<InboundTokenTests.SharedService>
{
    public static TheoryData<string> Names => [.. TokenCases.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_token_gets_its_status(string name)
    {
        var given = TokenCases.All[name];

        using var response = await shared.PostAsync(given);

        Assert.Equal(given.Status, (int)response.StatusCode);
        if (given.Status != 200)
            Assert.Contains(given.Status == 401 ? "Not authorized." : "Forbidden.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_at_least_forty_cases() => Assert.True(TokenCases.All.Count >= 40);

    [Fact]
    public async Task A_rotated_key_is_read_when_a_token_names_it_but_unknown_keys_do_not_cause_a_reading_each()
    {
        var time = new TestTime();
        using var service = new AuthenticatedService(time);
        Assert.Equal(HttpStatusCode.OK, (await service.PostAsync(TokenCases.All["channel: good"])).StatusCode);
        Assert.Equal(1, service.Authority.Readings);

        var stranger = TokenCases.All["unknown key"];
        for (var i = 0; i < 5; i++)
            Assert.Equal(HttpStatusCode.Unauthorized, (await service.PostAsync(stranger)).StatusCode);
        Assert.Equal(1, service.Authority.Readings);

        service.Authority.ChannelKeys["k9"] = (service.Authority.StrangerKey, ["msteams"]);
        time.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal(HttpStatusCode.OK, (await service.PostAsync(stranger)).StatusCode);
        Assert.Equal(2, service.Authority.Readings);
    }

    [Fact]
    public async Task Known_keys_stay_good_while_the_issuer_is_down()
    {
        var time = new TestTime();
        using var service = new AuthenticatedService(time);
        Assert.Equal(HttpStatusCode.OK, (await service.PostAsync(TokenCases.All["channel: good"])).StatusCode);

        service.Authority.Down = true;
        time.Advance(TimeSpan.FromDays(2));

        Assert.Equal(HttpStatusCode.OK, (await service.PostAsync(TokenCases.All["channel: good"])).StatusCode);
    }

    [Fact]
    public async Task Two_authorization_headers_are_refused()
    {
        using var response = await shared.PostAsync(TokenCases.All["channel: good"], "Bearer x");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    public sealed class SharedService : IDisposable
    {
        private readonly AuthenticatedService _service = new(TimeProvider.System);

        internal Task<HttpResponseMessage> PostAsync(TokenCase given, string? secondHeader = null) => _service.PostAsync(given, secondHeader);

        public void Dispose() => _service.Dispose();
    }
}
