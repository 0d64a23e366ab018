using System.Text.Json.Nodes;

namespace ChatGuide.Web.Tests.Callers;

/// <summary>One inbound token and the status that it must get.</summary>
/// <param name="Status">The status.</param>
/// <param name="Header">The Authorization header; null for none.</param>
/// <param name="Channel">The activity's channel.</param>
/// <param name="ServiceUrl">The activity's service address.</param>
/// <param name="ExpectReplies">The activity wants its replies in the response.</param>
internal sealed record TokenCase(
    int Status,
    Func<TestAuthority, DateTimeOffset, string?> Header,
    string Channel = "msteams",
    string ServiceUrl = TestAuthority.ServiceUrl,
    bool ExpectReplies = false);

/// <summary>What must happen to which token; each differs from a good one in what its name says.</summary>
internal static class TokenCases
{
    public static IReadOnlyDictionary<string, TokenCase> All { get; } = new Dictionary<string, TokenCase>
    {
        ["channel: good"] = Channel(200, _ => { }),
        ["channel: RS384"] = new(200, (a, now) => Bearer(TestAuthority.Sign(TestAuthority.Channel(now), a.ChannelKey, algorithm: "RS384"))),
        ["channel: RS512"] = new(200, (a, now) => Bearer(TestAuthority.Sign(TestAuthority.Channel(now), a.ChannelKey, algorithm: "RS512"))),
        ["no header"] = new(401, (_, _) => null),
        ["empty token"] = new(401, (_, _) => "Bearer "),
        ["scheme in lower case"] = new(401, (a, now) => Bearer(TestAuthority.Sign(TestAuthority.Channel(now), a.ChannelKey)).Replace("Bearer", "bearer", StringComparison.Ordinal)),
        ["another scheme"] = new(401, (_, _) => "Basic dXNlcjpwYXNz"),
        ["no scheme"] = new(401, (a, now) => TestAuthority.Sign(TestAuthority.Channel(now), a.ChannelKey)),
        ["no token at all"] = new(401, (_, _) => "Bearer hello"),
        ["two parts"] = new(401, (a, now) => Bearer(string.Join('.', TestAuthority.Sign(TestAuthority.Channel(now), a.ChannelKey).Split('.').Take(2)))),
        ["parts that are not base64"] = new(401, (_, _) => "Bearer ä.ö.ü"),
        ["parts that are not JSON"] = new(401, (_, _) => "Bearer aGVsbG8.aGVsbG8.aGVsbG8"),
        ["five parts, as if encrypted"] = new(401, (_, _) => "Bearer eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.AA.AA.AA.AA"),
        ["longer than any token"] = new(401, (a, now) => Bearer(TestAuthority.Sign(With(TestAuthority.Channel(now), "x", new string('x', 20_000)), a.ChannelKey))),
        ["claims changed after signing"] = new(401, (a, now) => Bearer(Swap(TestAuthority.Sign(TestAuthority.Channel(now), a.ChannelKey), 1, """{"iss":"https://api.botframework.com","aud":"x"}"""))),
        ["signature changed"] = new(401, (a, now) => Bearer(TestAuthority.Sign(TestAuthority.Channel(now), a.ChannelKey)[..^8] + "AAAAAAAA")),
        ["signature left out"] = new(401, (a, now) => Bearer(TestAuthority.Sign(TestAuthority.Channel(now), a.ChannelKey).Split('.') is [var h, var c, _] ? $"{h}.{c}." : "")),
        ["audience: another app"] = Channel(401, c => c["aud"] = Guid.NewGuid().ToString()),
        ["audience: missing"] = Channel(401, c => c.Remove("aud")),
        ["audience: other letters' case"] = Channel(401, c => c["aud"] = "11111111-2222-3333-4444-55555555555A"),
        ["audience: with a slash"] = Channel(401, c => c["aud"] = TestAuthority.AppId + "/"),
        ["audience: one of several"] = Channel(200, c => c["aud"] = new JsonArray("other", TestAuthority.AppId)),
        ["issuer: unknown"] = Channel(401, c => c["iss"] = "https://evil.example"),
        ["issuer: missing"] = Channel(401, c => c.Remove("iss")),
        ["issuer: with a slash"] = Channel(401, c => c["iss"] = "https://api.botframework.com/"),
        ["issuer: the government's"] = Channel(401, c => c["iss"] = "https://api.botframework.us"),
        ["expired"] = Channel(401, (c, now) => c["exp"] = now.AddMinutes(-6).ToUnixTimeSeconds()),
        ["expired within the skew"] = Channel(200, (c, now) => c["exp"] = now.AddMinutes(-4).ToUnixTimeSeconds()),
        ["no end"] = Channel(401, c => c.Remove("exp")),
        ["an end that is no number"] = Channel(401, c => c["exp"] = "soon"),
        ["not yet valid"] = Channel(401, (c, now) => c["nbf"] = now.AddMinutes(6).ToUnixTimeSeconds()),
        ["not yet valid within the skew"] = Channel(200, (c, now) => c["nbf"] = now.AddMinutes(4).ToUnixTimeSeconds()),
        ["no beginning"] = Channel(200, c => c.Remove("nbf")),
        ["alg none"] = new(401, (a, now) => Bearer(TestAuthority.Sign(TestAuthority.Channel(now), a.ChannelKey, algorithm: "none"))),
        ["alg None"] = new(401, (a, now) => Bearer(TestAuthority.Sign(TestAuthority.Channel(now), a.ChannelKey, kid: null, algorithm: "None"))),
        ["HS256 with the public key"] = new(401, (a, now) => Bearer(TestAuthority.Sign(TestAuthority.Channel(now), a.ChannelKey, algorithm: "HS256"))),
        ["PS256"] = new(401, (a, now) => Bearer(TestAuthority.Sign(TestAuthority.Channel(now), a.ChannelKey, algorithm: "PS256"))),
        ["ES256"] = new(401, (a, now) => Bearer(TestAuthority.Sign(TestAuthority.Channel(now), a.ChannelKey, algorithm: "ES256"))),
        ["unknown key"] = new(401, (a, now) => Bearer(TestAuthority.Sign(TestAuthority.Channel(now), a.StrangerKey, kid: "k9"))),
        ["a stranger's key under a known id"] = new(401, (a, now) => Bearer(TestAuthority.Sign(TestAuthority.Channel(now), a.StrangerKey))),
        ["no key id"] = new(401, (a, now) => Bearer(TestAuthority.Sign(TestAuthority.Channel(now), a.StrangerKey, kid: null))),
        ["a key brought along as jwk"] = new(401, (a, now) => Bearer(TestAuthority.Sign(
            TestAuthority.Channel(now), a.StrangerKey, kid: "own", header: new JsonObject { ["jwk"] = TestAuthority.Jwk("own", a.StrangerKey, ["msteams"]) }))),
        ["a key set named as jku"] = new(401, (a, now) => Bearer(TestAuthority.Sign(
            TestAuthority.Channel(now), a.StrangerKey, kid: "own", header: new JsonObject { ["jku"] = "https://evil.example/keys" }))),
        ["key not endorsed for the channel"] = Channel(401, _ => { }) with { Channel = "slack" },
        ["key without endorsements"] = new(401, (a, now) => Bearer(TestAuthority.Sign(TestAuthority.Channel(now), a.BareKey, kid: "bare"))),
        ["channel in other letters' case"] = Channel(401, _ => { }) with { Channel = "MsTeams" },
        ["serviceurl: missing"] = Channel(401, c => c.Remove("serviceurl")),
        ["serviceurl: another"] = Channel(401, _ => { }) with { ServiceUrl = "https://evil.example/" },
        ["serviceurl: a slash less"] = Channel(401, _ => { }) with { ServiceUrl = "https://smba.example/teams" },
        ["serviceurl: other letters' case"] = Channel(200, _ => { }) with { ServiceUrl = "https://SMBA.example/teams/" },
        ["serviceurl: not https"] = Channel(403, c => c["serviceurl"] = "http://smba.example/teams/") with { ServiceUrl = "http://smba.example/teams/" },
        ["serviceurl: this machine"] = Channel(403, c => c["serviceurl"] = "http://127.0.0.1:9/") with { ServiceUrl = "http://127.0.0.1:9/" },
        ["channel issuer, Entra's key"] = new(401, (a, now) => Bearer(TestAuthority.Sign(TestAuthority.Channel(now), a.EntraKey, kid: "e1"))),
        ["Entra issuer, channel's key"] = new(401, (a, now) => Bearer(TestAuthority.Sign(TestAuthority.Entra(now, "1.0"), a.ChannelKey)), ExpectReplies: true),
        ["Entra v1: the app itself"] = Entra("1.0", 200, _ => { }),
        ["Entra v2: the app itself"] = Entra("2.0", 200, _ => { }),
        ["Entra v1 with azp only"] = Entra("1.0", 401, c => Rename(c, "appid", "azp")),
        ["Entra v2 with appid only"] = Entra("2.0", 401, c => Rename(c, "azp", "appid")),
        ["Entra with an unknown version"] = Entra("1.0", 401, c => c["ver"] = "3.0"),
        ["Entra of a foreign tenant"] = Entra("2.0", 401, c => c["iss"] = $"https://login.microsoftonline.com/{Guid.Empty}/v2.0"),
        ["Entra of a foreign tenant that its tid vouches for"] = Entra("2.0", 401, c =>
        {
            c["iss"] = $"https://login.microsoftonline.com/{Guid.Empty}/v2.0";
            c["tid"] = Guid.Empty.ToString();
        }),
        ["Entra for another audience"] = Entra("2.0", 401, c => c["aud"] = "https://api.botframework.com"),
        ["Entra, expired"] = Entra("2.0", 401, c => c["exp"] = 1),
        ["Entra naming no caller"] = Entra("2.0", 401, c => c.Remove("azp")),
        ["skill: on the list"] = Entra("2.0", 200, c => c["azp"] = TestAuthority.SkillCaller),
        ["skill: not on the list"] = Entra("2.0", 403, c => c["azp"] = Guid.Empty.ToString()),
        ["skill: without a version"] = Entra("1.0", 401, c =>
        {
            c["appid"] = TestAuthority.SkillCaller;
            c.Remove("ver");
        }),
        ["skill: replies to an address on the list"] =
            Entra("2.0", 200, c => c["azp"] = TestAuthority.SkillCaller) with { ExpectReplies = false, ServiceUrl = "https://skillhost.example/api/skills" },
        ["skill: replies to an address not on the list"] =
            Entra("2.0", 403, c => c["azp"] = TestAuthority.SkillCaller) with { ExpectReplies = false, ServiceUrl = "https://skillhost.example.evil/api/skills" },
        ["skill: replies beside an address on the list"] =
            Entra("2.0", 403, c => c["azp"] = TestAuthority.SkillCaller) with { ExpectReplies = false, ServiceUrl = "https://skillhost.example/api/skills-evil" },
        ["skill: replies to this machine"] =
            Entra("2.0", 403, c => c["azp"] = TestAuthority.SkillCaller) with { ExpectReplies = false, ServiceUrl = "http://127.0.0.1:8080/" },
    };

