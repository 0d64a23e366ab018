using Microsoft.AspNetCore.DataProtection;

namespace ChatGuide.Web.Pages;

internal static class PagesRoom
{
    public static WebApplicationBuilder AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<PagesOptions>().BindConfiguration(PagesOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddRazorComponents();

        // The components bring it along for forms; there are none, so no keys are to be left on the disk.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddResponseCompression(o =>
        {
            // Only what is the same for everyone: compressing secrets beside a caller's own words would give them away.
            o.EnableForHttps = true;
            o.MimeTypes = ["text/javascript", "text/css", "image/svg+xml"];
        });
        builder.Services.AddSingleton<PageEndpoints>();
        builder.Services.AddSingleton<ChatTokens>();
        return builder;
    }

    public static WebApplication MapPages(this WebApplication app)
    {
        app.UseResponseCompression();
        PageAssets.Use(app);
        app.MapGet("/", (HttpContext http, PageEndpoints pages) => pages.Chat(http));
        app.MapGet("/about", (PageEndpoints pages) => pages.About());
        app.MapGet("/sources", (PageEndpoints pages) => pages.Sources());
        app.MapGet("/coverage", (PageEndpoints pages) => pages.Coverage());
        app.MapGet("/sources/{**document}", (HttpContext http, string document, PageEndpoints pages) => pages.Source(http, document));
        app.MapPost("/chat/token", (HttpContext http, ChatTokens tokens) => tokens.IssueAsync(http));
        return app;
    }
}
