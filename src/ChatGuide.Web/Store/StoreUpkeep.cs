using Microsoft.Extensions.Options;

namespace ChatGuide.Web.Store;

/// <summary>Drops what is too old, at start and then every hour.</summary>
internal sealed partial class StoreUpkeep(IConversationStore store, IOptions<StoreOptions> options, TimeProvider time, ILogger<StoreUpkeep> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), time);
        do
        {
            try
            {
                await store.PruneAsync(time.GetUtcNow().AddDays(-options.Value.KeepDays), stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // Old rows cost room, not answers: the next hour tries again.
                Log.NotPruned(logger, failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Old conversations could not be dropped")]
        public static partial void NotPruned(ILogger logger, Exception failure);
    }
}
