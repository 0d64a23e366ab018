using ChatGuide.Web.Activities;
using ChatGuide.Web.Messages;

namespace ChatGuide.Web.Connector;

/// <summary>Posts replies to the connector that an activity names as its <c>serviceUrl</c>.</summary>
internal sealed partial class ConnectorReplies(IHttpClientFactory clients, ILogger<ConnectorReplies> logger) : IReplies
{
    public const string HttpClientName = "connector";

    public async Task SendAsync(Activity reply, CancellationToken cancellationToken)
    {
        var client = clients.CreateClient(HttpClientName);
        using var response = await client.PostAsJsonAsync(Address(reply), reply, ActivityJson.Default.Activity, cancellationToken);
        if (!response.IsSuccessStatusCode)
            throw new HttpRequestException($"{new Uri(reply.ServiceUrl!).Host} answered {(int)response.StatusCode}.", null, response.StatusCode);
        Log.Delivered(logger, reply.ChannelId, reply.ReplyToId);
    }

    /// <summary><c>{serviceUrl}/v3/conversations/{conversation}/activities/{activity}</c>, each id escaped, one slash after the service's address.</summary>
    internal static Uri Address(Activity reply)
    {
        var activities = $"{reply.ServiceUrl!.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(reply.Conversation!.Id!)}/activities";
        return new Uri(reply.ReplyToId is { Length: > 0 } id ? $"{activities}/{Uri.EscapeDataString(id)}" : activities);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Debug, "A reply on {Channel} to {Activity} was delivered")]
        public static partial void Delivered(ILogger logger, string? channel, string? activity);
    }
}
