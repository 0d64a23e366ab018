using System.Collections.Concurrent;
using System.Security.Claims;
using ChatGuide.Web.Callers;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace ChatGuide.BotBuilder;

/// <summary>
/// Authentication as Bot Builder does it, with connector clients that are kept: Bot Builder makes one for every turn, whose contract resolver
/// looks at all the types of an activity anew.
/// </summary>
internal sealed class KeptConnectors(BotFrameworkAuthentication inner, bool isDevelopmentMode) : BotFrameworkAuthentication
{
    /// <summary>A bot has a handful of channels; past this many addresses clients are made for the turn only.</summary>
    private const int MostKept = 100;

    private readonly ConcurrentDictionary<(string Service, string? Audience, string? App), IConnectorClient> kept = new();

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        if (isDevelopmentMode && activity.ServiceUrl is not null && !Loopback.IsAddress(activity.ServiceUrl))
            throw new UnauthorizedAccessException("Development mode replies to this machine only.");
        var result = await inner.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        result.ConnectorFactory = new KeptFactory(this, result.ConnectorFactory, App(result.ClaimsIdentity));
        return result;
    }

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        inner.AuthenticateStreamingRequestAsync(authHeader, channelIdHeader, cancellationToken);

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new KeptFactory(this, inner.CreateConnectorFactory(claimsIdentity), App(claimsIdentity));

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        inner.CreateUserTokenClientAsync(claimsIdentity, cancellationToken);

    public override BotFrameworkClient CreateBotFrameworkClient() => inner.CreateBotFrameworkClient();

    public override string GetOriginatingAudience() => inner.GetOriginatingAudience();

    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        inner.AuthenticateChannelRequestAsync(authHeader, cancellationToken);

    private static string? App(ClaimsIdentity identity) => identity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value;

    private sealed class KeptFactory(KeptConnectors owner, ConnectorFactory inner, string? app) : ConnectorFactory
    {
        // A message that wants its replies in the response may come without an address; nothing is ever sent there.
        private const string Nowhere = "urn:none";

        public override async Task<IConnectorClient> CreateAsync(string? serviceUrl, string? audience, CancellationToken cancellationToken)
        {
            var key = (serviceUrl ?? Nowhere, audience, app);
            if (owner.kept.TryGetValue(key, out var client))
                return new Lent(client);
            client = await inner.CreateAsync(serviceUrl ?? Nowhere, audience, cancellationToken);
            return owner.kept.Count < MostKept ? new Lent(owner.kept.GetOrAdd(key, client)) : client;
        }
    }

    /// <summary>A client that outlives its turn.</summary>
    private sealed class Lent(IConnectorClient client) : IConnectorClient
    {
        public Uri BaseUri { get => client.BaseUri; set => client.BaseUri = value; }

        public JsonSerializerSettings SerializationSettings => client.SerializationSettings;

        public JsonSerializerSettings DeserializationSettings => client.DeserializationSettings;

        public ServiceClientCredentials Credentials => client.Credentials;

        public IAttachments Attachments => client.Attachments;

        public IConversations Conversations => client.Conversations;

        public void Dispose()
        {
        }
    }
}
