using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace ChatGuide.Web.Callers;

/// <summary>
/// The signing keys that an issuer publishes: read when first asked for and again each day. A key that is not known may force one more reading,
/// at most every five minutes, so that neither a rotation nor a stream of forged tokens hurts. A failed reading leaves the last keys in force.
/// </summary>
internal sealed partial class SigningKeys(string metadata, IHttpClientFactory clients, TimeProvider time, ILogger<SigningKeys> logger) : IDisposable
{
    public const string HttpClientName = "signing keys";

    private static readonly TimeSpan Daily = TimeSpan.FromHours(24);
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _reading = new(1, 1);
    private volatile KeySet _keys = new([], DateTimeOffset.MinValue);
    private DateTimeOffset _tried = DateTimeOffset.MinValue;

    /// <summary>The keys in force; empty when they could never be read.</summary>
    public Task<IReadOnlyList<SecurityKey>> GetAsync(CancellationToken cancellationToken) =>
        GetAsync(_keys.Read + Daily <= time.GetUtcNow(), cancellationToken);

    /// <summary>The keys after a token named one that is not among them.</summary>
    public Task<IReadOnlyList<SecurityKey>> GetAfterUnknownAsync(CancellationToken cancellationToken) => GetAsync(stale: true, cancellationToken);

    public void Dispose() => _reading.Dispose();

    private async Task<IReadOnlyList<SecurityKey>> GetAsync(bool stale, CancellationToken cancellationToken)
    {
        if (!stale)
            return _keys.Keys;
        await _reading.WaitAsync(cancellationToken);
        try
        {
            var now = time.GetUtcNow();
            if (now - _tried < Pause)
                return _keys.Keys;
            _tried = now;
            var client = clients.CreateClient(HttpClientName);
            var documents = new HttpDocumentRetriever(client) { RequireHttps = !Loopback.IsAddress(metadata) };
            var configuration = await OpenIdConnectConfigurationRetriever.GetAsync(metadata, documents, cancellationToken);

            // The key set's own keys: those made from it for signatures have lost their endorsements.
            _keys = new KeySet([.. configuration.JsonWebKeySet.Keys], now);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // Whatever the far side does wrong, tokens signed with the keys already known stay good.
            Log.NotRead(logger, failure, metadata);
        }
        finally
        {
            _reading.Release();
        }

        return _keys.Keys;
    }

    private sealed record KeySet(IReadOnlyList<SecurityKey> Keys, DateTimeOffset Read);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Signing keys could not be read from {Metadata}")]
        public static partial void NotRead(ILogger logger, Exception failure, string metadata);
    }
}
