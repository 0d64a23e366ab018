using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace ChatGuide.Web.Tests.Messages;

public sealed class TeamsTests : IDisposable
{
    private readonly ServiceFactory _service = new();

    [Fact]
    public async Task Feedback_is_kept_and_answered_with_an_empty_object()
    {
        using var response = await PostAsync(Activities.Invoke("message/submitAction", new
        {
            actionName = "feedback",
            actionValue = new { reaction = "dislike", feedback = """{"feedbackText":"too short"}""" },
        }));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("{}", await response.Content.ReadAsStringAsync());
        Assert.Equal(["msteams|c1|reply-1|dislike|too short"], Feedback());
    }

    [Fact]
    public async Task A_reaction_to_a_reply_is_kept()
    {
        await PostAsync(new
        {
            type = "messageReaction",
            channelId = "msteams",
            conversation = new { id = "c1" },
            replyToId = "reply-1",
            reactionsAdded = new[] { new { type = "like" } },
        });

        Assert.Equal(["msteams|c1|reply-1|like|"], Feedback());
    }

    [Fact]
    public async Task A_message_extension_finds_passages_as_cards()
    {
        using var response = await PostAsync(Activities.Invoke("composeExtension/query", new
        {
            commandId = "search",
            parameters = new[] { new { name = "words", value = "deck oven" } },
            queryOptions = new { skip = 0, count = 5 },
        }));

        var found = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("composeExtension");
        Assert.Equal("result", found.GetProperty("type").GetString());
        var first = found.GetProperty("attachments")[0];
        Assert.Contains("Deck oven", first.GetProperty("content").GetRawText(), StringComparison.Ordinal);
        Assert.Equal("application/vnd.microsoft.card.thumbnail", first.GetProperty("preview").GetProperty("contentType").GetString());
    }

    [Fact]
    public async Task A_message_extension_without_words_finds_nothing()
    {
        using var response = await PostAsync(Activities.Invoke("composeExtension/query", new { parameters = new[] { new { name = "initialRun", value = "true" } } }));

        Assert.Equal(0, (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("composeExtension").GetProperty("attachments").GetArrayLength());
    }

    [Fact]
    public async Task An_unknown_invoke_is_not_implemented()
    {
        using var response = await PostAsync(Activities.Invoke("task/fetch", new { }));

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
    }

    [Fact]
    public async Task An_edited_message_is_answered_anew_and_an_undeleted_one_is_not()
    {
        Assert.Equal(1, await RepliesAsync("editMessage"));
        Assert.Equal(0, await RepliesAsync("undeleteMessage"));

        async Task<int> RepliesAsync(string eventType)
        {
            using var response = await PostAsync(Sent("what does a baker do?", new { type = "messageUpdate", channelData = new { eventType } }));
            var activities = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("activities");
            return activities.EnumerateArray().Count(a => a.GetProperty("type").GetString() == "message");
        }
    }

    [Fact]
    public async Task A_mention_in_a_channel_is_answered_without_the_mention()
    {
        using var response = await PostAsync(Sent("<at>Guide</at> what tools does a baker use?", new
        {
            recipient = new { id = "28:bot" },
            conversation = new { id = "19:x", conversationType = "channel", isGroup = true },
            entities = new[] { new { type = "mention", mentioned = new { id = "28:bot" }, text = "<at>Guide</at>" } },
        }));

        Assert.Contains("Deck oven", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    public void Dispose() => _service.Dispose();

    /// <summary>A message as Teams sends it, with the fields that a test is about.</summary>
    private static JsonObject Sent(string text, object about)
    {
        var activity = JsonSerializer.SerializeToNode(Activities.Message(text, channel: "msteams"))!.AsObject();
        foreach (var (name, value) in JsonSerializer.SerializeToNode(about)!.AsObject()) activity[name] = value?.DeepClone();
        return activity;
    }

    private Task<HttpResponseMessage> PostAsync(object activity) => _service.CreateClient().PostAsJsonAsync("/api/messages", activity);

    private List<string> Feedback()
    {
        using var connection = new SqliteConnection($"Data Source={_service.StorePath}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT channel || '|' || conversation || '|' || reply || '|' || reaction || '|' || coalesce(text, '') FROM feedback";
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(reader.GetString(0));
        return rows;
    }
}
