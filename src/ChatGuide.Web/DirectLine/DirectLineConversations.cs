using System.Collections.Concurrent;
using System.Security.Cryptography;
using ChatGuide.Web.Store;
using Microsoft.Extensions.Options;

namespace ChatGuide.Web.DirectLine;

/// <summary>The conversations under way. Those that a restart or the limit put out of memory are found again in the store, until they have been idle too long.</summary>
internal sealed class DirectLineConversations(IOptions<DirectLineOptions> options, IConversationStore store, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, DirectLineConversation> _conversations = new(StringComparer.Ordinal);

    public int Count => _conversations.Count;

    /// <summary>An id that cannot be guessed.</summary>
    public static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>The conversation with an id, begun if it is new.</summary>
    public async Task<DirectLineConversation> OpenAsync(string id, CancellationToken cancellationToken) =>
        _conversations.TryGetValue(id, out var open)
            ? open
            : Keep(await DirectLineConversation.OpenAsync(id, options.Value.MaxActivities, store, time, cancellationToken));

    /// <summary>The conversation with an id; null when there is none.</summary>
    public async Task<DirectLineConversation?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (_conversations.TryGetValue(id, out var open))
            return open;
        var kept = await DirectLineConversation.OpenAsync(id, options.Value.MaxActivities, store, time, cancellationToken);
        return kept.IsNew ? null : Keep(kept);
    }

    /// <summary>Drops the conversations that have been idle past the limit, and what the store kept of them.</summary>
    public async Task DropIdleAsync(CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow().AddMinutes(-options.Value.IdleMinutes);
        foreach (var conversation in _conversations.Values.Where(c => c.LastUsed < before))
            _conversations.TryRemove(conversation.Id, out _);

        // One that is open, though nothing is said in it, is not idle.
        foreach (var id in await store.IdleAsync(DirectLineConversation.ChannelId, before, cancellationToken))
        {
            if (!_conversations.ContainsKey(id))
                await store.ForgetAsync(DirectLineConversation.Key(id), cancellationToken);
        }
    }

    private DirectLineConversation Keep(DirectLineConversation conversation)
    {
        while (_conversations.Count >= options.Value.MaxConversations && _conversations.Values.MinBy(c => c.LastUsed) is { } longestIdle)
            _conversations.TryRemove(longestIdle.Id, out _);
        return _conversations.GetOrAdd(conversation.Id, conversation);
    }
}

/// <summary>Drops idle conversations once a minute.</summary>
internal sealed partial class DirectLineUpkeep(DirectLineConversations conversations, TimeProvider time, ILogger<DirectLineUpkeep> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(1), time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await conversations.DropIdleAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // What stays a little longer does no harm: the next minute tries again.
                Log.NotDropped(logger, failure);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Idle conversations could not be dropped")]
        public static partial void NotDropped(ILogger logger, Exception failure);
    }
}
