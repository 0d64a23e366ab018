using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatGuide.Web.Activities;

/// <summary>
/// One activity on the wire. What the service does not read is kept in <see cref="More"/>, so that an echoed activity loses nothing.
/// Times stay text: no decision rests on them, and a channel's odd format must not refuse a message.
/// </summary>
internal sealed record Activity
{
    public string? Type { get; init; }

    public string? Id { get; init; }

    public string? Timestamp { get; init; }

    public string? ServiceUrl { get; init; }

    public string? ChannelId { get; init; }

    public ChannelAccount? From { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public string? ReplyToId { get; init; }

    public string? Locale { get; init; }

    public string? Text { get; init; }

    public string? TextFormat { get; init; }

    public string? InputHint { get; init; }

    public string? DeliveryMode { get; init; }

    public string? AttachmentLayout { get; init; }

    public string? Name { get; init; }

    public string? Action { get; init; }

    public JsonElement? Value { get; init; }

    public JsonElement? ChannelData { get; init; }

    public IReadOnlyList<JsonElement>? Entities { get; init; }

    public IReadOnlyList<Attachment>? Attachments { get; init; }

    public SuggestedActions? SuggestedActions { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? More { get; set; }

    /// <summary>An activity that answers this one: addressed back, in the same conversation (rules A2042, A2052).</summary>
    public Activity Reply(string type) => new()
    {
        Type = type,
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        From = Recipient,
        Recipient = From,
        Conversation = Conversation,
        ReplyToId = Id,
        Locale = Locale,
    };
}

/// <summary>A user or a bot as the channel names it.</summary>
internal sealed record ChannelAccount
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? More { get; set; }
}

/// <summary>A conversation as the channel names it.</summary>
internal sealed record ConversationAccount
{
    public string? Id { get; init; }

    public bool? IsGroup { get; init; }

    public string? ConversationType { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? More { get; set; }
}

/// <summary>A card or a file beside the text.</summary>
internal sealed record Attachment
{
    public string? ContentType { get; init; }

    public JsonElement? Content { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? More { get; set; }
}

/// <summary>Replies that the user can pick.</summary>
internal sealed record SuggestedActions
{
    public IReadOnlyList<string>? To { get; init; }

    public IReadOnlyList<CardAction>? Actions { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? More { get; set; }
}

/// <summary>One reply to pick; its value is opaque to a channel.</summary>
internal sealed record CardAction
{
    public string? Type { get; init; }

    public string? Title { get; init; }

    public JsonElement? Value { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? More { get; set; }

    /// <summary>Sends a text as if the user had typed it.</summary>
    public static CardAction Say(string text) => new()
    {
        Type = "imBack",
        Title = text,
        Value = JsonSerializer.SerializeToElement(text, ActivityJson.Default.String),
    };
}
