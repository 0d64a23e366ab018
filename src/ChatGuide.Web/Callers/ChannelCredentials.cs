namespace ChatGuide.Web.Callers;

/// <summary>
/// The bot's registration, under the names that Bot Framework users have in their settings (top level, no section).
/// Without an app id the service runs in development mode.
/// </summary>
internal sealed class ChannelCredentials
{
    /// <summary><c>SingleTenant</c>, <c>UserAssignedMSI</c>, or <c>MultiTenant</c> for registrations from before 31 July 2025.</summary>
    public string MicrosoftAppType { get; set; } = "SingleTenant";

    public string? MicrosoftAppId { get; set; }

    public string? MicrosoftAppPassword { get; set; }

    public string? MicrosoftAppTenantId { get; set; }

    /// <summary>A PFX file with the app's certificate, instead of a password.</summary>
    public string? MicrosoftAppCertificatePath { get; set; }

    public string? MicrosoftAppCertificatePassword { get; set; }

    /// <summary><c>https://botframework.azure.us</c> for the US government cloud; empty for the public one.</summary>
    public string? ChannelService { get; set; }

    public string? ToBotFromChannelTokenIssuer { get; set; }

    public string? ToBotFromChannelOpenIdMetadataUrl { get; set; }

    public string? ToBotFromEmulatorOpenIdMetadataUrl { get; set; }

    public string? ToChannelFromBotLoginUrl { get; set; }

    public string? ToChannelFromBotOAuthScope { get; set; }

    /// <summary>App ids of bots that may call this one as a skill.</summary>
    public IList<string> AllowedCallers { get; } = [];

    /// <summary>Addresses that such callers may have replies sent to; their tokens do not vouch for one.</summary>
    public IList<string> AllowedServiceUrls { get; } = [];

    public bool AreSet => !string.IsNullOrEmpty(MicrosoftAppId);

    /// <summary>What is wrong with the settings, in one sentence; null when they fit together.</summary>
    public string? Fault() => this switch
    {
        { AreSet: false, MicrosoftAppPassword: { Length: > 0 } } => "MicrosoftAppPassword is set but MicrosoftAppId is not: set both, or neither for development mode.",
        { AreSet: false } => null,
        { MicrosoftAppId: var id } when !Guid.TryParse(id, out _) => "MicrosoftAppId must be the app's id, a GUID.",
        { MicrosoftAppType: not ("SingleTenant" or "UserAssignedMSI" or "MultiTenant") } =>
            "MicrosoftAppType must be SingleTenant, UserAssignedMSI or MultiTenant.",
        { MicrosoftAppType: "UserAssignedMSI", MicrosoftAppPassword: { Length: > 0 } } => "MicrosoftAppType UserAssignedMSI has no password: remove MicrosoftAppPassword.",
        { MicrosoftAppType: "SingleTenant" or "UserAssignedMSI", MicrosoftAppTenantId: null or "" } => "MicrosoftAppTenantId is missing: set it to the tenant of the app.",
        { MicrosoftAppType: not "UserAssignedMSI", MicrosoftAppPassword: null or "", MicrosoftAppCertificatePath: null or "" } =>
            "The app has no secret: set MicrosoftAppPassword or MicrosoftAppCertificatePath.",
        { MicrosoftAppCertificatePath: { Length: > 0 } path } when !File.Exists(path) => $"MicrosoftAppCertificatePath names {path}, which is not there.",
        _ => null,
    };
}
