using ChatGuide.Corpus;

namespace ChatGuide.Web.Hosting;

/// <summary>Keeps the live guide equal to the folder: each change of the corpus becomes a whole new guide, swapped in at once.</summary>
internal sealed partial class CorpusService(LiveGuide guides, GuideBuilder builder, TimeProvider time, ILogger<CorpusService> logger) : BackgroundService
{
    /// <summary>Reads the corpus and puts the first guide into service.</summary>
    public void Open(IProgress<CorpusProgress>? progress, CancellationToken cancellationToken) => Serve(builder.Build(progress, cancellationToken));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var watcher = new CorpusWatcher(
            builder.Reader,
            builder.Options,
            guides.Current.Corpus,
            time,
            (corpus, _) =>
            {
                Rebuild(corpus);
                return Task.CompletedTask;
            },
            failure => Log.NotServed(logger, failure.Message));
        await watcher.Completion.WaitAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (watcher.Completion.IsFaulted)
            await watcher.Completion;
    }

    private void Rebuild(CorpusSnapshot corpus)
    {
        try
        {
            Serve(builder.Build(corpus));
        }
        catch (CorpusException unusable)
        {
            Log.NotServed(logger, unusable.Message);
        }
    }

    private void Serve(Guide guide)
    {
        guides.Replace(guide);
        var corpus = guide.Corpus;
        Log.Serving(logger, corpus.Documents.Count, corpus.Documents.Sum(d => d.Passages.Count), corpus.Version);
        foreach (var problem in corpus.Problems)
            Log.Problem(logger, problem);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Serving {Documents} documents with {Passages} passages, version {Version}")]
        public static partial void Serving(ILogger logger, int documents, int passages, string version);

        [LoggerMessage(2, LogLevel.Warning, "A corpus file has a problem: {Problem}")]
        public static partial void Problem(ILogger logger, CorpusProblem problem);

        [LoggerMessage(3, LogLevel.Error, "The changed corpus cannot be served, the last good one stays: {Reason}")]
        public static partial void NotServed(ILogger logger, string reason);
    }
}
