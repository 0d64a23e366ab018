using ChatGuide.Conversations;

namespace ChatGuide.Web.Store;

/// <summary>A conversation's identity: conversation ids are unique within a channel only.</summary>
internal readonly record struct ConversationKey(string Channel, string Conversation);

/// <summary>What a user thought of a reply.</summary>
/// <param name="Reply">The id of the reply, as the channel gave it.</param>
/// <param name="Reaction">The channel's word for it, such as <c>like</c> or <c>dislike</c>.</param>
/// <param name="Text">What the user added; null where nothing was.</param>
internal sealed record Feedback(ConversationKey Conversation, string? Reply, string Reaction, string? Text);

/// <summary>What must outlive a restart: what conversations are about, which activities were answered, what users thought of replies.</summary>
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

    /// <summary>Drops all that is known of a conversation, except feedback.</summary>
    Task ForgetAsync(ConversationKey conversation, CancellationToken cancellationToken);

    /// <summary>Drops conversations not touched and answered ids not seen since a moment.</summary>
    Task PruneAsync(DateTimeOffset before, CancellationToken cancellationToken);
}
