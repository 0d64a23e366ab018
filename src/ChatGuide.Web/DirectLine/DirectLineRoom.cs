using ChatGuide.Web.Store;
using Microsoft.Extensions.Options;

namespace ChatGuide.Web.DirectLine;

internal static class DirectLineRoom
{
    public static WebApplicationBuilder AddDirectLine(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<DirectLineOptions>().BindConfiguration(DirectLineOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton(services => new DirectLineTokens(
            services.GetRequiredService<IOptions<DirectLineOptions>>(),
            () => services.GetRequiredService<IConversationStore>().Key("direct line tokens", 32),
            services.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton<DirectLineConversations>();
        builder.Services.AddSingleton<DirectLineStream>();
        builder.Services.AddSingleton<DirectLineEndpoints>();
        builder.Services.AddHostedService<DirectLineUpkeep>();
        return builder;
    }

    public static WebApplication MapDirectLine(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<IOptions<DirectLineOptions>>().Value.Enabled)
            return app;
        app.UseWebSockets();
        var line = app.MapGroup("/v3/directline");
        line.MapPost("/tokens/generate", (HttpContext http, DirectLineEndpoints endpoints) => endpoints.GenerateTokenAsync(http));
        line.MapPost("/tokens/refresh", (HttpContext http, DirectLineEndpoints endpoints) => endpoints.RefreshTokenAsync(http));
        line.MapPost("/conversations", (HttpContext http, DirectLineEndpoints endpoints) => endpoints.StartAsync(http));
        var conversation = line.MapGroup("/conversations/{conversation}");
        conversation.MapGet("/", (HttpContext http, string conversation, DirectLineEndpoints endpoints) => endpoints.ReconnectAsync(http, conversation));
        conversation.MapGet("/activities", (HttpContext http, string conversation, DirectLineEndpoints endpoints) => endpoints.ReceiveAsync(http, conversation));
        conversation.MapPost("/activities", (HttpContext http, string conversation, DirectLineEndpoints endpoints) => endpoints.SendAsync(http, conversation));
        conversation.MapPost("/upload", (HttpContext http, string conversation, DirectLineEndpoints endpoints) => endpoints.UploadAsync(http, conversation));
        conversation.MapGet(
            "/stream",
            (HttpContext http, string conversation, DirectLineEndpoints endpoints, DirectLineStream stream) => endpoints.StreamAsync(http, conversation, stream));
        return app;
    }
}
