using ChatGuide.Answers;

namespace ChatGuide.Web.Rendering;

internal static class RenderingRoom
{
    public static WebApplicationBuilder AddRendering(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<RenderingOptions>().BindConfiguration(RenderingOptions.Section)
            .Validate(
                o => o.PublicUrl is null or { IsAbsoluteUri: true, Scheme: "https" or "http", PathAndQuery: "/" },
                "Rendering:PublicUrl must be an address such as https://guide.example.org, without a path.")
            .ValidateOnStart();
        builder.Services.AddSingleton(Phrases.Shipped);
        builder.Services.AddSingleton<ReplyRenderer>();
        return builder;
    }
}
