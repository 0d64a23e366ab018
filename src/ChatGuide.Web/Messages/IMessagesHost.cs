namespace ChatGuide.Web.Messages;

/// <summary>What answers <c>POST /api/messages</c>: the service itself, or an optional neighbour (setting <c>Messages:Host</c>).</summary>
internal interface IMessagesHost
{
    /// <summary>The name of the service's own host.</summary>
    const string Own = "ChatGuide";

    Task<IResult> PostAsync(HttpContext http);
}
