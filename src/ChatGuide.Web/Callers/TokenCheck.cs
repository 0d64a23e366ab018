using System.Text.Json;
using ChatGuide.Web.Activities;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ChatGuide.Web.Callers;

/// <summary>What a token check found.</summary>
/// <param name="Status">200, 401 or 403.</param>
/// <param name="Reason">For the log; never sent and never holding a token.</param>
/// <param name="Skill">The app that calls this bot as a skill; null for a channel and for the bot's own app.</param>
internal sealed record TokenVerdict(int Status, string Reason, string? Skill = null);

/// <summary>Checks inbound tokens as the Bot Framework's authentication rules ask.</summary>
internal sealed class TokenCheck(ChannelCredentials credentials, SigningKeys channelKeys, SigningKeys entraKeys, bool development, TimeProvider time)
{
    private const int LongestToken = 16 * 1024;
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];
    private static readonly TokenVerdict Good = new(StatusCodes.Status200OK, "");

    private readonly Cloud _cloud = Cloud.Of(credentials);
    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = LongestToken };

    public async Task<TokenVerdict> CheckAsync(string? authorization, Activity activity, CancellationToken cancellationToken)
    {
        if (authorization is null || !authorization.StartsWith("Bearer ", StringComparison.Ordinal))
            return Unauthorized("no bearer token");
        var token = authorization["Bearer ".Length..].Trim();
        if (token.Length > LongestToken || !_handler.CanReadToken(token) || Issuer(token) is not { } issuer)
            return Unauthorized("not a token");

        // The issuer read here only picks the rules; the rules then check it together with the signature.
        return issuer == _cloud.ChannelIssuer
            ? await CheckChannelAsync(token, activity, cancellationToken)
            : await CheckEntraAsync(token, activity, cancellationToken);
    }

    private async Task<TokenVerdict> CheckChannelAsync(string token, Activity activity, CancellationToken cancellationToken)
    {
        var result = await ValidateAsync(token, channelKeys, [_cloud.ChannelIssuer], cancellationToken);
        if (!result.IsValid)
            return Unauthorized(Reason(result));
        var validated = (JsonWebToken)result.SecurityToken;
        if (!Endorsements(validated.SigningKey).Contains(activity.ChannelId, StringComparer.Ordinal))
            return Unauthorized("the signing key is not endorsed for the channel");
        var vouched = Claim(validated, "serviceurl") ?? Claim(validated, "serviceUrl");
        if (activity.ServiceUrl is not null && !string.Equals(vouched, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
            return Unauthorized("the token does not vouch for the serviceUrl");
        return IsCallable(activity.ServiceUrl) ? Good : Forbidden("the serviceUrl is not https");
    }

    private async Task<TokenVerdict> CheckEntraAsync(string token, Activity activity, CancellationToken cancellationToken)
    {
        var result = await ValidateAsync(token, entraKeys, _cloud.EntraIssuers, cancellationToken);
        if (!result.IsValid)
            return Unauthorized(Reason(result));
        var validated = (JsonWebToken)result.SecurityToken;
        var version = Claim(validated, "ver");
        var caller = version switch
        {
            null or "" or "1.0" => Claim(validated, "appid"),
            "2.0" => Claim(validated, "azp"),
            _ => null,
        };
        if (string.IsNullOrEmpty(caller))
            return Unauthorized("the token names no calling app");
        if (caller != credentials.MicrosoftAppId)
        {
            if (string.IsNullOrEmpty(version))
                return Unauthorized("a token of another app has no version");
            if (!credentials.AllowedCallers.Contains(caller, StringComparer.OrdinalIgnoreCase))
                return Forbidden("the calling app is not among AllowedCallers");
        }

        return IsAllowedForEntra(activity) ? Good with { Skill = caller == credentials.MicrosoftAppId ? null : caller } : Forbidden("no token vouches for the serviceUrl and AllowedServiceUrls does not name it");
    }

    private async Task<TokenValidationResult> ValidateAsync(string token, SigningKeys keys, IEnumerable<string> issuers, CancellationToken cancellationToken)
    {
        var result = await ValidateAsync(token, await keys.GetAsync(cancellationToken), issuers);
        return result.Exception is SecurityTokenSignatureKeyNotFoundException
            ? await ValidateAsync(token, await keys.GetAfterUnknownAsync(cancellationToken), issuers)
            : result;
    }

    private Task<TokenValidationResult> ValidateAsync(string token, IReadOnlyList<SecurityKey> keys, IEnumerable<string> issuers) =>
        _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuers = issuers,
            ValidAudience = credentials.MicrosoftAppId,
            IssuerSigningKeys = keys,
            TryAllIssuerSigningKeys = false,
            ValidateIssuerSigningKey = true,
            ValidAlgorithms = Algorithms,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            IgnoreTrailingSlashWhenValidatingAudience = false,
            LifetimeValidator = IsAlive,
        });

    private bool IsAlive(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return expires is { } end && now < end + ClockSkew && (notBefore is not { } start || start - ClockSkew <= now);
    }

    private bool IsCallable(string? serviceUrl) =>
        serviceUrl is null
        || (Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) && address.UserInfo.Length == 0 && address.Scheme == Uri.UriSchemeHttps)
        || (development && Loopback.IsAddress(serviceUrl));

    private bool IsAllowedForEntra(Activity activity) =>
        activity.ServiceUrl is null
        || activity.DeliveryMode == "expectReplies"
        || (development && Loopback.IsAddress(activity.ServiceUrl))
        || (IsCallable(activity.ServiceUrl) && credentials.AllowedServiceUrls.Any(u => IsUnder(activity.ServiceUrl, u)));

    /// <summary>Same scheme, host and port, and a path below; a mere prefix of text would let <c>https://host.example.evil</c> pass.</summary>
    private static bool IsUnder(string serviceUrl, string allowed) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address)
        && Uri.TryCreate(allowed.TrimEnd('/') + "/", UriKind.Absolute, out var root)
        && root.IsBaseOf(new Uri(address.AbsoluteUri.TrimEnd('/') + "/"));

    private string? Issuer(string token)
    {
        try
        {
            return _handler.ReadJsonWebToken(token).Issuer;
        }
        catch (Exception malformed) when (malformed is ArgumentException or FormatException or JsonException or SecurityTokenException)
        {
            return null;
        }
    }

    private static string? Claim(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var value) ? value : null;

    private static IEnumerable<string> Endorsements(SecurityKey key) =>
        key is JsonWebKey { AdditionalData: var data } && data.TryGetValue("endorsements", out var value)
            ? value switch
            {
                JsonElement element => ((JsonElement?)element).Items().Where(e => e.ValueKind == JsonValueKind.String).Select(e => e.GetString()!),
                IEnumerable<object> list => list.OfType<string>(),
                _ => [],
            }
            : [];

    private static string Reason(TokenValidationResult result) => result.Exception?.GetType().Name ?? "not valid";

    private static TokenVerdict Unauthorized(string reason) => new(StatusCodes.Status401Unauthorized, reason);

    private static TokenVerdict Forbidden(string reason) => new(StatusCodes.Status403Forbidden, reason);
}
