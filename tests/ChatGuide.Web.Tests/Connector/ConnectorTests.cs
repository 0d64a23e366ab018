using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ChatGuide.Web.Activities;
using ChatGuide.Web.Connector;
using ChatGuide.Web.Tests.Callers;
using Microsoft.Extensions.DependencyInjection;

namespace ChatGuide.Web.Tests.Connector;

public sealed class ConnectorTests : IDisposable
{
    private readonly List<(Uri Address, string Form)> _logins = [];
    private readonly List<(string Address, AuthenticationHeaderValue? Authorization)> _posts = [];
    private readonly Queue<Func<HttpResponseMessage>> _answers = [];
    private readonly ServiceFactory _service;

    public ConnectorTests()
    {
        _service = new ServiceFactory { Outgoing = AnswerAsync };
        foreach (var (key, value) in TestAuthority.Settings)
            _service.Settings[key] = value;
    }

    [Fact]
    public async Task Replies_carry_the_bots_token_which_is_fetched_once()
    {
        await SendAsync();
        await SendAsync();

        var login = Assert.Single(_logins);
        Assert.Equal($"https://login.microsoftonline.com/{TestAuthority.Tenant}/oauth2/v2.0/token", login.Address.GetLeftPart(UriPartial.Path));
        Assert.Contains("scope=https%3A%2F%2Fapi.botframework.com%2F.default", login.Form, StringComparison.Ordinal);
        Assert.Equal(["Bearer the-token", "Bearer the-token"], _posts.Select(p => p.Authorization?.ToString()));
    }

    [Theory]
    [InlineData(HttpStatusCode.RequestTimeout)]
    [InlineData(HttpStatusCode.PreconditionFailed)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    public async Task A_connector_that_is_busy_is_asked_again_when_it_says(HttpStatusCode status)
    {
        _answers.Enqueue(() => Busy(status));
        _answers.Enqueue(() => Busy(status));

        await SendAsync();

        Assert.Equal(3, _posts.Count);
    }

    [Fact]
    public async Task A_connector_that_stays_busy_is_given_up_after_four_tries()
    {
        for (var i = 0; i < 10; i++)
            _answers.Enqueue(() => Busy(HttpStatusCode.ServiceUnavailable));

        await Assert.ThrowsAsync<HttpRequestException>(SendAsync);

        Assert.Equal(4, _posts.Count);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.NotFound)]
    public async Task What_a_connector_refuses_is_not_repeated(HttpStatusCode status)
    {
        _answers.Enqueue(() => new HttpResponseMessage(status));

        await Assert.ThrowsAsync<HttpRequestException>(SendAsync);

        Assert.Single(_posts);
    }

    [Fact]
    public async Task A_host_that_is_down_is_left_alone_for_a_while_and_others_are_not()
    {
        var time = new TestTime();
        _service.Replace = services => TestTime.Use(services, time);
        for (var i = 0; i < 100; i++)
            _answers.Enqueue(() => Busy(HttpStatusCode.ServiceUnavailable));
        for (var i = 0; i < 5; i++)
            await Assert.ThrowsAsync<HttpRequestException>(SendAsync);
        Assert.Equal(20, _posts.Count);

        var refused = await Assert.ThrowsAsync<HttpRequestException>(SendAsync);
        Assert.Equal("smba.example does not answer.", refused.Message);
        Assert.Equal(20, _posts.Count);

        _answers.Clear();
        await SendAsync("https://other.example/");
        Assert.Equal(21, _posts.Count);

        time.Advance(TimeSpan.FromSeconds(16));
        await SendAsync();
        await SendAsync();
        Assert.Equal(23, _posts.Count);
    }

    [Theory]
    [InlineData("https://smba.example/teams", "a1", "https://smba.example/teams/v3/conversations/19%3Ax%40thread/activities/a1")]
    [InlineData("https://smba.example/teams/", null, "https://smba.example/teams/v3/conversations/19%3Ax%40thread/activities")]
    public void The_address_of_a_reply_is_built_from_escaped_ids(string serviceUrl, string? replyTo, string address) => Assert.Equal(
        address,
        ConnectorReplies.Address(new Activity { ServiceUrl = serviceUrl, ReplyToId = replyTo, Conversation = new ConversationAccount { Id = "19:x@thread" } }).AbsoluteUri);

    public void Dispose() => _service.Dispose();

    private Task SendAsync() => SendAsync(TestAuthority.ServiceUrl);

    private Task SendAsync(string serviceUrl) => _service.Services.GetRequiredService<ConnectorReplies>().To(null).SendAsync(
        new Activity
        {
            Type = "message",
            Text = "hello",
            ServiceUrl = serviceUrl,
            ChannelId = "msteams",
            ReplyToId = "a1",
            Conversation = new ConversationAccount { Id = "c1" },
        },
        default);

    private static HttpResponseMessage Busy(HttpStatusCode status)
    {
        var response = new HttpResponseMessage(status);
        response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.Zero);
        return response;
    }

    private async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request)
    {
        if (request.RequestUri!.Host == "login.microsoftonline.com")
        {
            _logins.Add((request.RequestUri, await request.Content!.ReadAsStringAsync()));
            return new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent("""{"token_type":"Bearer","expires_in":3600,"access_token":"the-token"}""", Encoding.UTF8, "application/json"),
            };
        }

        _posts.Add((request.RequestUri.AbsoluteUri, request.Headers.Authorization));
        return _answers.TryDequeue(out var answer) ? answer() : new HttpResponseMessage(HttpStatusCode.Created);
    }
}
