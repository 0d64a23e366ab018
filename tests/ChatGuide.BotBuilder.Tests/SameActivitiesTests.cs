using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using ChatGuide.Evaluation;
using Microsoft.Extensions.DependencyInjection;

namespace ChatGuide.Web.Tests.BotBuilder;

/// <summary>The same conversations on the service's own host and on Bot Builder's: every field of every reply must be the same.</summary>
public sealed class SameActivitiesTests : IDisposable
{
    private static readonly string[] Channels = ["webchat", "msteams", "emulator", "directline", "sms"];

    private readonly ServiceFactory own = new() { Replace = TakeTime, Settings = { ["Limits:CallerPerMinute"] = "10000000" } };
    private readonly ServiceFactory builder = new() { Replace = TakeTime, Settings = { ["Limits:CallerPerMinute"] = "10000000", ["Messages:Host"] = "BotBuilder" } };

    public void Dispose()
    {
        own.Dispose();
        builder.Dispose();
    }

    public static TheoryData<string> Sets() =>
    [
        .. Directory.GetFiles(Repository.Evaluation, "*.yaml").Select(file => Path.GetFileName(file))
            .Where(name => name != "floors.yaml" && !name.EndsWith(".sealed.yaml", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    [SkippableTheory]
    [MemberData(nameof(Sets))]
    public async Task The_conversations_of_a_set_are_the_same_on_both_hosts(string name)
    {
        var file = Path.Combine(Repository.Evaluation, name);
        var set = EvaluationSet.Read(file);
        var corpus = set.CorpusPath(file);
        Skip.IfNot(Directory.Exists(corpus), $"the corpus of {name} is not here");
        own.Settings["Corpus:Path"] = builder.Settings["Corpus:Path"] = corpus;

        // Each channel has its share of the cases.
        foreach (var (one, i) in set.Cases.Select((one, i) => (one, i)))
        {
            var channel = Channels[i % Channels.Length];
            var expected = await ConverseAsync(own, one, channel);
            var replies = await ConverseAsync(builder, one, channel);

            Assert.All(expected, reply => Assert.Contains("\"text\":", reply, StringComparison.Ordinal));
            Assert.True(expected.SequenceEqual(replies, StringComparer.Ordinal), $"{one.Id} on {channel}:\n{string.Join('\n', expected)}\n{string.Join('\n', replies)}");
        }
    }

    [Fact]
    public async Task A_connector_that_is_busy_is_asked_again()
    {
        var posts = 0;
        builder.Outgoing = _ =>
        {
            var response = new HttpResponseMessage(++posts < 3 ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.OK) { Content = new StringContent("{\"id\":\"r\"}", Encoding.UTF8, "application/json") };
            response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.Zero);
            return Task.FromResult(response);
        };

        await PostAsync(builder, Message("emulator", "c", "a0", "what does a baker do?", expectReplies: false));

        Assert.Equal(3, posts);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_conversation_that_sends_too_much_is_told_when_to_come_back(bool expectReplies)
    {
        builder.Outgoing = _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("{\"id\":\"r\"}", Encoding.UTF8, "application/json") });
        builder.Settings["Limits:ConversationPerMinute"] = "6";
        for (var i = 0; i < 6; i++)
            await PostAsync(builder, Message("emulator", "c", $"a{i}", "hi", expectReplies));

        using var client = builder.CreateClient();
        using var refused = await client.PostAsJsonAsync("/api/messages", Message("emulator", "c", "a7", "hi", expectReplies));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        await PostAsync(builder, Message("emulator", "other", "a7", "hi", expectReplies));
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

    private static async Task<List<string>> ConverseAsync(ServiceFactory service, EvaluationCase one, string channel)
    {
        var replies = new List<string>();
        foreach (var (turn, i) in one.Turns.Select((turn, i) => (turn, i)))
            replies.Add(await PostAsync(service, Message(channel, one.Id, $"a{i}", turn.Ask, expectReplies: true)));
        return replies;
    }

    private static JsonObject Message(string channel, string conversation, string id, string text, bool expectReplies)
    {
        var message = Activity("message", channel, conversation);
        message["id"] = id;
        message["text"] = text;
        if (!expectReplies)
            message.Remove("deliveryMode");
        return message;
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
        await PostAsync(service, Message("emulator", "c/1", "a0", "compare baker and carpenter", expectReplies: false));
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
