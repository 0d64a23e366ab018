using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;

namespace ChatGuide.Web.Tests;

/// <summary>The whole service over a small corpus; outgoing HTTP is closed unless a test opens it.</summary>
public sealed class ServiceFactory : WebApplicationFactory<Program>
{
    private readonly string _store = Path.Combine(Path.GetTempPath(), $"chatguide-{Guid.NewGuid():N}.db");

    /// <summary>Settings over those of the file.</summary>
    internal Dictionary<string, string?> Settings { get; } = [];

    /// <summary>What answers the service's own requests.</summary>
    internal Func<HttpRequestMessage, Task<HttpResponseMessage>>? Outgoing { get; set; }

    /// <summary>Lets the service's requests out, to this machine; for tests with a real connector.</summary>
    internal bool OpenOutgoing { get; set; }

    /// <summary>The address that callers seem to come from.</summary>
    internal IPAddress Caller { get; set; } = IPAddress.Loopback;

    internal Action<IServiceCollection>? Replace { get; set; }

    internal string StorePath => SharedStore ?? _store;

    /// <summary>The store of another service, which a restarted one goes on with.</summary>
    internal string? SharedStore { get; init; }

    internal static string SmallCorpus => Path.Combine(AppContext.BaseDirectory, "Corpora", "small");

    /// <summary>Stops serving; what was stored stays until the factory is disposed of.</summary>
    internal Task StopAsync() => Services.GetRequiredService<Microsoft.Extensions.Hosting.IHost>().StopAsync();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSolutionRelativeContentRoot("");
        builder.UseSetting("Corpus:Path", SmallCorpus);
        builder.UseSetting("Store:Path", StorePath);
        foreach (var (key, value) in Settings)
            builder.UseSetting(key, value);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<IStartupFilter>(new CallerFilter(this));
            Replace?.Invoke(services);
            if (OpenOutgoing)
                return;
            services.ConfigureAll<HttpClientFactoryOptions>(o => o.HttpMessageHandlerBuilderActions.Add(
                b => b.PrimaryHandler = new OutgoingHandler(this)));
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(_store) + "*"))
            File.Delete(file);
    }

    private sealed class CallerFilter(ServiceFactory factory) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, rest) =>
            {
                http.Connection.RemoteIpAddress ??= factory.Caller;
                return rest(http);
            });
            next(app);
        };
    }

    private sealed class OutgoingHandler(ServiceFactory factory) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            factory.Outgoing is { } answer
                ? answer(request)
                : throw new HttpRequestException($"The test did not open outgoing requests to {request.RequestUri}.");
    }
}
