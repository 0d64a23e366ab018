using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ChatGuide.Web.Tests.Pages;

public sealed class PageTests(ServiceFactory service) : IClassFixture<ServiceFactory>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/sources")]
    [InlineData("/coverage")]
    [InlineData("/sources/baker.md")]
    [InlineData("/sources/missing.md")]
    [InlineData("/assets/chat.js")]
    public async Task Every_page_has_its_security_headers(string path)
    {
        using var response = await service.CreateClient().GetAsync(path);

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("https:", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("DENY", Assert.Single(response.Headers.GetValues("X-Frame-Options")));
    }

    [Fact]
    public async Task The_chat_page_loads_its_script_from_here_with_its_integrity()
    {
        var page = await service.CreateClient().GetStringAsync("/");
        var script = await service.CreateClient().GetByteArrayAsync("/assets/webchat.js");

        Assert.Matches("<script nonce=\"[^\"]+\" src=\"/assets/webchat.js\\?v=[0-9.]+\" integrity=\"sha384-", page);
        Assert.Contains($"sha384-{Convert.ToBase64String(SHA384.HashData(script))}", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sources_are_listed()
    {
        var page = await service.CreateClient().GetStringAsync("/sources");

        Assert.Contains("<a href=\"/sources/baker.md\">Baker</a>", page, StringComparison.Ordinal);
        Assert.Contains("2026-03-01", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_covered_is_a_table_whose_numbers_open_the_first_fact()
    {
        var client = service.CreateClient();
        var page = await client.GetStringAsync("/coverage");

        Assert.Matches("""<th scope="row">\s*<a href="/sources/baker.md">Baker</a>""", page);
        var tools = Regex.Match(page, """<a href="([^"]+)" aria-label="(\d+) on tools: baker">\2</a>""", RegexOptions.IgnoreCase);
        Assert.True(tools.Success, page);
        Assert.Matches("""<h2 id="tools">[^§]*<mark id="quote">[^§]*<h2 id="pay">""", await client.GetStringAsync(WebUtility.HtmlDecode(tools.Groups[1].Value)));
        Assert.Contains("href=\"/coverage\"", await client.GetStringAsync("/sources"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_no_document_says_is_a_gap_in_the_coverage()
    {
        using var trades = new ServiceFactory { Settings = { ["Corpus:Path"] = "tests/evaluation/corpora/trades" } };
        var page = await trades.CreateClient().GetStringAsync("/coverage");
        Assert.Matches("""<td class="gap">.*<span class="visually-hidden">nothing</span>""", page);
    }

    [Fact]
    public async Task A_document_is_shown_with_its_headings_and_the_place_marked()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(ServiceFactory.SmallCorpus, "baker.md"));
        const string Quote = "A baker earns $36,650 a year at the median (2024).";
        var from = text.IndexOf(Quote, StringComparison.Ordinal);

        var read = await service.CreateClient().GetStringAsync($"/sources/baker.md?from={from}&to={from + Quote.Length}");
        var file = await service.CreateClient().GetStringAsync($"/sources/baker.md?from={from}&to={from + Quote.Length}&view=file");

        Assert.Contains($"<mark id=\"quote\">{Quote}</mark>", read, StringComparison.Ordinal);
        Assert.Contains($"<mark id=\"quote\">{Quote}</mark>", file, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"pay\">Pay", read, StringComparison.Ordinal);
        Assert.Contains("title: Baker", file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("file")]
    public async Task Text_of_a_document_stays_text(string view) => Assert.DoesNotContain(
        "<script>alert",
        await service.CreateClient().GetStringAsync($"/sources/carpenter.md?view={view}"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("from=5&to=3")]
    [InlineData("from=-1&to=3")]
    [InlineData("from=0&to=99999999")]
    [InlineData("from=x&to=y")]
    [InlineData("from=1")]
    public async Task A_place_that_is_not_there_is_said_to_have_changed(string query)
    {
        var page = await service.CreateClient().GetStringAsync($"/sources/baker.md?{query}");

        Assert.Contains("has changed since it was quoted", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<mark", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sources/missing.md")]
    [InlineData("/sources/../appsettings.json")]
    [InlineData("/sources/%2e%2e/appsettings.json")]
    [InlineData("/sources//etc/passwd")]
    public async Task What_is_no_document_is_not_found(string path)
    {
        using var response = await service.CreateClient().GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Every_citation_of_an_answer_opens_on_its_quote()
    {
        var client = service.CreateClient();
        using var response = await client.PostAsJsonAsync("/api/messages", Activities.Message("what tools does a baker use?", channel: "webchat"));
        var reply = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("activities")[0];
        var claims = reply.GetProperty("entities")[0].GetProperty("citation").EnumerateArray().ToArray();

        Assert.NotEmpty(claims);
        foreach (var claim in claims)
        {
            var url = new Uri(claim.GetProperty("appearance").GetProperty("url").GetString()!);
            Assert.Contains("<mark id=\"quote\">", await client.GetStringAsync(url.PathAndQuery), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Health_tells_what_is_served()
    {
        var ready = await service.CreateClient().GetFromJsonAsync<JsonElement>("/health/ready");
        var live = await service.CreateClient().GetFromJsonAsync<JsonElement>("/health/live");

        Assert.Equal(2, ready.GetProperty("documents").GetInt32());
        Assert.True(ready.GetProperty("passages").GetInt32() > 5);
        Assert.Equal(0, ready.GetProperty("rejected").GetInt32());
        Assert.Equal("live", live.GetProperty("status").GetString());
    }
}
