using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;

namespace ChatGuide.Web.Tests.BotBuilder;

/// <summary>The same conversations on the service's own host and on Bot Builder's: every field of every reply must be the same.</summary>
public sealed class SameActivitiesTests : IDisposable
{
    private static readonly string[] Script =
        ["hello", "what does a baker do?", "and how much do they earn?", "compare baker and carpenter", "what skills does a carpenter need?", "why?", "more", "what is the capital of France?", "thanks"];

    private readonly ServiceFactory own = new() { Replace = TakeTime };
    private readonly ServiceFactory builder = new() { Replace = TakeTime, Settings = { ["Messages:Host"] = "BotBuilder" } };

    public void Dispose()
    {
        own.Dispose();
        builder.Dispose();
    }

    [Theory]
    [InlineData("webchat")]
    [InlineData("directline")]
    [InlineData("msteams")]
    [InlineData("emulator")]
    [InlineData("slack")]
    [InlineData("sms")]
    public async Task A_conversation_is_the_same_on_both_hosts(string channel)
    {
        var expected = await ConverseAsync(own, channel);
        var replies = await ConverseAsync(builder, channel);

        Assert.Equal(Script.Length, expected.Count);
        Assert.All(expected, reply => Assert.Contains("\"text\":", reply, StringComparison.Ordinal));
        Assert.Equal(expected, replies);
    }

    [Fact]
    public async Task Someone_new_is_greeted_alike()
    {
        var joined = Activity("conversationUpdate", "webchat", "c");
        joined["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "user" }, new JsonObject { ["id"] = "bot" });

        var expected = await PostAsync(own, joined);

        Assert.Contains("\"text\"", expected, StringComparison.Ordinal);
        Assert.Equal(expected, await PostAsync(builder, joined));
    }

    [Fact]
    public async Task Replies_are_posted_to_the_same_address_with_the_same_fields()
    {
        var expected = await PostedAsync(own);

        Assert.StartsWith("POST http://localhost:9/v3/conversations/c%2F1/activities/a0", expected, StringComparison.Ordinal);
        Assert.Equal(expected, await PostedAsync(builder));
    }

    [Fact]
    public async Task A_search_from_a_message_box_is_answered_alike()
    {
        var search = Activity("invoke", "msteams", "c");
        search["name"] = "composeExtension/query";
        search["value"] = new JsonObject { ["parameters"] = new JsonArray(new JsonObject { ["name"] = "words", ["value"] = "bread" }) };
        search.Remove("deliveryMode");

        var expected = await PostAsync(own, search);

        Assert.Contains("composeExtension", expected, StringComparison.Ordinal);
        Assert.Equal(expected, await PostAsync(builder, search));
    }

    [Fact]
    public async Task Strangers_are_kept_out()
    {
        builder.Caller = IPAddress.Parse("203.0.113.7");
        using var client = builder.CreateClient();
        using var far = await client.PostAsJsonAsync("/api/messages", Activity("message", "webchat", "c"));
        Assert.Equal(HttpStatusCode.Forbidden, far.StatusCode);

        builder.Caller = IPAddress.Loopback;
        var elsewhere = Activity("message", "webchat", "c");
        elsewhere["serviceUrl"] = "https://collector.example/";
        using var refused = await client.PostAsJsonAsync("/api/messages", elsewhere);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    /// <summary>No answer takes so long that a sign of typing comes before it.</summary>
    private static void TakeTime(IServiceCollection services) => services.AddSingleton<TimeProvider>(new Unhurried());

    private sealed class Unhurried : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    private static async Task<List<string>> ConverseAsync(ServiceFactory service, string channel)
    {
        var replies = new List<string>();
        foreach (var (text, i) in Script.Select((text, i) => (text, i)))
        {
            var message = Activity("message", channel, $"script-{channel}");
            message["id"] = $"a{i}";
            message["text"] = text;
            replies.Add(await PostAsync(service, message));
        }

        return replies;
    }

    private static async Task<string> PostedAsync(ServiceFactory service)
    {
        var posted = new StringBuilder();
        service.Outgoing = async request =>
        {
            posted.Append(request.Method).Append(' ').Append(request.RequestUri!.AbsoluteUri).Append('\n');
            posted.Append(Sorted(JsonNode.Parse(await request.Content!.ReadAsStringAsync()))?.ToJsonString()).Append('\n');
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("{\"id\":\"r\"}", Encoding.UTF8, "application/json") };
        };
        var message = Activity("message", "emulator", "c/1");
        message["id"] = "a0";
        message["text"] = "compare baker and carpenter";
        message.Remove("deliveryMode");
        await PostAsync(service, message);
        return posted.ToString();
    }

    private static async Task<string> PostAsync(ServiceFactory service, JsonObject activity)
    {
        using var client = service.CreateClient();
        using var response = await client.PostAsJsonAsync("/api/messages", activity);
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}: {body}");
        return body.Length == 0 ? "" : Sorted(JsonNode.Parse(body))!.ToJsonString();
    }

    private static JsonObject Activity(string type, string channel, string conversation) => new()
    {
        ["type"] = type,
        ["channelId"] = channel,
        ["serviceUrl"] = "http://localhost:9/",
        ["deliveryMode"] = "expectReplies",
        ["locale"] = "en-US",
        ["from"] = new JsonObject { ["id"] = "user", ["name"] = "A User" },
        ["recipient"] = new JsonObject { ["id"] = "bot", ["name"] = "Guide" },
        ["conversation"] = new JsonObject { ["id"] = conversation },
    };

    /// <summary>The same with the fields of each object in the order of their names.</summary>
    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject fields => new JsonObject(fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => KeyValuePair.Create(field.Key, Sorted(field.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
