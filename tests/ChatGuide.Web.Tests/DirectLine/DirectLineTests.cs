using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using ChatGuide.Web.DirectLine;
using ChatGuide.Web.Store;
using Microsoft.Extensions.DependencyInjection;

namespace ChatGuide.Web.Tests.DirectLine;

public sealed class DirectLineTests : IDisposable
{
    private const string Secret = "a secret of at least thirty-two characters";
    private const string Line = "/v3/directline";

    private readonly TestTime _time = new();
    private readonly ServiceFactory _service;

    public DirectLineTests()
    {
        _service = new ServiceFactory { Replace = services => TestTime.Use(services, _time) };
        _service.Settings["DirectLine:Secret"] = Secret;
    }

    [Fact]
    public async Task The_secret_gives_a_token_that_starts_one_conversation()
    {
        var (id, token) = await GenerateAsync();

        using var started = await SendAsync(HttpMethod.Post, $"{Line}/conversations", token);
        var conversation = await started.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal(HttpStatusCode.Created, started.StatusCode);
        Assert.Equal(id, conversation.GetProperty("conversationId").GetString());
        Assert.Equal(1800, conversation.GetProperty("expires_in").GetInt32());
        Assert.StartsWith($"ws://localhost{Line}/conversations/{id}/stream", conversation.GetProperty("streamUrl").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_is_echoed_with_its_id_and_answered_after_the_watermark()
    {
        var (conversation, token) = await StartAsync();
        var greeting = await ReceiveAsync(conversation, token, null);
        Assert.Single(greeting.GetProperty("activities").EnumerateArray());

        var id = await SayAsync(conversation, token, "what tools does a baker use?");

        var set = await ReceiveAsync(conversation, token, greeting.GetProperty("watermark").GetString());
        var activities = set.GetProperty("activities").EnumerateArray().ToArray();
        Assert.Equal(2, activities.Length);
        Assert.Equal(id, activities[0].GetProperty("id").GetString());
        Assert.Equal("kept", activities[0].GetProperty("channelData").GetProperty("unknown").GetString());
        Assert.Contains("Deck oven", activities[1].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(id, activities[1].GetProperty("replyToId").GetString());
        Assert.Empty((await ReceiveAsync(conversation, token, set.GetProperty("watermark").GetString())).GetProperty("activities").EnumerateArray());
    }

    [Fact]
    public async Task The_stream_brings_what_comes_after_the_watermark()
    {
        var (conversation, token) = await StartAsync();
        var before = (await ReceiveAsync(conversation, token, null)).GetProperty("watermark").GetString();
        using var reconnected = await SendAsync(HttpMethod.Get, $"{Line}/conversations/{conversation}?watermark={before}", token);
        var streamUrl = new Uri((await reconnected.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("streamUrl").GetString()!);

        using var socket = await _service.Server.CreateWebSocketClient().ConnectAsync(streamUrl, default);
        await SayAsync(conversation, token, "what does a carpenter do?");

        var texts = new List<string?>();
        while (texts.Count < 2)
            texts.AddRange((await ReadAsync(socket)).GetProperty("activities").EnumerateArray().Select(a => a.GetProperty("text").GetString()));
        Assert.Equal("what does a carpenter do?", texts[0]);
        Assert.Contains("stairs", texts[1], StringComparison.Ordinal);
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, default);
    }

    [Fact]
    public async Task A_token_opens_its_own_conversation_and_no_other()
    {
        var (mine, _) = await StartAsync();
        var (_, other) = await StartAsync();

        foreach (var (method, path) in Paths(mine))
        {
            using var response = await SendAsync(method, path, other);
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        }
    }

    [Fact]
    public async Task Nothing_opens_without_a_token_or_with_a_bad_one()
    {
        var (conversation, token) = await StartAsync();

        foreach (var (method, path) in Paths(conversation))
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await SendAsync(method, path, null)).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(method, path, "guessed")).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(method, path, token[..^4] + "AAAA")).StatusCode);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(HttpMethod.Post, $"{Line}/tokens/generate", "not the secret")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(HttpMethod.Post, $"{Line}/tokens/generate", token)).StatusCode);
    }

    [Fact]
    public async Task A_token_ends_and_one_refreshed_in_time_goes_on()
    {
        var (conversation, token) = await StartAsync();
        _time.Advance(TimeSpan.FromMinutes(20));
        using var refreshed = await SendAsync(HttpMethod.Post, $"{Line}/tokens/refresh", token);
        var fresh = (await refreshed.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString()!;
        _time.Advance(TimeSpan.FromMinutes(20));

        using var late = await SendAsync(HttpMethod.Get, $"{Line}/conversations/{conversation}/activities", token);
        using var inTime = await SendAsync(HttpMethod.Get, $"{Line}/conversations/{conversation}/activities", fresh);
        using var lateRefresh = await SendAsync(HttpMethod.Post, $"{Line}/tokens/refresh", token);

        Assert.Equal(HttpStatusCode.Forbidden, late.StatusCode);
        Assert.Contains("TokenExpired", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, inTime.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, lateRefresh.StatusCode);
    }

    [Fact]
    public async Task A_user_bound_to_a_token_cannot_be_another()
    {
        var (conversation, token) = await GenerateAsync("dl_ann");
        await SendAsync(HttpMethod.Post, $"{Line}/conversations", token);

        await SayAsync(conversation, token, "hi");

        var sent = (await ReceiveAsync(conversation, token, null)).GetProperty("activities").EnumerateArray().First(a => a.GetProperty("text").GetString() == "hi");
        Assert.Equal("dl_ann", sent.GetProperty("from").GetProperty("id").GetString());
    }

    [Fact]
    public async Task Attachments_are_refused_with_a_reason()
    {
        var (conversation, token) = await StartAsync();
        var activity = new { type = "message", from = new { id = "u" }, attachments = new[] { new { contentType = "image/png", contentUrl = "data:," } } };

        using var sent = await SendAsync(HttpMethod.Post, $"{Line}/conversations/{conversation}/activities", token, activity);
        using var uploaded = await SendAsync(HttpMethod.Post, $"{Line}/conversations/{conversation}/upload?userId=u", token);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, sent.StatusCode);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, uploaded.StatusCode);
        Assert.Contains("attachments", await sent.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_gets_a_token_without_the_secret_and_strangers_get_none()
    {
        var client = _service.CreateClient();
        using var own = await client.PostAsJsonAsync("/chat/token", new { });

        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.DoesNotContain(Secret, await own.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, await client.GetStringAsync("/"), StringComparison.Ordinal);
        foreach (var (header, value) in new[] { ("Origin", "https://evil.example"), ("Sec-Fetch-Site", "cross-site") })
        {
            var foreign = new HttpRequestMessage(HttpMethod.Post, "/chat/token") { Content = JsonContent.Create(new { }) };
            foreign.Headers.Add(header, value);
            Assert.Equal(HttpStatusCode.Forbidden, (await client.SendAsync(foreign)).StatusCode);
        }
    }

    [Fact]
    public async Task A_page_that_slept_past_its_token_goes_on_with_its_conversation()
    {
        var (conversation, token) = await StartAsync();
        _time.Advance(TimeSpan.FromMinutes(31));

        using var response = await _service.CreateClient().PostAsJsonAsync("/chat/token", new { token });

        Assert.Equal(conversation, (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("conversationId").GetString());
    }

    [Fact]
    public async Task An_idle_conversation_is_dropped()
    {
        var conversations = _service.Services.GetRequiredService<DirectLineConversations>();
        await StartAsync();
        _time.Advance(TimeSpan.FromMinutes(59));
        await conversations.DropIdleAsync(default);
        Assert.Equal(1, conversations.Count);

        _time.Advance(TimeSpan.FromMinutes(2));
        await conversations.DropIdleAsync(default);

        Assert.Equal(0, conversations.Count);
    }

    [Fact]
    public async Task After_a_restart_a_conversation_goes_on_where_its_watermark_stands()
    {
        var (conversation, token) = await StartAsync();
        var greeting = await ReceiveAsync(conversation, token, null);
        await SayAsync(conversation, token, "what tools does a baker use?");

        using var restarted = Restart();
        var all = await ReceiveAsync(conversation, token, null, restarted);
        var missed = await ReceiveAsync(conversation, token, greeting.GetProperty("watermark").GetString(), restarted);
        await SayAsync(conversation, token, "and a carpenter?", restarted);
        var later = await ReceiveAsync(conversation, token, missed.GetProperty("watermark").GetString(), restarted);

        Assert.Equal(3, all.GetProperty("activities").GetArrayLength());
        var texts = Texts(missed);
        Assert.Equal("what tools does a baker use?", texts[0]);
        Assert.Contains("Deck oven", texts[1], StringComparison.Ordinal);
        Assert.Equal(2, Texts(later).Length);
        Assert.Contains("Circular saw", Texts(later)[1], StringComparison.Ordinal);
        Assert.Equal(5, (await ReceiveAsync(conversation, token, null, restarted)).GetProperty("activities").EnumerateArray().Select(a => a.GetProperty("id").GetString()).Distinct().Count());
    }

    [Fact]
    public async Task A_page_of_a_service_without_a_secret_outlives_a_restart_too()
    {
        _service.Settings.Remove("DirectLine:Secret");
        using var issued = await _service.CreateClient().PostAsJsonAsync("/chat/token", new { });
        var pass = await issued.Content.ReadFromJsonAsync<JsonElement>();
        var (conversation, token) = (pass.GetProperty("conversationId").GetString()!, pass.GetProperty("token").GetString()!);
        await SendAsync(HttpMethod.Post, $"{Line}/conversations", token);
        await SayAsync(conversation, token, "what tools does a baker use?");

        using var restarted = Restart();
        restarted.Settings.Remove("DirectLine:Secret");

        Assert.Equal(3, (await ReceiveAsync(conversation, token, null, restarted)).GetProperty("activities").GetArrayLength());
    }

    [Fact]
    public async Task Of_a_long_conversation_the_last_activities_are_kept()
    {
        _service.Settings["DirectLine:MaxActivities"] = "10";
        var (conversation, token) = await StartAsync();
        for (var i = 0; i < 8; i++)
            await SayAsync(conversation, token, $"thanks {i}");
        var before = await ReceiveAsync(conversation, token, null);

        using var restarted = Restart();
        restarted.Settings["DirectLine:MaxActivities"] = "10";
        var after = await ReceiveAsync(conversation, token, null, restarted);

        Assert.Equal(10, before.GetProperty("activities").GetArrayLength());
        Assert.Equal(before.GetRawText(), after.GetRawText());
    }

    [Fact]
    public async Task What_was_said_in_an_idle_conversation_is_dropped_from_the_store()
    {
        var (conversation, token) = await StartAsync();
        await SayAsync(conversation, token, "what tools does a baker use?");
        using var restarted = Restart();
        _time.Advance(TimeSpan.FromMinutes(61));
        await restarted.Services.GetRequiredService<DirectLineConversations>().DropIdleAsync(default);

        var store = restarted.Services.GetRequiredService<IConversationStore>();

        Assert.Empty(await store.TranscriptAsync(DirectLineConversation.Key(conversation), default));
        Assert.Empty((await store.ReadAsync(DirectLineConversation.Key(conversation), default)).Roles);
    }

    [Fact]
    public async Task It_can_be_turned_off()
    {
        _service.Settings["DirectLine:Enabled"] = "false";

        using var response = await SendAsync(HttpMethod.Post, $"{Line}/conversations", Secret);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.DoesNotContain("webchat", await _service.CreateClient().GetStringAsync("/"), StringComparison.Ordinal);
    }

    public void Dispose() => _service.Dispose();

    private static IEnumerable<(HttpMethod Method, string Path)> Paths(string conversation)
    {
        var path = $"{Line}/conversations/{conversation}";
        return
        [
            (HttpMethod.Get, path),
            (HttpMethod.Get, $"{path}/activities"),
            (HttpMethod.Post, $"{path}/activities"),
            (HttpMethod.Post, $"{path}/upload"),
            (HttpMethod.Get, $"{path}/stream"),
        ];
    }

    private async Task<(string Conversation, string Token)> GenerateAsync(string? user = null)
    {
        using var response = await SendAsync(HttpMethod.Post, $"{Line}/tokens/generate", Secret, user is null ? null : new { user = new { id = user } });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var token = await response.Content.ReadFromJsonAsync<JsonElement>();
        return (token.GetProperty("conversationId").GetString()!, token.GetProperty("token").GetString()!);
    }

    private async Task<(string Conversation, string Token)> StartAsync()
    {
        var token = await GenerateAsync();
        using var response = await SendAsync(HttpMethod.Post, $"{Line}/conversations", token.Token);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return token;
    }

    /// <summary>The same service started anew over the same store.</summary>
    private ServiceFactory Restart()
    {
        var restarted = new ServiceFactory { SharedStore = _service.StorePath, Replace = services => TestTime.Use(services, _time) };
        restarted.Settings["DirectLine:Secret"] = Secret;
        return restarted;
    }

    private static string[] Texts(JsonElement set) => [.. set.GetProperty("activities").EnumerateArray().Select(a => a.GetProperty("text").GetString()!)];

    private async Task<string> SayAsync(string conversation, string token, string text, ServiceFactory? service = null)
    {
        using var response = await SendAsync(
            HttpMethod.Post,
            $"{Line}/conversations/{conversation}/activities",
            token,
            new { type = "message", text, from = new { id = "ben" }, channelData = new { unknown = "kept" } },
            service);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }

    private async Task<JsonElement> ReceiveAsync(string conversation, string token, string? watermark, ServiceFactory? service = null)
    {
        using var response = await SendAsync(HttpMethod.Get, $"{Line}/conversations/{conversation}/activities?watermark={watermark}", token, service: service);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? token, object? body = null, ServiceFactory? service = null)
    {
        var request = new HttpRequestMessage(method, path);
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (body is not null)
            request.Content = JsonContent.Create(body);
        return (service ?? _service).CreateClient().SendAsync(request);
    }

    private static async Task<JsonElement> ReadAsync(WebSocket socket)
    {
        var buffer = new byte[64 * 1024];
        var received = await socket.ReceiveAsync(buffer, default);
        Assert.True(received.EndOfMessage);
        return JsonDocument.Parse(Encoding.UTF8.GetString(buffer, 0, received.Count)).RootElement;
    }
}
