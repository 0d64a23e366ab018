using ChatGuide.Corpus;
using ChatGuide.Web.Messages;
using ChatGuide.Web.Pages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace ChatGuide.Web.Hosting;

internal static class HostingRoom
{
    public static WebApplicationBuilder AddLiveGuide(this WebApplicationBuilder builder)
    {
        builder.Logging.AddSimpleConsole(o => o.SingleLine = true);
        builder.Services.Configure<ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.WebHost.ConfigureKestrel(o => o.AddServerHeader = false);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddOptions<SearchOptions>().BindConfiguration(SearchOptions.Section);
        builder.Services.AddOptions<CorpusOptions>().BindConfiguration(CorpusOptions.Section)
            .PostConfigure<IHostEnvironment>((o, host) => o.Path = o.Path.Length == 0 ? "" : Path.Combine(host.ContentRootPath, o.Path))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        builder.Services.AddSingleton<LiveGuide>();
        builder.Services.AddSingleton(services => new GuideBuilder(
            services.GetRequiredService<IOptions<CorpusOptions>>().Value,
            services.GetRequiredService<IOptions<SearchOptions>>().Value.Builder(builder.Environment.ContentRootPath)));
        builder.Services.AddSingleton<CorpusService>();
        builder.Services.AddHostedService(services => services.GetRequiredService<CorpusService>());
        builder.Services.AddRateLimiter(_ => { });
        builder.Services.AddOptions<RateLimiterOptions>().Configure<IOptions<TurnLimits>>(CallerLimit.Configure);
        return builder;
    }

    public static WebApplication UseProtection(this WebApplication app)
    {
        app.Use(SecurityHeaders.Add);
        app.UseRateLimiter();
        return app;
    }

    public static WebApplication MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", HealthEndpoints.Live).DisableRateLimiting();
        app.MapGet("/health/ready", (LiveGuide guides) => HealthEndpoints.Ready(guides)).DisableRateLimiting();
        return app;
    }
}
