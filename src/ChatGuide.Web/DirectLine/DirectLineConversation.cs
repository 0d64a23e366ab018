using System.Globalization;
using System.Text.Json;
using ChatGuide.Web.Activities;
using ChatGuide.Web.Messages;
using ChatGuide.Web.Store;

namespace ChatGuide.Web.DirectLine;

/// <summary>Activities in order, and where the next ones begin.</summary>
internal sealed record ActivitySet(IReadOnlyList<Activity> Activities, string Watermark);

/// <summary>
/// One conversation: its activities, numbered from 1, and a signal for those who wait for more. Each is kept in the store as it comes.
/// A watermark is the number of the last activity seen.
/// </summary>
internal sealed class DirectLineConversation : IReplies
{
    public const string ChannelId = "directline";

    private readonly Lock _gate = new();
    private readonly Queue<(int Number, Activity Activity)> _activities = [];
    private readonly IConversationStore _store;
    private readonly int _capacity;
    private readonly TimeProvider _time;
    private int _last;
    private TaskCompletionSource _more = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private DateTimeOffset _used;
    private int _streams;
    private bool _greeted;

    private DirectLineConversation(string id, int capacity, IConversationStore store, TimeProvider time)
    {
        Id = id;
        _capacity = capacity;
        _store = store;
        _time = time;
        _used = time.GetUtcNow();
    }

    public string Id { get; }

    public DateTimeOffset LastUsed
    {
        get
        {
            lock (_gate)
                return _streams > 0 ? _time.GetUtcNow() : _used;
        }
    }

    /// <summary>True when nothing was ever said.</summary>
    public bool IsNew
    {
        get
        {
            lock (_gate)
                return _last == 0;
        }
    }

    /// <summary>A conversation with what the store kept of it.</summary>
    public static async Task<DirectLineConversation> OpenAsync(string id, int capacity, IConversationStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        var conversation = new DirectLineConversation(id, capacity, store, time);
        foreach (var entry in await store.TranscriptAsync(Key(id), cancellationToken))
        {
            if (JsonSerializer.Deserialize(entry.Activity, ActivityJson.Default.Activity) is { } activity)
                conversation._activities.Enqueue((entry.Number, activity));
            conversation._last = entry.Number;
        }

        return conversation;
    }

    /// <summary>What the store knows a conversation by.</summary>
    public static ConversationKey Key(string id) => new(ChannelId, id);

    /// <summary>Adds an activity and gives it its id and time.</summary>
    public async Task<Activity> AddAsync(Activity activity, CancellationToken cancellationToken)
    {
        var (number, added, more) = Number(activity);
        await _store.AppendAsync(Key(Id), new TranscriptEntry(number, JsonSerializer.Serialize(added, ActivityJson.Default.Activity)), _capacity, cancellationToken);
        more.SetResult();
        return added;
    }

    /// <summary>The activities after a watermark, oldest first, and a task that ends when there are more. A watermark that is no number means the start.</summary>
    public (ActivitySet Set, Task More) After(string? watermark)
    {
        lock (_gate)
        {
            _used = _time.GetUtcNow();
            var seen = int.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
            var set = new ActivitySet(
                [.. _activities.Where(a => a.Number > seen).Select(a => a.Activity)],
                _last.ToString(CultureInfo.InvariantCulture));
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
            _used = _time.GetUtcNow();
        }
    }

    public Task SendAsync(Activity reply, CancellationToken cancellationToken) => AddAsync(reply, cancellationToken);

    private (int Number, Activity Added, TaskCompletionSource More) Number(Activity activity)
    {
        lock (_gate)
        {
            _used = _time.GetUtcNow();
            var number = ++_last;
            var added = activity with
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"{Id}|{number:0000000}"),
                Timestamp = _used.UtcDateTime.ToString("o", CultureInfo.InvariantCulture),
                ChannelId = ChannelId,
                ServiceUrl = null,
                Conversation = new ConversationAccount { Id = Id },
            };
            _activities.Enqueue((number, added));
            if (_activities.Count > _capacity)
                _activities.Dequeue();
            var more = _more;
            _more = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return (number, added, more);
        }
    }
}
