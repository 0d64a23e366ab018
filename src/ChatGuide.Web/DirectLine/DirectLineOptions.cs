using System.ComponentModel.DataAnnotations;

namespace ChatGuide.Web.DirectLine;

/// <summary>The Direct Line service inside this one (settings section <c>DirectLine</c>).</summary>
internal sealed class DirectLineOptions
{
    public const string Section = "DirectLine";

    /// <summary>Off for those who use Azure's Direct Line; the chat page goes with it. Default on.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>
    /// What other servers present to get tokens. Without one only the chat page gets tokens, signed with a key that the store keeps.
    /// </summary>
    [MinLength(32, ErrorMessage = "DirectLine:Secret must have at least 32 characters.")]
    public string? Secret { get; set; }

    /// <summary>How long a token is good for. Default 30 minutes.</summary>
    [Range(30, 86_400, ErrorMessage = "DirectLine:TokenSeconds must lie between 30 and 86400.")]
    public int TokenSeconds { get; set; } = 1_800;

    /// <summary>Conversations without a request or an open stream for this long are dropped, also from the store. Default 60 minutes.</summary>
    [Range(1, 10_080, ErrorMessage = "DirectLine:IdleMinutes must lie between 1 and 10080.")]
    public int IdleMinutes { get; set; } = 60;

    /// <summary>Conversations kept at a time; past that the longest idle one goes. Default 10,000.</summary>
    [Range(1, 1_000_000, ErrorMessage = "DirectLine:MaxConversations must lie between 1 and 1000000.")]
    public int MaxConversations { get; set; } = 10_000;

    /// <summary>Activities kept of a conversation; past that the oldest go. Default 500.</summary>
    [Range(10, 100_000, ErrorMessage = "DirectLine:MaxActivities must lie between 10 and 100000.")]
    public int MaxActivities { get; set; } = 500;
}
