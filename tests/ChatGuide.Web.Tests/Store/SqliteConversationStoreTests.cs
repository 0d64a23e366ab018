using ChatGuide.Conversations;
using ChatGuide.Web.Store;
using Microsoft.Data.Sqlite;

namespace ChatGuide.Web.Tests.Store;

public sealed class SqliteConversationStoreTests : IDisposable
{
    private static readonly ConversationKey Key = new("msteams", "19:a");

    private readonly string _path = Path.Combine(Path.GetTempPath(), $"store-{Guid.NewGuid():N}.db");

    [Fact]
    public async Task What_is_saved_is_there_after_a_restart()
    {
        var context = ConversationContext.Empty with { Roles = ["baker"], Question = "what does a baker do", Shown = 5 };
        await Open().SaveAsync(Key, "a1", context, default);

        var reopened = Open();

        var read = await reopened.ReadAsync(Key, default);
        Assert.Equal("baker", Assert.Single(read.Roles));
        Assert.Equal(("what does a baker do", 5), (read.Question, read.Shown));
        Assert.True(await reopened.IsAnsweredAsync(Key, "a1", default));
        Assert.False(await reopened.IsAnsweredAsync(Key, "a2", default));
        Assert.False(await reopened.IsAnsweredAsync(new ConversationKey("webchat", "19:a"), "a1", default));
    }

    [Fact]
    public async Task A_null_context_leaves_the_conversation_as_it_is()
    {
        var store = Open();
        await store.SaveAsync(Key, "a1", ConversationContext.Empty with { Form = "topic" }, default);

        await store.SaveAsync(Key, "a2", null, default);

        Assert.Equal("topic", (await store.ReadAsync(Key, default)).Form);
    }

    [Fact]
    public async Task A_conversation_that_is_forgotten_or_not_known_is_empty()
    {
        var store = Open();
        await store.SaveAsync(Key, null, ConversationContext.Empty with { Form = "topic" }, default);

        await store.ForgetAsync(Key, default);

        Assert.Null((await store.ReadAsync(Key, default)).Form);
    }

    [Fact]
    public async Task Old_conversations_are_dropped_and_feedback_stays()
    {
        var store = Open();
        await store.SaveAsync(Key, "a1", ConversationContext.Empty with { Form = "topic" }, default);
        await store.AddAsync(new Feedback(Key, "r1", "dislike", "it's wrong"), default);

        await store.PruneAsync(DateTimeOffset.MaxValue, default);

        Assert.Null((await store.ReadAsync(Key, default)).Form);
        Assert.False(await store.IsAnsweredAsync(Key, "a1", default));
        Assert.Equal("r1|dislike|it's wrong", Feedback());
    }

    [Fact]
    public async Task Of_a_transcript_the_last_entries_are_kept_in_order_until_it_is_dropped()
    {
        var store = Open();
        foreach (var number in new[] { 1, 3, 2, 4, 5 })
            await store.AppendAsync(Key, new TranscriptEntry(number, $"activity {number}"), most: 3, default);
        await store.AppendAsync(new ConversationKey("msteams", "other"), new TranscriptEntry(1, "other"), most: 3, default);

        Assert.Equal(["activity 3", "activity 4", "activity 5"], (await Open().TranscriptAsync(Key, default)).Select(e => e.Activity));
        Assert.Equal(["19:a", "other"], (await store.IdleAsync("msteams", DateTimeOffset.MaxValue, default)).Order(StringComparer.Ordinal));
        Assert.Empty(await store.IdleAsync("msteams", DateTimeOffset.UnixEpoch, default));
        Assert.Empty(await store.IdleAsync("directline", DateTimeOffset.MaxValue, default));

        await store.ForgetAsync(Key, default);
        Assert.Empty(await store.TranscriptAsync(Key, default));
        Assert.Single(await store.TranscriptAsync(new ConversationKey("msteams", "other"), default));
        await store.PruneAsync(DateTimeOffset.MaxValue, default);
        Assert.Empty(await store.TranscriptAsync(new ConversationKey("msteams", "other"), default));
    }

    [Fact]
    public void A_key_is_made_once_for_a_name()
    {
        var key = Open().Key("tokens", 32);

        Assert.Equal(32, key.Length);
        Assert.Equal(key, Open().Key("tokens", 32));
        Assert.NotEqual(key, Open().Key("others", 32));
    }

    [Fact]
    public async Task Many_conversations_write_at_once()
    {
        var store = Open();

        await Parallel.ForAsync(0, 200, async (i, stop) =>
            await store.SaveAsync(new ConversationKey("test", $"c{i % 20}"), $"a{i}", ConversationContext.Empty with { Shown = i }, stop));

        for (var i = 0; i < 200; i++)
            Assert.True(await store.IsAnsweredAsync(new ConversationKey("test", $"c{i % 20}"), $"a{i}", default));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(_path) + "*"))
            File.Delete(file);
    }

    private SqliteConversationStore Open() => new(_path, TimeProvider.System);

    private string? Feedback()
    {
        using var connection = new SqliteConnection($"Data Source={_path}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT reply || '|' || reaction || '|' || text FROM feedback";
        return command.ExecuteScalar() as string;
    }
}
