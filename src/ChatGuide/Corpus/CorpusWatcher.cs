namespace ChatGuide.Corpus;

/// <summary>
/// Watches a corpus folder and reads it again when it changes. The system's notifications make it quick; a cheap listing once a second makes it
/// sure where there are none (network drives, container mounts). A change is read when the folder has been quiet for a moment, and read again if
/// it changed meanwhile, so that no snapshot is published of a folder that was still being written.
/// </summary>
public sealed class CorpusWatcher : IAsyncDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ListingPeriod = TimeSpan.FromSeconds(1);

    private readonly CorpusReader reader;
    private readonly CorpusOptions options;
    private readonly TimeProvider time;
    private readonly Func<CorpusSnapshot, CancellationToken, Task> publish;
    private readonly Action<CorpusException> failed;
    private readonly CancellationTokenSource stopping = new();
    private readonly FolderNotifications notifications;
    private readonly Task running;

    private volatile TaskCompletionSource changed = NewSignal();
    private CorpusSnapshot current;
    private string? lastFailure;

    /// <summary>Begins to watch.</summary>
    /// <param name="reader">Reads the folder.</param>
    /// <param name="options">The folder and the limits.</param>
    /// <param name="current">What is served now.</param>
    /// <param name="time">The clock of the waiting times.</param>
    /// <param name="publish">Receives each new snapshot, one at a time; what it throws ends the watching.</param>
    /// <param name="failed">
    /// Told when the folder holds nothing that can be read any more; the last snapshot stays good. Told once for as long as the reason is the same.
    /// </param>
    public CorpusWatcher(
        CorpusReader reader,
        CorpusOptions options,
        CorpusSnapshot current,
        TimeProvider time,
        Func<CorpusSnapshot, CancellationToken, Task> publish,
        Action<CorpusException> failed)
    {
        this.reader = reader;
        this.options = options;
        this.current = current;
        this.time = time;
        this.publish = publish;
        this.failed = failed;
        notifications = new(Path.GetFullPath(options.Path), Signal);
        running = Task.Run(() => RunAsync(stopping.Token));
    }

    /// <summary>Ends when the watcher is disposed; fails with what <c>publish</c> threw.</summary>
    public Task Completion => running;

    public async ValueTask DisposeAsync()
    {
        if (stopping.IsCancellationRequested)
            return;
        await stopping.CancelAsync();
        notifications.Dispose();
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stopping.Dispose();
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            // What changed between the reading of the current snapshot and now is found by the first reading.
            var served = await ReadAsync(cancellationToken);
            while (true)
            {
                await WaitForChangeAsync(served, cancellationToken);
                served = await ReadAsync(cancellationToken);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
        }
    }

    /// <summary>Waits until the system tells of a change or the listing shows one.</summary>
    private async Task WaitForChangeAsync(FolderState served, CancellationToken cancellationToken)
    {
        while (!await WaitAsync(ListingPeriod, cancellationToken))
        {
            notifications.Renew();
            if (FolderState.Of(options, cancellationToken) != served)
                return;
        }
    }

    /// <summary>Reads the folder once it is quiet and publishes what is new; returns the state that was read.</summary>
    private async Task<FolderState> ReadAsync(CancellationToken cancellationToken)
    {
        var began = time.GetTimestamp();
        while (true)
        {
            while (await WaitAsync(Quiet, cancellationToken) && time.GetElapsedTime(began) < LongestWait)
            {
            }
            var state = FolderState.Of(options, cancellationToken);
            var (snapshot, failure) = Read(cancellationToken);
            if (state != FolderState.Of(options, cancellationToken) && time.GetElapsedTime(began) < LongestWait)
                continue;
            if (failure is not null)
                Report(failure);
            else if (snapshot is not null)
                await PublishAsync(snapshot, cancellationToken);
            // Nobody tells when a file is released that its writer kept to itself, so it is tried again at the next listing.
            return snapshot?.Problems.Any(CorpusReader.IsPassing) == true ? default : state;
        }
    }

    private (CorpusSnapshot? Snapshot, CorpusException? Failure) Read(CancellationToken cancellationToken)
    {
        try
        {
            return (reader.Read(options, current, progress: null, cancellationToken), null);
        }
        catch (CorpusException exception)
        {
            return (null, exception);
        }
    }

    private async Task PublishAsync(CorpusSnapshot snapshot, CancellationToken cancellationToken)
    {
        var isNew = snapshot.Version != current.Version || !snapshot.Problems.SequenceEqual(current.Problems);
        lastFailure = null;
        current = snapshot;
        if (isNew)
            await publish(snapshot, cancellationToken);
    }

    private void Report(CorpusException failure)
    {
        if (failure.Message == lastFailure)
            return;
        lastFailure = failure.Message;
        failed(failure);
    }

    /// <summary>Whether a change was signalled within a time.</summary>
    private async Task<bool> WaitAsync(TimeSpan span, CancellationToken cancellationToken)
    {
        var signal = changed.Task;
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var delay = Task.Delay(span, time, ended.Token);
        if (await Task.WhenAny(signal, delay) != signal)
        {
            await delay;
            return false;
        }
        await ended.CancelAsync();
        // A signal that comes in between tells of a change that the reading after this wait sees anyway.
        changed = NewSignal();
        return true;
    }

    private void Signal() => changed.TrySetResult();

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
