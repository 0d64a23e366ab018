using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using ChatGuide.Web.Callers;
using ChatGuide.Web.Connector;
using ChatGuide.Web.Tests.Callers;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Identity.Client;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ChatGuide.Web.Tests.Connector;

/// <summary>How the bot proves who it is: with a managed identity, a certificate or a secret, in the public cloud and in that of the US government.</summary>
public sealed class OwnCredentialsTests : IDisposable
{
    private readonly string _certificate = Path.Combine(Path.GetTempPath(), $"chatguide-{Guid.NewGuid():N}.pfx");
    private readonly Authority _authority = new();

    [Fact]
    public async Task A_managed_identity_asks_its_machine_for_a_token_once()
    {
        var token = Token(new ChannelCredentials { MicrosoftAppType = "UserAssignedMSI", MicrosoftAppId = TestAuthority.AppId, MicrosoftAppTenantId = TestAuthority.Tenant });

        Assert.Equal(["token 1", "token 1"], [await token.GetAsync(null, default), await token.GetAsync(null, default)]);
        Assert.Equal("token 2", await token.GetAsync(TestAuthority.SkillCaller, default));

        var (address, form) = _authority.Requests[0];
        Assert.Equal(("169.254.169.254", "/metadata/identity/oauth2/token", ""), (address.Host, address.AbsolutePath, form));
        var query = QueryHelpers.ParseQuery(address.Query);
        Assert.Equal((TestAuthority.AppId, "https://api.botframework.com"), (query["client_id"].ToString(), query["resource"].ToString()));
        Assert.Equal(TestAuthority.SkillCaller, QueryHelpers.ParseQuery(_authority.Requests[1].Address.Query)["resource"]);
        Assert.Equal(2, _authority.Requests.Count);
    }

    [Fact]
    public async Task A_certificate_signs_the_request_for_a_token_and_no_secret_is_sent()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=guide", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        await File.WriteAllBytesAsync(_certificate, certificate.Export(X509ContentType.Pfx, "pass"));
        var credentials = new ChannelCredentials
        {
            MicrosoftAppId = TestAuthority.AppId,
            MicrosoftAppTenantId = TestAuthority.Tenant,
            MicrosoftAppCertificatePath = _certificate,
            MicrosoftAppCertificatePassword = "pass",
        };
        Assert.Null(credentials.Fault());

        Assert.Equal("token 1", await Token(credentials).GetAsync(null, default));

        var (address, form) = Assert.Single(_authority.Requests);
        Assert.Equal($"https://login.microsoftonline.com/{TestAuthority.Tenant}/oauth2/v2.0/token", address.GetLeftPart(UriPartial.Path));
        var fields = QueryHelpers.ParseQuery(form);
        Assert.False(fields.ContainsKey("client_secret"));
        Assert.Equal("https://api.botframework.com/.default", fields["scope"].ToString().Split(' ')[0]);
        var checkedAssertion = await new JsonWebTokenHandler().ValidateTokenAsync(fields["client_assertion"], new TokenValidationParameters
        {
            ValidIssuer = TestAuthority.AppId,
            ValidAudience = address.GetLeftPart(UriPartial.Path),
            IssuerSigningKey = new X509SecurityKey(certificate),
        });
        Assert.True(checkedAssertion.IsValid, checkedAssertion.Exception?.Message);
    }

    [Theory]
    [InlineData(null, null, "https://login.microsoftonline.com/aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee/oauth2/v2.0/token", "https://api.botframework.com/.default")]
    [InlineData("https://botframework.azure.us", null, "https://login.microsoftonline.us/aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee/oauth2/v2.0/token", "https://api.botframework.us/.default")]
    [InlineData("https://botframework.azure.us/", "99999999-8888-7777-6666-555555555555", "https://login.microsoftonline.us/aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee/oauth2/v2.0/token", "99999999-8888-7777-6666-555555555555/.default")]
    public async Task A_secret_gets_a_token_from_the_cloud_that_the_bot_is_in(string? channelService, string? audience, string login, string scope)
    {
        var token = Token(new ChannelCredentials
        {
            MicrosoftAppId = TestAuthority.AppId,
            MicrosoftAppPassword = "the secret",
            MicrosoftAppTenantId = TestAuthority.Tenant,
            ChannelService = channelService,
        });

        await token.GetAsync(audience, default);

        var (address, form) = Assert.Single(_authority.Requests);
        var fields = QueryHelpers.ParseQuery(form);
        Assert.Equal((login, "the secret", scope), (address.GetLeftPart(UriPartial.Path), fields["client_secret"].ToString(), fields["scope"].ToString().Split(' ')[0]));
    }

    [Fact]
    public async Task A_machine_without_the_identity_is_said_to_have_no_token()
    {
        _authority.Status = HttpStatusCode.BadRequest;
        var token = Token(new ChannelCredentials { MicrosoftAppType = "UserAssignedMSI", MicrosoftAppId = Guid.NewGuid().ToString(), MicrosoftAppTenantId = TestAuthority.Tenant });

        await Assert.ThrowsAsync<HttpRequestException>(() => token.GetAsync(null, default));
    }

    public void Dispose()
    {
        _authority.Dispose();
        File.Delete(_certificate);
    }

    private ConnectorToken Token(ChannelCredentials credentials) => new(credentials, _authority);

    /// <summary>Stands in for the token endpoints of Entra and of a machine in Azure.</summary>
    private sealed class Authority : HttpMessageHandler, IMsalHttpClientFactory
    {
        private int _issued;

        public List<(Uri Address, string Form)> Requests { get; } = [];

        public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

        public HttpClient GetHttpClient() => new(this, disposeHandler: false);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests.Add((request.RequestUri!, request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken)));
            var ends = TimeProvider.System.GetUtcNow().AddHours(8).ToUnixTimeSeconds();
            var body = Status == HttpStatusCode.OK
                ? $$"""{"token_type":"Bearer","expires_in":"28800","expires_on":"{{ends}}","resource":"x","access_token":"token {{++_issued}}"}"""
                : """{"error":"invalid_request","error_description":"Identity not found"}""";
            return new HttpResponseMessage(Status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        }
    }
}
