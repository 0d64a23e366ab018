using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChatGuide.Conversations;
using Microsoft.Data.Sqlite;

namespace ChatGuide.Web.Store;

/// <summary>The store in one SQLite file with a write-ahead log: readers never wait for the writer, and a crash loses no committed turn.</summary>
internal sealed class SqliteConversationStore : IConversationStore
{
    private readonly string _connection;
    private readonly TimeProvider _time;

    public SqliteConversationStore(string path, TimeProvider time)
    {
        _connection = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 10 }.ToString();
        _time = time;
        using var connection = Open();
        Execute(connection, Schema);
    }

    public Task<ConversationContext> ReadAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        using var connection = Open();
        using var command = Command(connection, "SELECT context FROM conversations WHERE channel = $channel AND conversation = $conversation", conversation);
        return Task.FromResult(command.ExecuteScalar() is string json
            ? JsonSerializer.Deserialize(json, StoreJson.Default.ConversationContext) ?? ConversationContext.Empty
            : ConversationContext.Empty);
    }

    public Task<bool> IsAnsweredAsync(ConversationKey conversation, string activity, CancellationToken cancellationToken)
    {
        using var connection = Open();
        using var command = Command(
            connection,
            "SELECT 1 FROM answered WHERE channel = $channel AND conversation = $conversation AND activity = $activity",
            conversation);
        command.Parameters.AddWithValue("$activity", activity);
        return Task.FromResult(command.ExecuteScalar() is not null);
    }

    public Task SaveAsync(ConversationKey conversation, string? answered, ConversationContext? context, CancellationToken cancellationToken)
    {
        using var connection = Open();
        using var transaction = connection.BeginTransaction();
        if (answered is not null)
        {
            using var command = Command(connection, "INSERT OR REPLACE INTO answered VALUES ($channel, $conversation, $activity, $now)", conversation);
            command.Parameters.AddWithValue("$activity", answered);
            command.ExecuteNonQuery();
        }

        if (context is not null)
        {
            using var command = Command(connection, "INSERT OR REPLACE INTO conversations VALUES ($channel, $conversation, $context, $now)", conversation);
            command.Parameters.AddWithValue("$context", JsonSerializer.Serialize(context, StoreJson.Default.ConversationContext));
            command.ExecuteNonQuery();
        }

        transaction.Commit();
        return Task.CompletedTask;
    }

    public Task AddAsync(Feedback feedback, CancellationToken cancellationToken)
    {
        using var connection = Open();
        using var command = Command(
            connection,
            "INSERT INTO feedback (channel, conversation, reply, reaction, text, at) VALUES ($channel, $conversation, $reply, $reaction, $text, $now)",
            feedback.Conversation);
        command.Parameters.AddWithValue("$reply", (object?)feedback.Reply ?? DBNull.Value);
        command.Parameters.AddWithValue("$reaction", feedback.Reaction);
        command.Parameters.AddWithValue("$text", (object?)feedback.Text ?? DBNull.Value);
        command.ExecuteNonQuery();
        return Task.CompletedTask;
    }

    public Task AppendAsync(ConversationKey conversation, TranscriptEntry entry, int most, CancellationToken cancellationToken)
    {
        using var connection = Open();
        using var command = Command(
            connection,
            """
            INSERT OR REPLACE INTO transcripts VALUES ($channel, $conversation, $number, $activity, $now);
            DELETE FROM transcripts WHERE channel = $channel AND conversation = $conversation AND number <= $number - $most
            """,
            conversation);
        command.Parameters.AddWithValue("$number", entry.Number);
        command.Parameters.AddWithValue("$activity", entry.Activity);
        command.Parameters.AddWithValue("$most", most);
        command.ExecuteNonQuery();
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<TranscriptEntry>> TranscriptAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        using var connection = Open();
        using var command = Command(
            connection,
            "SELECT number, activity FROM transcripts WHERE channel = $channel AND conversation = $conversation ORDER BY number",
            conversation);
        using var reader = command.ExecuteReader();
        var entries = new List<TranscriptEntry>();
        while (reader.Read())
            entries.Add(new TranscriptEntry(reader.GetInt32(0), reader.GetString(1)));
        return Task.FromResult<IReadOnlyList<TranscriptEntry>>(entries);
    }

    public Task<IReadOnlyList<string>> IdleAsync(string channel, DateTimeOffset before, CancellationToken cancellationToken)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT conversation FROM transcripts WHERE channel = $channel GROUP BY conversation HAVING max(at) < $before";
        command.Parameters.AddWithValue("$channel", channel);
        command.Parameters.AddWithValue("$before", before.ToUnixTimeMilliseconds());
        using var reader = command.ExecuteReader();
        var idle = new List<string>();
        while (reader.Read())
            idle.Add(reader.GetString(0));
        return Task.FromResult<IReadOnlyList<string>>(idle);
    }

    public byte[] Key(string name, int length)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT OR IGNORE INTO keys VALUES ($name, $value); SELECT value FROM keys WHERE name = $name";
        command.Parameters.AddWithValue("$name", name);
        command.Parameters.AddWithValue("$value", RandomNumberGenerator.GetBytes(length));
        return (byte[])command.ExecuteScalar()!;
    }

    public Task ForgetAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        using var connection = Open();
        using var command = Command(connection, "DELETE FROM conversations WHERE channel = $channel AND conversation = $conversation; DELETE FROM transcripts WHERE channel = $channel AND conversation = $conversation", conversation);
        command.ExecuteNonQuery();
        return Task.CompletedTask;
    }

    public Task PruneAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM answered WHERE at < $before; DELETE FROM conversations WHERE at < $before; DELETE FROM transcripts WHERE at < $before";
        command.Parameters.AddWithValue("$before", before.ToUnixTimeMilliseconds());
        command.ExecuteNonQuery();
        return Task.CompletedTask;
    }

    private const string Schema = """
        PRAGMA journal_mode = WAL;
        CREATE TABLE IF NOT EXISTS conversations
            (channel TEXT, conversation TEXT, context TEXT, at INTEGER, PRIMARY KEY (channel, conversation)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS answered
            (channel TEXT, conversation TEXT, activity TEXT, at INTEGER, PRIMARY KEY (channel, conversation, activity)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS feedback
            (id INTEGER PRIMARY KEY, channel TEXT, conversation TEXT, reply TEXT, reaction TEXT, text TEXT, at INTEGER);
        CREATE TABLE IF NOT EXISTS transcripts
            (channel TEXT, conversation TEXT, number INTEGER, activity TEXT, at INTEGER, PRIMARY KEY (channel, conversation, number)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS keys (name TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS transcripts_at ON transcripts (at);
        CREATE INDEX IF NOT EXISTS transcripts_idle ON transcripts (channel, conversation, at);
        CREATE INDEX IF NOT EXISTS answered_at ON answered (at);
        CREATE INDEX IF NOT EXISTS conversations_at ON conversations (at);
        """;

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connection);
        connection.Open();
        Execute(connection, "PRAGMA synchronous = NORMAL");
        return connection;
    }

    private SqliteCommand Command(SqliteConnection connection, string sql, ConversationKey conversation)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$channel", conversation.Channel);
        command.Parameters.AddWithValue("$conversation", conversation.Conversation);
        command.Parameters.AddWithValue("$now", _time.GetUtcNow().ToUnixTimeMilliseconds());
        return command;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

[JsonSerializable(typeof(ConversationContext))]
internal sealed partial class StoreJson : JsonSerializerContext;
