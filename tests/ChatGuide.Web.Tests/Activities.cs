namespace ChatGuide.Web.Tests;

/// <summary>Activities as a channel sends them.</summary>
internal static class Activities
{
    public static object Message(
        string text,
        string id = "a1",
        string conversation = "c1",
        string channel = "test",
        bool expectReplies = true) => new
        {
            type = "message",
            id,
            channelId = channel,
            text,
            serviceUrl = "http://127.0.0.1:56150/_connector",
            from = new { id = "user" },
            recipient = new { id = "bot" },
            conversation = new { id = conversation },
            deliveryMode = expectReplies ? "expectReplies" : "normal",
        };

    public static object Joined(params string[] members) => new
    {
        type = "conversationUpdate",
        channelId = "test",
        recipient = new { id = "bot" },
        conversation = new { id = "c1" },
        membersAdded = members.Select(m => new { id = m }),
        deliveryMode = "expectReplies",
    };

    public static object Invoke(string name, object value, string channel = "msteams") => new
    {
        type = "invoke",
        name,
        value,
        channelId = channel,
        replyToId = "reply-1",
        serviceUrl = "http://127.0.0.1:56150/_connector",
        from = new { id = "user" },
        recipient = new { id = "bot" },
        conversation = new { id = "c1" },
    };
}
