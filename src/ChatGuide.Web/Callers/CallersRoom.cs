using Microsoft.Extensions.Options;

namespace ChatGuide.Web.Callers;

internal static partial class CallersRoom
{
    public static WebApplicationBuilder AddCallers(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<CallerOptions>().BindConfiguration(CallerOptions.Section);
        builder.Services.AddOptions<ChannelCredentials>()
            .Configure<IConfiguration>((credentials, configuration) => configuration.Bind(credentials))
            .ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<ChannelCredentials>, CredentialsValidation>();
        builder.Services.AddHttpClient(SigningKeys.HttpClientName, c => c.Timeout = TimeSpan.FromSeconds(10));
        builder.Services.AddSingleton(services =>
        {
            var credentials = services.GetRequiredService<IOptions<ChannelCredentials>>().Value;
            var logger = services.GetRequiredService<ILogger<CallerCheck>>();
            if (credentials.AreSet)
                return new CallerCheck(Tokens(services, credentials), logger);
            Log.DevelopmentMode(logger);
            return new CallerCheck(null, logger);
        });
        return builder;
    }

    private static TokenCheck Tokens(IServiceProvider services, ChannelCredentials credentials)
    {
        var cloud = Cloud.Of(credentials);
        var clients = services.GetRequiredService<IHttpClientFactory>();
        var time = services.GetRequiredService<TimeProvider>();
        var logger = services.GetRequiredService<ILogger<SigningKeys>>();
        return new TokenCheck(
            credentials,
            new SigningKeys(cloud.ChannelMetadata, clients, time, logger),
            new SigningKeys(cloud.EntraMetadata, clients, time, logger),
            services.GetRequiredService<IHostEnvironment>().IsDevelopment(),
            time);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "DEVELOPMENT MODE: no MicrosoftAppId is set, so /api/messages takes activities from this machine only and replies to this machine only")]
        public static partial void DevelopmentMode(ILogger logger);
    }
}
