using System.ComponentModel.DataAnnotations;

namespace ChatGuide.Web.Messages;

/// <summary>How much the service takes in (settings section <c>Limits</c>).</summary>
internal sealed class TurnLimits
{
    public const string Section = "Limits";

    /// <summary>The largest request body in bytes. Default 256 KiB.</summary>
    [Range(1024, 16 * 1024 * 1024, ErrorMessage = "Limits:BodyBytes must lie between 1024 and 16777216.")]
    public int BodyBytes { get; set; } = 256 * 1024;

    /// <summary>The longest message that is read, in UTF-16 code units. Default 4,000, which is also the most that a guide reads.</summary>
    [Range(100, Guide.LongestMessage, ErrorMessage = "Limits:TextLength must lie between 100 and 4000.")]
    public int TextLength { get; set; } = Guide.LongestMessage;

    /// <summary>Activities a minute in one conversation. Default 60.</summary>
    [Range(1, 1_000_000, ErrorMessage = "Limits:ConversationPerMinute must lie between 1 and 1000000.")]
    public int ConversationPerMinute { get; set; } = 60;

    /// <summary>Requests a minute from one address; a channel's connectors send for many users from few addresses. Default 3,000.</summary>
    [Range(1, 10_000_000, ErrorMessage = "Limits:CallerPerMinute must lie between 1 and 10000000.")]
    public int CallerPerMinute { get; set; } = 3_000;
}
