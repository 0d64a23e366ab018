namespace ChatGuide.Web.Callers;

/// <summary>Who signs and which addresses count in the cloud that the bot is registered in; each can be pointed elsewhere by its setting.</summary>
/// <param name="ChannelIssuer">Issuer of the channels' tokens.</param>
/// <param name="ChannelMetadata">Where the channels' signing keys are described.</param>
/// <param name="EntraMetadata">Where Entra's signing keys are described.</param>
/// <param name="EntraIssuers">Issuers of the Emulator's and other bots' tokens.</param>
/// <param name="LoginUrl">Where the bot's own tokens come from.</param>
/// <param name="Scope">What the bot's own tokens are for.</param>
internal sealed record Cloud(
    string ChannelIssuer,
    string ChannelMetadata,
    string EntraMetadata,
    IReadOnlyList<string> EntraIssuers,
    string LoginUrl,
    string Scope)
{
    // Tenants of Microsoft that issue tokens to Bot Framework's own tools.
    private static readonly string[] PublicTenants = ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a"];
    private static readonly string[] GovernmentTenants = ["cab8a31a-1906-4287-a0d8-4eef66b95f6e"];

    public static Cloud Of(ChannelCredentials credentials)
    {
        var government = credentials.ChannelService?.TrimEnd('/').EndsWith(".azure.us", StringComparison.OrdinalIgnoreCase) == true;
        var suffix = government ? "us" : "com";
        var login = $"https://login.microsoftonline.{suffix}";
        var tenants = (government ? GovernmentTenants : PublicTenants)
            .Concat(string.IsNullOrEmpty(credentials.MicrosoftAppTenantId) ? [] : [credentials.MicrosoftAppTenantId]);
        var tenant = credentials switch
        {
            { MicrosoftAppTenantId: { Length: > 0 } own } => own,
            _ when government => "MicrosoftServices.onmicrosoft.us",
            _ => "botframework.com",
        };
        return new Cloud(
            credentials.ToBotFromChannelTokenIssuer ?? (government ? "https://api.botframework.us" : "https://api.botframework.com"),
            credentials.ToBotFromChannelOpenIdMetadataUrl
                ?? (government ? "https://login.botframework.azure.us/v1/.well-known/openidconfiguration" : "https://login.botframework.com/v1/.well-known/openidconfiguration"),
            credentials.ToBotFromEmulatorOpenIdMetadataUrl
                ?? (government ? $"{login}/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration" : $"{login}/common/v2.0/.well-known/openid-configuration"),
            [.. tenants.SelectMany(t => new[] { $"https://sts.windows.net/{t}/", $"{login}/{t}/v2.0" })],
            credentials.ToChannelFromBotLoginUrl ?? $"{login}/{tenant}",
            credentials.ToChannelFromBotOAuthScope ?? (government ? "https://api.botframework.us/.default" : "https://api.botframework.com/.default"));
    }
}
