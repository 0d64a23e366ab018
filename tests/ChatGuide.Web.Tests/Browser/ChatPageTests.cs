using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;

namespace ChatGuide.Web.Tests.Browser;

[Collection(BrowserTests.Name)]
public sealed class ChatPageTests(Chromium chromium) : IDisposable
{
    private readonly ServiceFactory _service = new();

    [SkippableFact]
    public async Task The_page_greets_answers_and_opens_the_quoted_place()
    {
        var (page, trouble) = await chromium.OpenAsync();
        await page.GotoAsync(Start());
        await page.ScreenshotAsync("greeting");

        await AskAsync(page, "what tools does a baker use?");
        await page.GetByText("Deck oven").First.WaitForAsync();
        await page.ScreenshotAsync("answer");

        var source = await page.RunAndWaitForPopupAsync(() => page.Locator("#webchat a[href*='/sources/']").First.ClickAsync());
        await source.Locator("mark#quote").First.WaitForAsync();
        Assert.Contains("Deck oven", await source.Locator("mark#quote").First.TextContentAsync(), StringComparison.Ordinal);
        await source.ScreenshotAsync("source");
        Assert.Empty(trouble);
    }

    [SkippableFact]
    public async Task A_suggestion_is_asked_by_picking_it()
    {
        var (page, trouble) = await chromium.OpenAsync();
        await page.GotoAsync(Start());
        var suggestion = page.Locator(".webchat__suggested-action").First;
        var question = (await suggestion.TextContentAsync())!.Trim();

        await suggestion.ClickAsync();

        await page.Locator(".webchat__bubble--from-user").GetByText(question).WaitForAsync();
        await page.Locator("#webchat a[href*='/sources/']").First.WaitForAsync();
        Assert.Empty(trouble);
    }

    [SkippableFact]
    public async Task A_reload_goes_on_with_the_conversation_and_its_subject()
    {
        var (page, trouble) = await OpenAndAskAsync();

        await page.ReloadAsync();
        await page.GetByText("Deck oven").First.WaitForAsync();
        await AskAsync(page, "and a carpenter?");

        await page.GetByText("Circular saw").First.WaitForAsync();
        Assert.Empty(trouble);
    }

    [SkippableFact]
    public async Task The_chat_outlives_its_token()
    {
        _service.Settings["DirectLine:TokenSeconds"] = "30";
        var (page, _) = await OpenAndAskAsync();

        await page.WaitForTimeoutAsync(35_000);
        await AskAsync(page, "and a carpenter?");

        await page.GetByText("Circular saw").First.WaitForAsync();
        Assert.False(await page.Locator("#trouble").IsVisibleAsync());
    }

    [SkippableFact]
    public async Task A_vote_on_a_reply_is_kept_with_what_it_answered()
    {
        var (page, trouble) = await OpenAndAskAsync();

        await page.Locator(".webchat__thumb-button").First.ClickAsync();

        using var connection = new SqliteConnection($"Data Source={_service.StorePath}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT f.reaction || ' ' || (f.reply = a.activity) FROM feedback f JOIN answered a USING (channel, conversation)";
        for (var i = 0; i < 100 && command.ExecuteScalar() is null; i++)
            await Task.Delay(100);
        Assert.Equal("upvote 1", command.ExecuteScalar());
        Assert.Equal(2, await page.Locator(".webchat__thumb-button").CountAsync());
        await page.ScreenshotAsync("vote");
        Assert.Empty(trouble);
    }

    [SkippableFact]
    public async Task A_conversation_outlives_a_restart_of_the_service()
    {
        var (page, _) = await OpenAndAskAsync();

        using var restarted = await RestartAsync();
        await page.ReloadAsync();

        await page.GetByText("Deck oven").First.WaitForAsync();
        await AskAsync(page, "and a carpenter?");
        await page.GetByText("Circular saw").First.WaitForAsync();
        Assert.False(await page.Locator("#trouble").IsVisibleAsync());
        await page.ScreenshotAsync("restarted");
    }

    [SkippableFact]
    public async Task A_page_left_open_reconnects_to_a_restarted_service()
    {
        var (page, _) = await OpenAndAskAsync();

        using var restarted = await RestartAsync();

        await AskAsync(page, "and a carpenter?");
        await page.GetByText("Circular saw").First.WaitForAsync(new LocatorWaitForOptions { Timeout = 90_000 });
    }

    [SkippableFact]
    public async Task On_a_dark_phone_nothing_is_wider_than_the_screen()
    {
        var (page, trouble) = await chromium.OpenAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = 375, Height = 667 },
            ColorScheme = ColorScheme.Dark,
        });
        var address = Start();
        foreach (var path in new[] { "", "sources", "sources/carpenter.md", "coverage", "about" })
        {
            await page.GotoAsync(address + path);
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), path);
        }

        await page.ScreenshotAsync("phone-source");
        await page.GotoAsync(address);
        await AskAsync(page, "what tools does a baker use?");
        await page.GetByText("Deck oven").First.WaitForAsync();
        await page.ScreenshotAsync("phone-chat");
        Assert.Empty(trouble);
    }

    [SkippableFact]
    public async Task Sources_are_read_without_script()
    {
        var (page, _) = await chromium.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        await page.GotoAsync(Start() + "sources");

        await page.GetByRole(AriaRole.Link, new() { Name = "Carpenter" }).ClickAsync();

        Assert.Equal("Carpenter", await page.Locator("h1").EvaluateAsync<string>("e => e.firstChild.textContent"));
        Assert.Equal(HttpStatusCode.OK, (HttpStatusCode)(await page.ReloadAsync())!.Status);
    }

    public void Dispose() => _service.Dispose();

    /// <summary>A page on which a first question was asked and answered.</summary>
    private async Task<(IPage Page, List<string> Trouble)> OpenAndAskAsync()
    {
        var (page, trouble) = await chromium.OpenAsync();
        await page.GotoAsync(Start());
        await AskAsync(page, "what tools does a baker use?");
        await page.GetByText("Deck oven").First.WaitForAsync();
        return (page, trouble);
    }

    /// <summary>Another service at the same address that goes on with what the stopped one stored.</summary>
    private async Task<ServiceFactory> RestartAsync()
    {
        await _service.StopAsync();
        var restarted = new ServiceFactory { SharedStore = _service.StorePath };
        restarted.UseKestrel(_service.ClientOptions.BaseAddress.Port);
        restarted.StartServer();
        return restarted;
    }

    private string Start()
    {
        _service.UseKestrel(0);
        _service.StartServer();
        return _service.ClientOptions.BaseAddress.ToString();
    }

    private static async Task AskAsync(IPage page, string question)
    {
        var box = page.Locator("[data-id='webchat-sendbox-input']");
        await page.Locator(".webchat__bubble").First.WaitForAsync();
        await box.FillAsync(question);
        await box.PressAsync("Enter");
    }
}

internal static class Screenshots
{
    /// <summary>Keeps a picture of the page among the test's output.</summary>
    public static async Task ScreenshotAsync(this IPage page, string name)
    {
        await page.WaitForTimeoutAsync(800);
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(AppContext.BaseDirectory, "TestResults", $"{name}.png") });
    }
}
