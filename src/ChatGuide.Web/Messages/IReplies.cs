using ChatGuide.Web.Activities;

namespace ChatGuide.Web.Messages;

/// <summary>Where the replies of a turn go: to the channel's connector, into the response, or into a conversation of our own Direct Line.</summary>
internal interface IReplies
{
    /// <summary>Hands over one reply; an <see cref="HttpRequestException"/> says that the channel did not take it.</summary>
    Task SendAsync(Activity reply, CancellationToken cancellationToken);
}

/// <summary>Keeps replies for the response to an activity with <c>deliveryMode: expectReplies</c>.</summary>
internal sealed class BufferedReplies : IReplies
{
    private readonly List<Activity> _replies = [];

    public IReadOnlyList<Activity> Replies => _replies;

    public Task SendAsync(Activity reply, CancellationToken cancellationToken)
    {
        _replies.Add(reply);
        return Task.CompletedTask;
    }
}
