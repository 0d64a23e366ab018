using ChatGuide.Web.Activities;

namespace ChatGuide.Web.Rendering;

/// <summary>How a channel shows where a statement comes from.</summary>
internal enum CitationStyle
{
    /// <summary>Numbers in the text and a list of sources below it.</summary>
    SourceList,

    /// <summary>Numbers in the text and claims with integer positions in one root entity.</summary>
    TeamsClaims,

    /// <summary>Markdown reference links and claims with string positions.</summary>
    ReferenceLinks,
}

/// <summary>How a channel asks its user what a reply was worth.</summary>
internal enum FeedbackStyle
{
    None,

    /// <summary><c>channelData.feedbackLoop</c>.</summary>
    Loop,

    /// <summary>Two vote entities.</summary>
    Votes,
}

/// <summary>What a channel can show, and its limits. A limit of 0 means that the thing is not there.</summary>
internal sealed record ChannelCapabilities
{
    public required CitationStyle Citations { get; init; }

    public FeedbackStyle Feedback { get; init; }

    /// <summary>Markdown; without it the text is plain and every character stands for itself.</summary>
    public bool Markdown { get; init; } = true;

    /// <summary>Markdown lists; without them an item is a paragraph with a bullet.</summary>
    public bool Lists { get; init; } = true;

    /// <summary>Markdown tables.</summary>
    public bool Tables { get; init; }

    /// <summary>The version written into Adaptive Cards; null where none are sent.</summary>
    public string? CardVersion { get; init; }

    /// <summary>Adaptive Cards can hold charts.</summary>
    public bool Charts { get; init; }

    public int SuggestedActions { get; init; }

    /// <summary>Suggested actions may stand beside an attachment.</summary>
    public bool ActionsBesideAttachments { get; init; } = true;

    /// <summary>Suggested actions are shown in a conversation of two only.</summary>
    public bool ActionsInPrivateOnly { get; init; }

    public int Claims { get; init; }

    public int ClaimName { get; init; } = int.MaxValue;

    public int ClaimAbstract { get; init; } = int.MaxValue;

    /// <summary>The longest text, in UTF-16 code units, that leaves room for the rest of the message.</summary>
    public int TextLength { get; init; } = 24_000;

    /// <summary>The bot's typing is shown while an answer takes its time.</summary>
    public bool Typing { get; init; }

    private static readonly ChannelCapabilities Plain = new() { Citations = CitationStyle.SourceList, Markdown = false, SuggestedActions = 5 };

    private static readonly ChannelCapabilities Emulator = Plain with { Markdown = true };

    private static readonly ChannelCapabilities Teams = new()
    {
        Citations = CitationStyle.TeamsClaims,
        Feedback = FeedbackStyle.Loop,
        Lists = false,
        CardVersion = "1.5",
        Charts = true,
        SuggestedActions = 3,
        ActionsBesideAttachments = false,
        ActionsInPrivateOnly = true,
        Claims = 20,
        ClaimName = 80,
        ClaimAbstract = 160,
        TextLength = 20_000,
        Typing = true,
    };

    private static readonly ChannelCapabilities WebChat = new()
    {
        Citations = CitationStyle.ReferenceLinks,
        Feedback = FeedbackStyle.Votes,
        Tables = true,
        CardVersion = "1.6",
        SuggestedActions = 5,
        Claims = 50,
        ClaimAbstract = 160,
        Typing = true,
    };

    /// <summary>Whether suggested actions can be picked where an activity came from; a Teams channel shows a message that has them as invalid.</summary>
    public bool ShowsActions(Activity received) =>
        !ActionsInPrivateOnly || received.Conversation is not { ConversationType: not (null or "personal") };

    /// <summary>What a channel can show; a channel that is not known gets what reads well anywhere.</summary>
    public static ChannelCapabilities Of(string? channelId) => channelId switch
    {
        "msteams" => Teams,
        "webchat" or "directline" => WebChat,
        "emulator" or "test" => Emulator,
        _ => Plain,
    };
}
