using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ChatGuide.Web.DirectLine;

/// <summary>What a token opens: one conversation, as one user.</summary>
/// <param name="User">Null where the client may name itself.</param>
internal sealed record DirectLinePass(string Conversation, string? User);

/// <summary>Issues and checks the tokens of our Direct Line; clients read the claim <c>user</c> out of them, as they do with Azure's.</summary>
internal sealed class DirectLineTokens
{
    private const string Issuer = "chatguide-directline";

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false, SetDefaultTimesOnTokenCreation = false };
    private readonly SymmetricSecurityKey _key;
    private readonly byte[]? _secret;
    private readonly TimeSpan _lifetime;
    private readonly TimeProvider _time;

    /// <param name="options">The secret and the lifetime.</param>
    /// <param name="ownKey">Signs the tokens where there is no secret.</param>
    /// <param name="time">The clock.</param>
    public DirectLineTokens(IOptions<DirectLineOptions> options, Func<byte[]> ownKey, TimeProvider time)
    {
        _time = time;
        _lifetime = TimeSpan.FromSeconds(options.Value.TokenSeconds);
        _secret = options.Value.Secret is { Length: > 0 } secret ? Encoding.UTF8.GetBytes(secret) : null;

        // Derived, so that a leaked token key does not give the secret away.
        _key = new SymmetricSecurityKey(_secret is null
            ? ownKey()
            : HMACSHA256.HashData(_secret, "direct line tokens"u8));
    }

    public int LifetimeSeconds => (int)_lifetime.TotalSeconds;

    public string Issue(DirectLinePass pass)
    {
        var claims = new Dictionary<string, object> { ["conv"] = pass.Conversation };
        if (pass.User is not null)
            claims["user"] = pass.User;
        var now = _time.GetUtcNow().UtcDateTime;
        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Issuer,
            Claims = claims,
            IssuedAt = now,
            NotBefore = now,
            Expires = now + _lifetime,
            SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.HmacSha256),
        });
    }

    /// <summary>What a token opens; null when it is none of ours or its time is over.</summary>
    public Task<DirectLinePass?> ReadAsync(string token) => ReadAsync(token, end => _time.GetUtcNow().UtcDateTime < end);

    /// <summary>What a token of ours opened while it was good; only its conversation's own end limits how long that may be ago.</summary>
    public Task<DirectLinePass?> ReadExpiredAsync(string token) => ReadAsync(token, _ => true);

    private async Task<DirectLinePass?> ReadAsync(string token, Func<DateTime, bool> isGood)
    {
        if (token.Length > 4096)
            return null;
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = Issuer,
            IssuerSigningKey = _key,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            LifetimeValidator = (_, expires, _, _) => expires is { } end && isGood(end),
        });
        return result.IsValid && result.Claims.TryGetValue("conv", out var conversation) && conversation is string id
            ? new DirectLinePass(id, result.Claims.TryGetValue("user", out var user) ? user as string : null)
            : null;
    }

    /// <summary>True for the secret itself; compared in constant time.</summary>
    public bool IsSecret(string presented) => _secret is not null && CryptographicOperations.FixedTimeEquals(_secret, Encoding.UTF8.GetBytes(presented));
}
