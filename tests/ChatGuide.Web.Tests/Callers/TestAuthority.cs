using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace ChatGuide.Web.Tests.Callers;

/// <summary>An issuer of tokens with OpenID metadata of its own, for channels and for Entra. It signs whatever a test asks it to.</summary>
internal sealed class TestAuthority : IDisposable
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Tenant = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
    public const string SkillCaller = "99999999-8888-7777-6666-555555555555";
    public const string ServiceUrl = "https://smba.example/teams/";

    public RSA ChannelKey { get; } = RSA.Create(2048);

    public RSA BareKey { get; } = RSA.Create(2048);

    public RSA EntraKey { get; } = RSA.Create(2048);

    public RSA StrangerKey { get; } = RSA.Create(2048);

    /// <summary>The keys that the channels' metadata lists, by id, with their endorsements.</summary>
    public Dictionary<string, (RSA Key, string[]? Endorsements)> ChannelKeys { get; } = [];

    /// <summary>How often the channels' keys were read.</summary>
    public int Readings { get; private set; }

    public bool Down { get; set; }

    /// <summary>The addresses asked for, in order.</summary>
    public List<string> Asked { get; } = [];

    public TestAuthority()
    {
        ChannelKeys["k1"] = (ChannelKey, ["msteams", "webchat"]);
        ChannelKeys["bare"] = (BareKey, null);
    }

    public static IReadOnlyDictionary<string, string?> Settings { get; } = new Dictionary<string, string?>
    {
        ["MicrosoftAppId"] = AppId,
        ["MicrosoftAppPassword"] = "secret",
        ["MicrosoftAppTenantId"] = Tenant,
        ["AllowedCallers:0"] = SkillCaller,
        ["AllowedServiceUrls:0"] = "https://skillhost.example/api/skills/",
    };

    public Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request)
    {
        Asked.Add(request.RequestUri!.AbsoluteUri);
        if (Down)
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.ServiceUnavailable));
        return Task.FromResult(request.RequestUri!.AbsoluteUri switch
        {
            "https://login.botframework.com/v1/.well-known/openidconfiguration" => Metadata("https://keys.example/channel"),
            "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration" => Metadata("https://keys.example/entra"),
            "https://login.botframework.azure.us/v1/.well-known/openidconfiguration" => Metadata("https://keys.example/channel"),
            "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration" => Metadata("https://keys.example/entra"),
            "https://keys.example/channel" => ChannelKeySet(),
            "https://keys.example/entra" => Json(new JsonObject { ["keys"] = new JsonArray(Jwk("e1", EntraKey, null)) }),
            _ => new HttpResponseMessage(HttpStatusCode.NotFound),
        });
    }

    /// <summary>The claims of a good channel token.</summary>
    public static JsonObject Channel(DateTimeOffset now) => new()
    {
        ["iss"] = "https://api.botframework.com",
        ["aud"] = AppId,
        ["serviceurl"] = ServiceUrl,
        ["nbf"] = now.AddMinutes(-1).ToUnixTimeSeconds(),
        ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
    };

    /// <summary>The claims of a good Entra token, version 1 or 2.</summary>
    public static JsonObject Entra(DateTimeOffset now, string version, string caller = AppId) => new()
    {
        ["iss"] = version == "1.0" ? $"https://sts.windows.net/{Tenant}/" : $"https://login.microsoftonline.com/{Tenant}/v2.0",
        ["aud"] = AppId,
        ["ver"] = version,
        ["tid"] = Tenant,
        [version == "1.0" ? "appid" : "azp"] = caller,
        ["nbf"] = now.AddMinutes(-1).ToUnixTimeSeconds(),
        ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
    };

    /// <summary>A token as asked for, right or wrong.</summary>
    public static string Sign(JsonObject claims, RSA key, string? kid = "k1", string algorithm = "RS256", JsonObject? header = null)
    {
        header ??= new JsonObject { ["typ"] = "JWT" };
        header["alg"] = algorithm;
        if (kid is not null)
            header["kid"] = kid;
        var content = $"{Encode(header.ToJsonString())}.{Encode(claims.ToJsonString())}";
        var bytes = Encoding.ASCII.GetBytes(content);
        var signature = algorithm switch
        {
            "RS256" => key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
            "RS384" => key.SignData(bytes, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
            "RS512" => key.SignData(bytes, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
            "PS256" => key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
            "HS256" => HMACSHA256.HashData(key.ExportSubjectPublicKeyInfo(), bytes),
            "ES256" => ECDsa.Create(ECCurve.NamedCurves.nistP256).SignData(bytes, HashAlgorithmName.SHA256),
            _ => [],
        };
        return $"{content}.{Base64UrlEncoder.Encode(signature)}";
    }

    public void Dispose()
    {
        ChannelKey.Dispose();
        BareKey.Dispose();
        EntraKey.Dispose();
        StrangerKey.Dispose();
    }

    private HttpResponseMessage ChannelKeySet()
    {
        Readings++;
        return Json(new JsonObject { ["keys"] = new JsonArray([.. ChannelKeys.Select(k => Jwk(k.Key, k.Value.Key, k.Value.Endorsements))]) });
    }

    private static HttpResponseMessage Metadata(string keys) => Json(new JsonObject
    {
        ["issuer"] = "https://api.botframework.com",
        ["jwks_uri"] = keys,
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
    });

    public static JsonObject Jwk(string kid, RSA key, string[]? endorsements)
    {
        var parameters = key.ExportParameters(false);
        var jwk = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = kid,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
        if (endorsements is not null)
            jwk["endorsements"] = new JsonArray([.. endorsements.Select(e => JsonValue.Create(e))]);
        return jwk;
    }

    private static string Encode(string text) => Base64UrlEncoder.Encode(text);

    private static HttpResponseMessage Json(JsonObject body) => new(HttpStatusCode.OK)
    {
        Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"),
    };
}
