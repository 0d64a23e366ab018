using ChatGuide.Web.Callers;
using Microsoft.Extensions.Options;

namespace ChatGuide.Web.Connector;

internal static class ConnectorRoom
{
    public static WebApplicationBuilder AddConnector(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ConnectorPipelines>();
        builder.Services.AddSingleton(services => new ConnectorToken(
            services.GetRequiredService<IOptions<ChannelCredentials>>().Value,
            new MsalClients(services.GetRequiredService<IHttpClientFactory>())));
        builder.Services.AddHttpClient(MsalClients.HttpClientName, c => c.Timeout = TimeSpan.FromSeconds(15));
        builder.Services.AddHttpClient(ConnectorReplies.HttpClientName, c => c.Timeout = TimeSpan.FromSeconds(90))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            .AddHttpMessageHandler(services => new ConnectorResilience(services.GetRequiredService<ConnectorPipelines>()))
            .ConfigureAdditionalHttpMessageHandlers((handlers, services) =>
            {
                // Signed within the retries, so that each try carries a token that is good at its time.
                if (services.GetRequiredService<IOptions<ChannelCredentials>>().Value.AreSet)
                    handlers.Add(new ConnectorSigning(services.GetRequiredService<ConnectorToken>()));
            });
        builder.Services.AddSingleton<ConnectorReplies>();
        return builder;
    }
}
