using System.Reflection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace ChatGuide.Web.Pages;

/// <summary>The pages' scripts and styles, carried in the assembly so that they are there however the service is started.</summary>
internal static class PageAssets
{
    public const string Prefix = "assets.";

    public static void Use(WebApplication app) => app.UseStaticFiles(new StaticFileOptions
    {
        RequestPath = "/assets",
        FileProvider = new EmbeddedFileProvider(Assembly.GetExecutingAssembly(), Prefix.TrimEnd('.')),
        OnPrepareResponse = static context => context.Context.Response.GetTypedHeaders().CacheControl = context.Context.Request.Query.ContainsKey("v")
            ? new CacheControlHeaderValue { Public = true, MaxAge = TimeSpan.FromDays(365) }
            : new CacheControlHeaderValue { NoCache = true },
    });
}
