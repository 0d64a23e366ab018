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
        return builder;
    }

    public static WebApplication MapMessages(this WebApplication app)
    {
        // Made at start, so that the log says at once who may call.
        app.Lifetime.ApplicationStarted.Register(() => app.Services.GetRequiredService<MessagesEndpoint>());
        app.MapPost("/api/messages", (HttpContext http, MessagesEndpoint endpoint) => endpoint.PostAsync(http));
        return app;
    }
}
