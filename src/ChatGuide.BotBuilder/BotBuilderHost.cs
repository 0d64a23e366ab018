using ChatGuide.Web.Callers;
using ChatGuide.Web.Connector;
using ChatGuide.Web.Hosting;
using ChatGuide.Web.Messages;
using ChatGuide.Web.Rendering;
using ChatGuide.Web.Store;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Options;

namespace ChatGuide.BotBuilder;

/// <summary>Adds the guide to a host of Bot Builder.</summary>
public static class GuideBotExtensions
{
    /// <summary>
    /// Adds <see cref="GuideBot"/> as the host's <see cref="IBot"/>, with what it needs: the corpus (settings section <c>Corpus</c>), its index,
    /// the store of conversations and the rendering of answers. The adapter and its endpoint stay the host's.
    /// </summary>
    public static WebApplicationBuilder AddGuideBot(this WebApplicationBuilder builder)
    {
        builder.AddLiveGuide().AddStore().AddCallers().AddConnector().AddRendering().AddMessages();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddHostedService<CorpusOpening>();
        builder.Services.AddSingleton<IBot>(services =>
            new GuideBot(services.GetRequiredService<TurnRunner>(), services.GetRequiredService<IHttpContextAccessor>()));
        return builder;
    }

    /// <summary>Reads the corpus before anything is served.</summary>
    private sealed class CorpusOpening(CorpusService corpus) : IHostedLifecycleService
    {
        public Task StartingAsync(CancellationToken cancellationToken)
        {
            corpus.Open(progress: null, cancellationToken);
            return Task.CompletedTask;
        }

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}

/// <summary>The service's <c>/api/messages</c> on Bot Builder's <see cref="CloudAdapter"/>; made where <c>Messages:Host</c> is <c>BotBuilder</c>.</summary>
internal sealed class BotBuilderHost : IMessagesHost
{
    private readonly CloudAdapter adapter;
    private readonly GuideBot bot;
    private readonly CallerCheck callers;
    private readonly long longestBody;

    public BotBuilderHost(IServiceProvider services)
    {
        var logger = services.GetRequiredService<ILogger<CloudAdapter>>();
        var clients = new PersistentClients(services.GetRequiredService<IHttpMessageHandlerFactory>(), services.GetRequiredService<ConnectorPipelines>());
        var authentication = new ConfigurationBotFrameworkAuthentication(services.GetRequiredService<IConfiguration>(), httpClientFactory: clients, logger: logger);
        var isDevelopmentMode = !services.GetRequiredService<IOptions<ChannelCredentials>>().Value.AreSet;
        adapter = new CloudAdapter(new KeptConnectors(authentication, isDevelopmentMode), logger);
        bot = new GuideBot(services.GetRequiredService<TurnRunner>(), new HttpContextAccessor(), tellsWhenTooMany: true);
        callers = services.GetRequiredService<CallerCheck>();
        longestBody = services.GetRequiredService<IOptions<TurnLimits>>().Value.BodyBytes;
    }

    public async Task<IResult> PostAsync(HttpContext http)
    {
        if (callers.RefusesAtOnce(http) is { } early)
            return early;
        if (http.Request.ContentLength > longestBody)
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = longestBody;
        new HttpContextAccessor().HttpContext = http;

        // A turn is not given up when the caller hangs up: a channel that stops waiting still takes the reply.
        try
        {
            await adapter.ProcessAsync(http.Request, http.Response, bot, CancellationToken.None);
            return Results.Empty;
        }
        catch (TooManyTurnsException tooMany)
        {
            return MessagesEndpoint.TooMany(http, tooMany.Wait);
        }
    }

    /// <summary>Gives Bot Builder clients that try again and leave a host that is down alone, as the service's own connector does.</summary>
    private sealed class PersistentClients(IHttpMessageHandlerFactory handlers, ConnectorPipelines pipelines) : IHttpClientFactory
    {
        public HttpClient CreateClient(string name) =>
            new(new ConnectorResilience(pipelines) { InnerHandler = handlers.CreateHandler(name) }, disposeHandler: false) { Timeout = TimeSpan.FromSeconds(90) };
    }
}
