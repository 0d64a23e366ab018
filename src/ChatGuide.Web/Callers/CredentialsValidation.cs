using Microsoft.Extensions.Options;

namespace ChatGuide.Web.Callers;

/// <summary>Stops a start whose credentials do not fit together, or that would serve the world without any.</summary>
internal sealed class CredentialsValidation(IHostEnvironment environment, IOptions<CallerOptions> callers) : IValidateOptions<ChannelCredentials>
{
    public ValidateOptionsResult Validate(string? name, ChannelCredentials options)
    {
        if (options.Fault() is { } fault)
            return ValidateOptionsResult.Fail(fault);
        return options.AreSet || !environment.IsProduction() || callers.Value.AllowWithoutCredentials
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(
                "No MicrosoftAppId is set in the Production environment: set the bot's credentials, or Callers:AllowWithoutCredentials=true to serve the chat page alone.");
    }
}
