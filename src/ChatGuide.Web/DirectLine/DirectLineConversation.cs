using System.Globalization;
using ChatGuide.Web.Activities;
using ChatGuide.Web.Messages;

namespace ChatGuide.Web.DirectLine;

/// <summary>Activities in order, and where the next ones begin.</summary>
internal sealed record ActivitySet(IReadOnlyList<Activity> Activities, string Watermark);

/// <summary>
/// One conversation: its activities, numbered from 1, and a signal for those who wait for more.
/// A watermark is the number of the last activity seen.
/// </summary>
internal sealed class DirectLineConversation(string id, int capacity, TimeProvider time) : IReplies
{
    private readonly Lock _gate = new();
    private readonly Queue<Activity> _activities = [];
    private int _dropped;
    private TaskCompletionSource _more = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private DateTimeOffset _used = time.GetUtcNow();
    private int _streams;
    private bool _greeted;

    public string Id { get; } = id;

    public DateTimeOffset LastUsed
    {
        get
        {
            lock (_gate)
                return _streams > 0 ? time.GetUtcNow() : _used;
        }
    }

    /// <summary>Adds an activity and gives it its id and time.</summary>
    public Activity Add(Activity activity)
    {
        lock (_gate)
        {
            _used = time.GetUtcNow();
            var number = _dropped + _activities.Count + 1;
            var added = activity with
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"{Id}|{number:0000000}"),
                Timestamp = _used.UtcDateTime.ToString("o", CultureInfo.InvariantCulture),
                ChannelId = ChannelId,
                ServiceUrl = null,
                Conversation = new ConversationAccount { Id = Id },
            };
            _activities.Enqueue(added);
            if (_activities.Count > capacity)
            {
                _activities.Dequeue();
                _dropped++;
            }

            _more.SetResult();
            _more = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return added;
        }
    }

    /// <summary>The activities after a watermark, oldest first, and a task that ends when there are more. A watermark that is no number means the start.</summary>
    public (ActivitySet Set, Task More) After(string? watermark)
    {
        lock (_gate)
        {
            _used = time.GetUtcNow();
            var seen = int.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
            var last = _dropped + _activities.Count;
            var set = new ActivitySet(
                [.. _activities.Skip(Math.Max(0, seen - _dropped))],
                last.ToString(CultureInfo.InvariantCulture));
            return (set, _more.Task);
        }
    }

    /// <summary>True for the first caller only: a conversation greets once.</summary>
    public bool TakeGreeting()
    {
        lock (_gate)
            return !_greeted && (_greeted = true);
    }

    /// <summary>Keeps the conversation from being idle while a stream is open.</summary>
    public void StreamOpened()
    {
        lock (_gate)
            _streams++;
    }

    public void StreamClosed()
    {
        lock (_gate)
        {
            _streams--;
            _used = time.GetUtcNow();
        }
    }

    public Task SendAsync(Activity reply, CancellationToken cancellationToken)
    {
        Add(reply);
        return Task.CompletedTask;
    }

    public const string ChannelId = "directline";
}
