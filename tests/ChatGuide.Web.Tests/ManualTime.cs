namespace ChatGuide.Web.Tests;

/// <summary>A clock that a test moves, timers and all.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<ManualTimer> _timers = [];
    private readonly Dictionary<TimeSpan, TaskCompletionSource> _awaited = [];
    private DateTimeOffset _now = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
            return _now;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            var timer = new ManualTimer(this, () => callback(state));
            _timers.Add(timer);
            timer.Set(dueTime, period);
            return timer;
        }
    }

    /// <summary>Ends when someone has begun to wait for a time.</summary>
    public Task StartOf(TimeSpan dueTime)
    {
        lock (_gate)
            return Started(dueTime).Task;
    }

    /// <summary>Moves the clock and fires what falls due.</summary>
    public void Advance(TimeSpan by)
    {
        Action[] due;
        lock (_gate)
        {
            _now += by;
            due = [.. _timers.ToArray().Where(t => t.TakeDue(_now)).Select(t => t.Fire)];
        }

        foreach (var fire in due)
            fire();
    }

    private TaskCompletionSource Started(TimeSpan dueTime) =>
        _awaited.TryGetValue(dueTime, out var started) ? started : _awaited[dueTime] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    private sealed class ManualTimer(ManualTime time, Action fire) : ITimer
    {
        private DateTimeOffset? _due;
        private TimeSpan _period;

        public Action Fire => fire;

        public void Set(TimeSpan dueTime, TimeSpan period)
        {
            _due = dueTime == Timeout.InfiniteTimeSpan ? null : time._now + dueTime;
            _period = period;
            time.Started(dueTime).TrySetResult();
        }

        public bool TakeDue(DateTimeOffset now)
        {
            if (_due is not { } due || due > now)
                return false;
            _due = _period > TimeSpan.Zero ? now + _period : null;
            return true;
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._gate)
                Set(dueTime, period);
            return true;
        }

        public void Dispose()
        {
            lock (time._gate)
                time._timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
