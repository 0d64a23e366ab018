using System.Net;
using System.Net.Sockets;
using ChatGuide.Web.Tests.Browser;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;

namespace ChatGuide.Web.Tests.Peers;

/// <summary>The Microsoft 365 Agents Playground, started against the service and driven in Chromium.</summary>
[Collection(BrowserTests.Name)]
public sealed class PlaygroundTests(Chromium chromium, NodePeers peers) : IClassFixture<NodePeers>
{
    [SkippableTheory]
    [InlineData("msteams")]
    [InlineData("webchat")]
    [InlineData("emulator")]
    public Task The_playground_holds_a_conversation(string channel) => ChatAsync(channel, async (page, service) =>
    {
        await AskAsync(page, "what tools does a baker use?", "Deck oven");
        await AskAsync(page, "and a carpenter?", "Circular saw");
        await AskAsync(page, "compare a baker and a carpenter", "$59,310");
        await page.ScreenshotAsync($"playground-{channel}");
        if (channel == "msteams")
            await LikeAsync(page, service);
    });

    [SkippableTheory]
    [InlineData("Group Chat")]
    [InlineData("General")]
    public Task In_a_group_or_a_channel_the_bot_answers_where_it_is_mentioned(string place) => ChatAsync("msteams", async (page, _) =>
    {
        await page.GetByRole(AriaRole.Treeitem, new() { Name = place }).First.ClickAsync();
        await MentionAsync(page, "what tools does a baker use?", "Deck oven");
        await MentionAsync(page, "compare a baker and a carpenter", "$59,310");
        await page.ScreenshotAsync($"playground-{place.Replace(' ', '-')}");
        Assert.Equal(0, await page.GetByText("Invalid message", new() { Exact = true }).CountAsync());
    });

    private async Task ChatAsync(string channel, Func<IPage, ServiceFactory, Task> chat)
    {
        using var service = new ServiceFactory { OpenOutgoing = true };
        service.UseKestrel(0);
        service.StartServer();
        var (page, _) = await chromium.OpenAsync();
        var port = FreePort();
        using var playground = peers.Start(
            "-r", "./loopback.cjs", "node_modules/@microsoft/m365agentsplayground/cli.js", "start",
            "-e", $"{service.ClientOptions.BaseAddress}api/messages", "-c", channel, "-p", $"{port}",
            "--service-url", $"http://127.0.0.1:{port}/_connector", "--disable-telemetry");
        try
        {
            while (await playground.StandardOutput.ReadLineAsync() is { } line && !line.Contains("Listening", StringComparison.Ordinal))
            {
            }

            await page.GotoAsync($"http://127.0.0.1:{port}/", new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });
            await page.GetByText("questions about careers").First.WaitForAsync(new LocatorWaitForOptions { Timeout = 60_000 });
            await chat(page, service);
        }
        finally
        {
            playground.Kill(entireProcessTree: true);
        }
    }

    /// <summary>Picks the bot out of the list that an @ opens, asks, and reads the answer.</summary>
    private static async Task MentionAsync(IPage page, string question, string expected)
    {
        await page.Locator("[data-lexical-editor='true']").First.ClickAsync();
        await page.Keyboard.TypeAsync("@");
        await page.GetByRole(AriaRole.Menuitem).Filter(new() { HasText = "Test Bot" }).First.ClickAsync();
        await page.Keyboard.TypeAsync($" {question}");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText(expected).First.WaitForAsync(new LocatorWaitForOptions { Timeout = 60_000, State = WaitForSelectorState.Attached });
    }

    private static async Task AskAsync(IPage page, string question, string expected)
    {
        var box = page.Locator("[data-lexical-editor='true'], [data-id='webchat-sendbox-input']").First;
        await box.ClickAsync();
        if (await box.GetAttributeAsync("data-id") is null)
            await page.Keyboard.TypeAsync(question);
        else
            await box.FillAsync(question);
        await box.PressAsync("Enter");
        await page.GetByText(expected).First.WaitForAsync(new LocatorWaitForOptions { Timeout = 60_000, State = WaitForSelectorState.Attached });
    }

    /// <summary>Gives feedback with the channel's own buttons and finds it in the store.</summary>
    private static async Task LikeAsync(IPage page, ServiceFactory service)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Like", Exact = true }).Last.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();
        using var connection = new SqliteConnection($"Data Source={service.StorePath}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT reaction FROM feedback";
        for (var i = 0; i < 100 && command.ExecuteScalar() is null; i++)
            await Task.Delay(100);
        Assert.Equal("like", command.ExecuteScalar());
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
