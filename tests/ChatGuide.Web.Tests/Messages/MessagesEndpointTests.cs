using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace ChatGuide.Web.Tests.Messages;

public sealed class MessagesEndpointTests : IDisposable
{
    private readonly ServiceFactory _service = new();

    [Fact]
    public async Task A_message_with_expectReplies_is_answered_in_the_response()
    {
        var replies = await ExpectAsync(Activities.Message("what tools does a baker use?"));

        var reply = Assert.Single(replies);
        Assert.Equal("message", reply.GetProperty("type").GetString());
        Assert.Contains("Deck oven", reply.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("a1", reply.GetProperty("replyToId").GetString());
        Assert.Equal(("bot", "user"), (reply.GetProperty("from").GetProperty("id").GetString(), reply.GetProperty("recipient").GetProperty("id").GetString()));
    }

    [Fact]
    public async Task A_conversation_keeps_its_subject()
    {
        await ExpectAsync(Activities.Message("what tools does a baker use?", id: "a1"));

        var reply = Assert.Single(await ExpectAsync(Activities.Message("and a carpenter?", id: "a2")));

        Assert.Contains("Circular saw", reply.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_is_posted_to_the_connector_that_the_activity_names()
    {
        var posted = new List<(string Address, string Body)>();
        _service.Outgoing = async request =>
        {
            posted.Add((request.RequestUri!.AbsoluteUri, await request.Content!.ReadAsStringAsync()));
            return new HttpResponseMessage(HttpStatusCode.Created) { Content = new StringContent("""{"id":"r1"}""") };
        };

        using var response = await PostAsync(Activities.Message("what does a baker do?", expectReplies: false, conversation: "a/b c", id: "1|2"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var (address, body) = Assert.Single(posted);
        Assert.Equal("http://127.0.0.1:56150/_connector/v3/conversations/a%2Fb%20c/activities/1%7C2", address);
        Assert.Contains("bread", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_delivered_twice_is_answered_once()
    {
        Assert.Single(await ExpectAsync(Activities.Message("what does a baker do?")));

        Assert.Empty(await ExpectAsync(Activities.Message("what does a baker do?")));
        Assert.Single(await ExpectAsync(Activities.Message("what does a baker do?", conversation: "other")));
    }

    [Fact]
    public async Task A_message_delivered_twice_at_once_is_answered_once()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ExpectAsync(Activities.Message("what does a baker do?"))));

        Assert.Single(answers.SelectMany(a => a));
    }

    [Fact]
    public async Task A_message_whose_reply_was_not_delivered_may_come_again()
    {
        _service.Outgoing = _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound));
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(Activities.Message("what does a baker do?", expectReplies: false))).StatusCode);

        Assert.Single(await ExpectAsync(Activities.Message("what does a baker do?")));
    }

    [Fact]
    public async Task Members_are_greeted_but_not_the_bot()
    {
        Assert.Contains("?", Assert.Single(await ExpectAsync(Activities.Joined("user", "bot"))).GetProperty("text").GetString() + "?", StringComparison.Ordinal);
        Assert.Empty(await ExpectAsync(Activities.Joined("bot")));
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("endOfConversation")]
    [InlineData("somethingNew")]
    [InlineData("installationUpdate")]
    [InlineData("messageDelete")]
    public async Task Other_types_are_accepted_and_ignored(string type)
    {
        using var response = await PostAsync(new { type });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_message_too_long_gets_a_friendly_reply()
    {
        var reply = Assert.Single(await ExpectAsync(Activities.Message(new string('x', 4001))));

        Assert.Contains("4000", reply.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "application/json", 400)]
    [InlineData("", "application/json", 400)]
    [InlineData("null", "application/json", 400)]
    [InlineData("[]", "application/json", 400)]
    [InlineData("\"message\"", "application/json", 400)]
    [InlineData("{}", "application/json", 400)]
    [InlineData("""{"type":5}""", "application/json", 400)]
    [InlineData("""{"type":"message"}""", "application/json", 400)]
    [InlineData("""{"type":"message","channelId":"test","from":{"id":"u"},"text":"hi","deliveryMode":"expectReplies"}""", "application/json", 400)]
    [InlineData("""{"type":"message","channelId":"test","conversation":{"id":"c"},"text":"hi","deliveryMode":"expectReplies"}""", "application/json", 400)]
    [InlineData("""{"type":"message","channelId":"test","from":{"id":"u"},"conversation":{"id":"c"},"text":"hi"}""", "application/json", 400)]
    [InlineData("""{"type":"invoke","channelId":"test","from":{"id":"u"},"conversation":{"id":"c"}}""", "application/json", 400)]
    [InlineData("""{"type":"message","text":"\ud800"}""", "application/json", 400)]
    [InlineData("""{"type":"typing"}""", "text/plain", 415)]
    [InlineData("type=typing", "application/x-www-form-urlencoded", 415)]
    public async Task Bad_requests_are_refused_with_a_short_reason(string body, string contentType, int status)
    {
        using var content = new StringContent(body, Encoding.UTF8, contentType);

        using var response = await _service.CreateClient().PostAsync("/api/messages", content);

        Assert.Equal(status, (int)response.StatusCode);
        var reason = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetProperty("message").GetString()!;
        Assert.InRange(reason.Length, 5, 200);
        Assert.DoesNotContain("ChatGuide.", reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1024 * 1024, 413)]
    [InlineData(256 * 1024, 413)]
    [InlineData(100 * 1024, 200)]
    public async Task A_body_past_the_limit_is_refused(int text, int status)
    {
        using var response = await PostAsync(new { type = "event", text = new string('x', text) });

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_body_without_a_length_is_cut_off_at_the_limit_too()
    {
        using var content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes($$"""{"type":"event","text":"{{new string('x', 1024 * 1024)}}"}""")));
        content.Headers.ContentType = new("application/json");
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = content };
        request.Headers.TransferEncodingChunked = true;

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await _service.CreateClient().SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task JSON_deeper_than_any_card_is_refused()
    {
        var deep = $$"""{"type":"event","value":{{string.Concat(Enumerable.Repeat("[", 100))}}{{string.Concat(Enumerable.Repeat("]", 100))}}}""";
        using var content = new StringContent(deep, Encoding.UTF8, "application/json");

        Assert.Equal(HttpStatusCode.BadRequest, (await _service.CreateClient().PostAsync("/api/messages", content)).StatusCode);
    }

    [Fact]
    public async Task A_conversation_that_sends_too_much_is_told_when_to_come_back_and_others_go_on()
    {
        _service.Settings["Limits:ConversationPerMinute"] = "6";
        for (var i = 0; i < 6; i++)
            Assert.Equal(HttpStatusCode.OK, (await PostAsync(Activities.Message("hi", id: $"m{i}"))).StatusCode);

        using var refused = await PostAsync(Activities.Message("hi", id: "m7"));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(Activities.Message("hi", conversation: "other"))).StatusCode);
    }

    [Fact]
    public async Task A_caller_that_asks_too_much_is_told_when_to_come_back()
    {
        _service.Settings["Limits:CallerPerMinute"] = "3";
        var client = _service.CreateClient();
        for (var i = 0; i < 3; i++)
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/sources")).StatusCode);

        using var refused = await client.GetAsync("/sources");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
    }

    public void Dispose() => _service.Dispose();

    private Task<HttpResponseMessage> PostAsync(object activity) => _service.CreateClient().PostAsJsonAsync("/api/messages", activity);

    private async Task<IReadOnlyList<JsonElement>> ExpectAsync(object activity)
    {
        using var response = await PostAsync(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return [.. (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("activities").EnumerateArray()];
    }
}
