using System.Security.Cryptography.X509Certificates;
using ChatGuide.Web.Callers;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace ChatGuide.Web.Connector;

/// <summary>The bot's own token for calling connectors; MSAL keeps it until shortly before its end.</summary>
internal sealed class ConnectorToken
{
    private readonly Func<string?, CancellationToken, Task<AuthenticationResult>> _acquire;

    public ConnectorToken(ChannelCredentials credentials, IMsalHttpClientFactory clients)
    {
        var cloud = Cloud.Of(credentials);
        if (credentials.MicrosoftAppType == "UserAssignedMSI")
        {
            var identity = ManagedIdentityApplicationBuilder
                .Create(ManagedIdentityId.WithUserAssignedClientId(credentials.MicrosoftAppId))
                .WithHttpClientFactory(clients)
                .Build();
            var resource = cloud.Scope.Replace("/.default", "", StringComparison.Ordinal);
            _acquire = (audience, stop) => identity.AcquireTokenForManagedIdentity(audience ?? resource).ExecuteAsync(stop);
            return;
        }

        var builder = ConfidentialClientApplicationBuilder
            .Create(credentials.MicrosoftAppId)
            .WithAuthority(cloud.LoginUrl, validateAuthority: false)
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(clients);
        var application = credentials.MicrosoftAppCertificatePath is { Length: > 0 } path
            ? builder.WithCertificate(X509CertificateLoader.LoadPkcs12FromFile(path, credentials.MicrosoftAppCertificatePassword)).Build()
            : builder.WithClientSecret(credentials.MicrosoftAppPassword).Build();
        _acquire = (audience, stop) => application.AcquireTokenForClient([audience is null ? cloud.Scope : $"{audience}/.default"]).ExecuteAsync(stop);
    }

    /// <summary>The token to send; an <see cref="HttpRequestException"/> says that none is to be had.</summary>
    /// <param name="audience">The app that the token is for; null for the channels.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<string> GetAsync(string? audience, CancellationToken cancellationToken)
    {
        try
        {
            return (await _acquire(audience, cancellationToken)).AccessToken;
        }
        catch (MsalException failure)
        {
            throw new HttpRequestException($"No token for the connector was to be had ({failure.ErrorCode}).", failure);
        }
    }
}

/// <summary>Gives MSAL the factory's clients.</summary>
internal sealed class MsalClients(IHttpClientFactory clients) : IMsalHttpClientFactory
{
    public const string HttpClientName = "login";

    public HttpClient GetHttpClient() => clients.CreateClient(HttpClientName);
}
