using System.Globalization;
using ChatGuide.Corpus;
using ChatGuide.Web.DirectLine;
using ChatGuide.Web.Hosting;
using ChatGuide.Web.Store;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace ChatGuide.Web.Pages;

/// <summary>The pages that people read.</summary>
internal sealed class PageEndpoints(LiveGuide guides, IOptions<PagesOptions> pages, IOptions<DirectLineOptions> directLine, IOptions<StoreOptions> store)
{
    private string Name => pages.Value.Name;

    public IResult Chat(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        return new RazorComponentResult<ChatPage>(new { Name, pages.Value.Tagline, Nonce = SecurityHeaders.Nonce(http), directLine.Value.Enabled });
    }

    public IResult About() => new RazorComponentResult<AboutPage>(new { Name, store.Value.KeepDays, directLine.Value.IdleMinutes });

    public IResult Sources() => new RazorComponentResult<SourcesPage>(new { Name, guides.Current.Corpus });

    public IResult Coverage() => new RazorComponentResult<CoveragePage>(new { Name, Table = guides.Current.Coverage, guides.Current.Corpus });

    /// <summary>One document; a place in it is marked by <c>from</c> and <c>to</c>, the characters in its file.</summary>
    public IResult Source(HttpContext http, string document)
    {
        if (guides.Current.Corpus.Documents.FirstOrDefault(d => d.Id.Path == document) is not { } found)
        {
            return new RazorComponentResult<NotFoundPage>(new { Name, Reason = "No such document is served; it may have been renamed or removed." })
            {
                StatusCode = StatusCodes.Status404NotFound,
            };
        }

        var query = http.Request.Query;
        var asked = query.ContainsKey("from") || query.ContainsKey("to");
        var marked = Place(query["from"], query["to"], found.Text.Length);
        var view = new { Name, Document = found, Marked = marked, Changed = asked && marked is null, AsFile = query["view"] == "file" };
        return new RazorComponentResult<SourcePage>(view);
    }

    private static TextSpan? Place(string? from, string? to, int length) =>
        int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
        && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var end)
        && start < end
        && end <= length
            ? new TextSpan(start, end)
            : null;
}
