using ChatGuide.Conversations;

namespace ChatGuide.Web.Store;

/// <summary>A conversation's identity: conversation ids are unique within a channel only.</summary>
internal readonly record struct ConversationKey(string Channel, string Conversation);

/// <summary>What a user thought of a reply.</summary>
/// <param name="Reply">The id of the reply as the channel gave it; of the message it answers where the channel does not name the reply.</param>
/// <param name="Reaction">The channel's word for it, such as <c>like</c> or <c>dislike</c>.</param>
/// <param name="Text">What the user added; null where nothing was.</param>
internal sealed record Feedback(ConversationKey Conversation, string? Reply, string Reaction, string? Text);

/// <summary>One activity of a conversation that the service carries itself.</summary>
/// <param name="Number">Its place in the conversation, from 1.</param>
/// <param name="Activity">The activity as JSON.</param>
internal sealed record TranscriptEntry(int Number, string Activity);

/// <summary>What must outlive a restart: what conversations are about and what was said, which activities were answered, what users thought of replies.</summary>
internal interface IConversationStore
{
    /// <summary>What a conversation is about; empty for one that is not known.</summary>
    Task<ConversationContext> ReadAsync(ConversationKey conversation, CancellationToken cancellationToken);

    /// <summary>True when an activity of this conversation was answered.</summary>
    Task<bool> IsAnsweredAsync(ConversationKey conversation, string activity, CancellationToken cancellationToken);

    /// <summary>Records in one step that an activity was answered and what the conversation is about after it; a null context leaves that as it is.</summary>
    Task SaveAsync(ConversationKey conversation, string? answered, ConversationContext? context, CancellationToken cancellationToken);

    /// <summary>Keeps feedback.</summary>
    Task AddAsync(Feedback feedback, CancellationToken cancellationToken);

    /// <summary>Keeps one activity of a conversation; of those before it only the last ones stay, <paramref name="most"/> together with it.</summary>
    Task AppendAsync(ConversationKey conversation, TranscriptEntry entry, int most, CancellationToken cancellationToken);

    /// <summary>What was kept of a conversation, in order; empty for one that is not known.</summary>
    Task<IReadOnlyList<TranscriptEntry>> TranscriptAsync(ConversationKey conversation, CancellationToken cancellationToken);

    /// <summary>The conversations of a channel whose last kept activity is older than a moment.</summary>
    Task<IReadOnlyList<string>> IdleAsync(string channel, DateTimeOffset before, CancellationToken cancellationToken);

    /// <summary>A random key of a name, made when it is first asked for; read once at start, so it may block.</summary>
    byte[] Key(string name, int length);

    /// <summary>Drops all that is known of a conversation, except feedback.</summary>
    Task ForgetAsync(ConversationKey conversation, CancellationToken cancellationToken);

    /// <summary>Drops conversations not touched and answered ids not seen since a moment.</summary>
    Task PruneAsync(DateTimeOffset before, CancellationToken cancellationToken);
}
