using System.Net.Http.Json;

namespace ChatGuide.Web.Tests.Callers;

/// <summary>The service with credentials, in production, trusting a test authority.</summary>
internal sealed class AuthenticatedService : IDisposable
{
    private readonly ServiceFactory _service;
    private readonly HttpClient _client;
    private readonly TimeProvider _time;

    public AuthenticatedService(TimeProvider time, bool overNetwork = false, string? channelService = null)
    {
        _time = time;
        _service = new ServiceFactory { Outgoing = Authority.AnswerAsync, Replace = services => TestTime.Use(services, time) };
        _service.Settings["environment"] = "Production";
        foreach (var (key, value) in TestAuthority.Settings)
            _service.Settings[key] = value;
        _service.Settings["ChannelService"] = channelService;
        if (overNetwork)
        {
            _service.UseKestrel(0);
            _service.StartServer();
        }

        _client = _service.CreateClient();
    }

    public TestAuthority Authority { get; } = new();

    public Uri Address => _service.ClientOptions.BaseAddress;

    public Task<HttpResponseMessage> PostAsync(TokenCase given, string? secondHeader = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = JsonContent.Create(new
            {
                type = "event",
                channelId = given.Channel,
                serviceUrl = given.ServiceUrl,
                from = new { id = "user" },
                conversation = new { id = Guid.NewGuid().ToString() },
                deliveryMode = given.ExpectReplies ? "expectReplies" : "normal",
            }),
        };
        foreach (var header in new[] { given.Header(Authority, _time.GetUtcNow()), secondHeader })
        {
            if (header is not null)
                request.Headers.TryAddWithoutValidation("Authorization", header);
        }

        return _client.SendAsync(request);
    }

    public void Dispose()
    {
        _service.Dispose();
        Authority.Dispose();
    }
}