    private static TokenCase Channel(int status, Action<JsonObject> change) => Channel(status, (claims, _) => change(claims));

    private static TokenCase Channel(int status, Action<JsonObject, DateTimeOffset> change) => new(status, (authority, now) =>
    {
        var claims = TestAuthority.Channel(now);
        change(claims, now);
        return Bearer(TestAuthority.Sign(claims, authority.ChannelKey));
    });

    private static TokenCase Entra(string version, int status, Action<JsonObject> change) => new(
        status,
        (authority, now) =>
        {
            var claims = TestAuthority.Entra(now, version);
            change(claims);
            return Bearer(TestAuthority.Sign(claims, authority.EntraKey, kid: "e1"));
        },
        ExpectReplies: true);

    private static string Bearer(string token) => $"Bearer {token}";

    private static JsonObject With(JsonObject claims, string name, string value)
    {
        claims[name] = value;
        return claims;
    }

    private static void Rename(JsonObject claims, string from, string to)
    {
        claims[to] = claims[from]!.DeepClone();
        claims.Remove(from);
    }

    private static string Swap(string token, int part, string json)
    {
        var parts = token.Split('.');
        parts[part] = Microsoft.IdentityModel.Tokens.Base64UrlEncoder.Encode(json);
        return string.Join('.', parts);
    }
}
