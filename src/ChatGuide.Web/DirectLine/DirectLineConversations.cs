using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace ChatGuide.Web.DirectLine;

/// <summary>The conversations under way.</summary>
internal sealed class DirectLineConversations(IOptions<DirectLineOptions> options, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, DirectLineConversation> _conversations = new(StringComparer.Ordinal);

    public int Count => _conversations.Count;

    /// <summary>An id that cannot be guessed.</summary>
    public static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>The conversation with an id, begun if it is new.</summary>
    public DirectLineConversation Open(string id)
    {
        if (_conversations.TryGetValue(id, out var open))
            return open;
        while (_conversations.Count >= options.Value.MaxConversations && _conversations.Values.MinBy(c => c.LastUsed) is { } longestIdle)
            _conversations.TryRemove(longestIdle.Id, out _);
        return _conversations.GetOrAdd(id, i => new DirectLineConversation(i, options.Value.MaxActivities, time));
    }

    public DirectLineConversation? Find(string id) => _conversations.GetValueOrDefault(id);

    /// <summary>Drops the conversations that have been idle past the limit.</summary>
    public void DropIdle()
    {
        var before = time.GetUtcNow().AddMinutes(-options.Value.IdleMinutes);
        foreach (var conversation in _conversations.Values.Where(c => c.LastUsed < before))
            _conversations.TryRemove(conversation.Id, out _);
    }
}

/// <summary>Drops idle conversations once a minute.</summary>
internal sealed class DirectLineUpkeep(DirectLineConversations conversations, TimeProvider time) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(1), time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            conversations.DropIdle();
    }
}
