using System.Threading.RateLimiting;
using ChatGuide.Web.Activities;
using ChatGuide.Web.Store;
using Microsoft.Extensions.Options;

namespace ChatGuide.Web.Messages;

/// <summary>What became of an activity.</summary>
/// <param name="Invoke">The HTTP answer, for an invoke.</param>
/// <param name="RetryAfter">Set when the conversation sends too much; nothing was handled.</param>
internal sealed record TurnResult(InvokeResponse? Invoke = null, TimeSpan? RetryAfter = null);

/// <summary>Runs activities through the handler: in order within a conversation, each once, not too many, and no failure past this point.</summary>
internal sealed partial class TurnRunner : IDisposable
{
    private readonly ConversationQueue _queue = new();
    private readonly PartitionedRateLimiter<ConversationKey> _limiter;
    private readonly ActivityHandler _handler;
    private readonly IConversationStore _store;
    private readonly ILogger<TurnRunner> _logger;

    public TurnRunner(ActivityHandler handler, IConversationStore store, IOptions<TurnLimits> limits, ILogger<TurnRunner> logger)
    {
        _handler = handler;
        _store = store;
        _logger = logger;
        var perMinute = limits.Value.ConversationPerMinute;
        _limiter = PartitionedRateLimiter.Create<ConversationKey, ConversationKey>(key => RateLimitPartition.GetTokenBucketLimiter(
            key,
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = perMinute,
                TokensPerPeriod = Math.Max(1, perMinute / 6),
                ReplenishmentPeriod = TimeSpan.FromSeconds(10),
            }));
    }

    /// <summary>Handles one activity from a caller that may send it.</summary>
    /// <param name="activity">What was received.</param>
    /// <param name="replies">Where replies go.</param>
    /// <param name="origin">Where the service was reached.</param>
    public async Task<TurnResult> RunAsync(Activity activity, IReplies replies, Uri? origin, CancellationToken cancellationToken)
    {
        var key = new ConversationKey(activity.ChannelId ?? "", activity.Conversation?.Id ?? "");
        using var lease = _limiter.AttemptAcquire(key);
        if (!lease.IsAcquired)
        {
            Log.TooMany(_logger, activity.ChannelId, activity.Conversation?.Id);
            return new TurnResult(RetryAfter: lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(10));
        }

        return await _queue.RunAsync(key, () => RunInOrderAsync(key, activity, replies, origin, cancellationToken));
    }

    public void Dispose() => _limiter.Dispose();

    private async Task<TurnResult> RunInOrderAsync(ConversationKey key, Activity activity, IReplies replies, Uri? origin, CancellationToken cancellationToken)
    {
        try
        {
            // An invoke is a call: its caller needs the answer each time. An edit carries the id of the message it changes.
            var once = activity.Type is ActivityTypes.Message or ActivityTypes.ConversationUpdate ? activity.Id : null;
            if (once is not null && await _store.IsAnsweredAsync(key, once, cancellationToken))
            {
                Log.Repeated(_logger, activity.ChannelId, activity.Id);
                return new TurnResult();
            }

            var outcome = await _handler.HandleAsync(key, activity, replies, origin, cancellationToken);
            if (once is not null || outcome.Context is not null)
                await _store.SaveAsync(key, once, outcome.Context, cancellationToken);
            return new TurnResult(outcome.Invoke);
        }
        catch (HttpRequestException failure)
        {
            // The channel was told all is well with its own request; not being recorded as answered, the activity may come again.
            Log.NotDelivered(_logger, failure, activity.ChannelId, activity.Id);
            return new TurnResult();
        }
        catch (Exception failure) when (activity.Type == ActivityTypes.Message)
        {
            // Whatever broke, the user is told, and the next question finds the service well.
            Log.Failed(_logger, failure, activity.ChannelId, activity.Id);
            return await ApologiseAsync(activity, replies, cancellationToken);
        }
    }

    private async Task<TurnResult> ApologiseAsync(Activity activity, IReplies replies, CancellationToken cancellationToken)
    {
        try
        {
            await replies.SendAsync(_handler.Apology(activity), cancellationToken);
        }
        catch (HttpRequestException failure)
        {
            Log.NotDelivered(_logger, failure, activity.ChannelId, activity.Id);
        }

        return new TurnResult();
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A conversation on {Channel} sends too much: {Conversation}")]
        public static partial void TooMany(ILogger logger, string? channel, string? conversation);

        [LoggerMessage(2, LogLevel.Information, "A repeated activity on {Channel} was not answered again: {Activity}")]
        public static partial void Repeated(ILogger logger, string? channel, string? activity);

        [LoggerMessage(3, LogLevel.Warning, "A reply on {Channel} to {Activity} was not delivered")]
        public static partial void NotDelivered(ILogger logger, Exception failure, string? channel, string? activity);

        [LoggerMessage(4, LogLevel.Error, "A turn on {Channel} failed at {Activity}")]
        public static partial void Failed(ILogger logger, Exception failure, string? channel, string? activity);
    }
}
