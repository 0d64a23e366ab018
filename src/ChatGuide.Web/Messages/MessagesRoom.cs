using ChatGuide.Web.Hosting;

namespace ChatGuide.Web.Messages;

internal static class MessagesRoom
{
    public static WebApplicationBuilder AddMessages(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<TurnLimits>().BindConfiguration(TurnLimits.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<MessageExtension>();
        builder.Services.AddSingleton<Invokes>();
        builder.Services.AddSingleton<ActivityHandler>();
        builder.Services.AddSingleton<TurnRunner>();
        builder.Services.AddSingleton<MessagesEndpoint>();
        builder.Services.AddSingleton<IMessagesHost>(services => services.GetRequiredService<IConfiguration>()["Messages:Host"] switch
        {
            null or "" or IMessagesHost.Own => services.GetRequiredService<MessagesEndpoint>(),
            var other => Neighbours.Make<IMessagesHost>("Messages:Host", other, [IMessagesHost.Own], services),
        });
        return builder;
    }

    public static WebApplication MapMessages(this WebApplication app)
    {
        // Made at start, so that the log says at once who may call.
        app.Lifetime.ApplicationStarted.Register(() => app.Services.GetRequiredService<IMessagesHost>());
        // A neighbour that this build does not hold stops the start.
        if (app.Configuration["Messages:Host"] is { Length: > 0 } and not IMessagesHost.Own)
            app.Services.GetRequiredService<IMessagesHost>();
        app.MapPost("/api/messages", (HttpContext http, IMessagesHost host) => host.PostAsync(http));
        return app;
    }
}
