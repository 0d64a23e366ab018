using Microsoft.Playwright;

namespace ChatGuide.Web.Tests.Browser;

/// <summary>The pages without a chat, over our own corpus, as readers meet them: on a phone, in the dark, by keyboard, without script.</summary>
[Collection(BrowserTests.Name)]
public sealed class ReadingPagesTests : IDisposable
{
    private readonly ServiceFactory _service = new() { Settings = { ["Corpus:Path"] = "corpus" } };
    private readonly Chromium _chromium;
    private readonly string _address;

    public ReadingPagesTests(Chromium chromium)
    {
        _chromium = chromium;
        _service.UseKestrel(0);
        _service.StartServer();
        _address = _service.ClientOptions.BaseAddress.ToString();
    }

    [SkippableTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task On_a_phone_a_wide_table_moves_in_its_own_frame(ColorScheme colours)
    {
        var (page, trouble) = await _chromium.OpenAsync(Phone(colours));
        foreach (var path in new[] { "coverage", "sources", "sources/pay-overview.md", "sources/machine-learning-engineer.md", "sources/machine-learning-engineer.md?view=file" })
        {
            await page.GotoAsync(_address + path);
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), path);
            Assert.Equal(colours == ColorScheme.Dark, await page.EvaluateAsync<int>("getComputedStyle(document.body).backgroundColor.match(/\\d+/g)[0] | 0") < 128);
            await page.ScreenshotAsync($"phone-{colours}-{path.Replace('/', '-').Replace('?', '-')}");
        }

        await page.GotoAsync(_address + "coverage");
        var frame = page.Locator(".coverage");
        Assert.True(await frame.EvaluateAsync<bool>("e => e.scrollWidth > e.clientWidth"));

        await frame.EvaluateAsync("e => { e.scrollLeft = 300; e.scrollTop = 200 }");
        var (role, first) = (await page.Locator(".coverage tbody th").Last.BoundingBoxAsync(), await page.Locator(".coverage thead th").First.BoundingBoxAsync());
        var outer = await frame.BoundingBoxAsync();
        Assert.InRange(role!.X, outer!.X, outer.X + 2);
        Assert.InRange(first!.Y, outer.Y, outer.Y + 2);
        await page.ScreenshotAsync($"phone-{colours}-coverage-moved");
        Assert.Empty(trouble);
    }

    [SkippableFact]
    public async Task The_coverage_is_read_and_left_by_keyboard()
    {
        var (page, trouble) = await _chromium.OpenAsync(Phone(ColorScheme.Light));
        await page.GotoAsync(_address + "coverage");

        await TabToAsync(page, "document.activeElement.matches('.coverage')");
        for (var i = 0; i < 5; i++)
            await page.Keyboard.PressAsync("ArrowRight");
        await UntilAsync(page, "document.querySelector('.coverage').scrollLeft > 0");
        await TabToAsync(page, "document.activeElement.matches('.coverage tbody td a')");
        Assert.NotEqual("none", await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        await page.Keyboard.PressAsync("Enter");

        await page.Locator("mark#quote").First.WaitForAsync();
        Assert.Empty(trouble);
    }

    [SkippableFact]
    public async Task The_skip_link_and_the_pages_are_reached_by_keyboard()
    {
        var (page, _) = await _chromium.OpenAsync();
        await page.GotoAsync(_address + "sources");

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the content", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await TabToAsync(page, "document.activeElement.textContent === 'Coverage'");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Coverage" }).WaitForAsync();
        Assert.Equal("page", await page.GetByRole(AriaRole.Link, new() { Name = "Coverage", Exact = true }).First.GetAttributeAsync("aria-current"));
        await page.ScreenshotAsync("coverage");
    }

    [SkippableFact]
    public async Task The_coverage_is_read_without_script()
    {
        var (page, _) = await _chromium.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        await page.GotoAsync(_address + "coverage");

        await page.GetByRole(AriaRole.Rowheader, new() { Name = "Machine learning engineer" }).GetByRole(AriaRole.Link).ClickAsync();

        Assert.EndsWith("/sources/machine-learning-engineer.md", page.Url, StringComparison.Ordinal);
    }

    public void Dispose() => _service.Dispose();

    private static BrowserNewContextOptions Phone(ColorScheme colours) => new()
    {
        ViewportSize = new ViewportSize { Width = 375, Height = 667 },
        ColorScheme = colours,
    };

    private static async Task TabToAsync(IPage page, string there)
    {
        for (var i = 0; i < 60; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>(there))
                return;
        }

        Assert.Fail($"Sixty tabs did not reach it: {there}");
    }

    /// <summary>Asks until it holds: Playwright's own wait is an <c>eval</c> in the page, which the page's content security policy refuses.</summary>
    private static async Task UntilAsync(IPage page, string holds)
    {
        for (var i = 0; i < 200; i++)
        {
            if (await page.EvaluateAsync<bool>(holds))
                return;
            await Task.Delay(50);
        }

        Assert.Fail($"In ten seconds it did not come to hold: {holds}");
    }
}
