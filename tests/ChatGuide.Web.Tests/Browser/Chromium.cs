using Microsoft.Playwright;

namespace ChatGuide.Web.Tests.Browser;

/// <summary>The system's Chromium with an empty profile; it reaches nothing but this machine.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Why there is no browser; null where there is one. In CI a missing browser is a failure, not a reason to skip.</summary>
    public string? Missing { get; } = Executable is null && Environment.GetEnvironmentVariable("CI") is not { Length: > 0 }
        ? "No Chromium is installed (Debian: apt-get install chromium)."
        : null;

    private static string? Executable => Places.FirstOrDefault(File.Exists);

    public async Task InitializeAsync()
    {
        if (Missing is not null)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Executable ?? Places[0], Args = Arguments });
    }

    /// <summary>A page of a new profile. Trouble on it (errors, refused by the content security policy) is collected.</summary>
    public async Task<(IPage Page, List<string> Trouble)> OpenAsync(BrowserNewContextOptions? options = null)
    {
        Skip.If(Missing is not null, Missing);
        var context = await _browser!.NewContextAsync(options ?? new BrowserNewContextOptions());
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(20_000);
        var trouble = new List<string>();
        page.PageError += (_, error) => trouble.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                trouble.Add($"{message.Text} ({message.Location})");
        };
        return (page, trouble);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}

[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<Chromium>
{
    public const string Name = "browser";
}
