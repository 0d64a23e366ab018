using ChatGuide.Web.Activities;
using ChatGuide.Web.Messages;

namespace ChatGuide.Web.Connector;

/// <summary>Posts replies to the connector that an activity names as its <c>serviceUrl</c>.</summary>
internal sealed partial class ConnectorReplies(IHttpClientFactory clients, ILogger<ConnectorReplies> logger)
{
    public const string HttpClientName = "connector";

    /// <summary>Whom the token of a request is for; the channels where there is none.</summary>
    public static readonly HttpRequestOptionsKey<string> Audience = new("audience");

    /// <summary>Replies to a channel, or to the app that calls this bot as a skill: that one takes tokens made out to itself only.</summary>
    public IReplies To(string? skill) => new Posted(this, skill);

    private async Task SendAsync(Activity reply, string? audience, CancellationToken cancellationToken)
    {
        var client = clients.CreateClient(HttpClientName);
        using var request = new HttpRequestMessage(HttpMethod.Post, Address(reply)) { Content = JsonContent.Create(reply, ActivityJson.Default.Activity) };
        if (audience is not null)
            request.Options.Set(Audience, audience);
        using var response = await client.SendAsync(request, cancellationToken);
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

    private sealed class Posted(ConnectorReplies connector, string? audience) : IReplies
    {
        public Task SendAsync(Activity reply, CancellationToken cancellationToken) => connector.SendAsync(reply, audience, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Debug, "A reply on {Channel} to {Activity} was delivered")]
        public static partial void Delivered(ILogger logger, string? channel, string? activity);
    }
}
