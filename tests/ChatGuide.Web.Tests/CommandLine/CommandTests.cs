using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;

namespace ChatGuide.Web.Tests.CommandLine;

public sealed class CommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("commands-").FullName;

    [Fact]
    public async Task Ask_prints_the_answer_with_a_numbered_list_of_sources()
    {
        var run = await RunAsync("ask", "what tools does a baker use?", "--corpus", ServiceFactory.SmallCorpus);

        Assert.Equal(0, run.Code);
        Assert.Contains("- Deck oven: bakes the loaves on a stone floor. [1]", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^\[1\] baker\.md:1\d(-\d+)? — Tools$", run.Output);
    }

    [Fact]
    public async Task Ask_prints_nothing_but_JSON_when_told_to()
    {
        var run = await RunAsync("ask", "what does a baker earn?", "--corpus", ServiceFactory.SmallCorpus, "--json");

        var answer = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("answer", answer.GetProperty("kind").GetString());
        var citation = answer.GetProperty("citations")[0];
        var (from, to) = (citation.GetProperty("span")[0].GetInt32(), citation.GetProperty("span")[1].GetInt32());
        var text = await File.ReadAllTextAsync(Path.Combine(ServiceFactory.SmallCorpus, citation.GetProperty("document").GetString()!));
        Assert.Equal(citation.GetProperty("quote").GetString(), text[from..to]);
        Assert.Contains("$36,650", citation.GetProperty("quote").GetString(), StringComparison.Ordinal);
        Assert.True(answer.GetProperty("confidence").GetDouble() > 0);
        Assert.StartsWith("/sources/baker.md?from=", citation.GetProperty("url").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_explains_how_each_answer_was_found_when_told_to()
    {
        string[] asked = ["ask", "what tools does a baker use?", "--corpus", ServiceFactory.SmallCorpus];

        var plain = await RunAsync(asked);
        var explained = await RunAsync([.. asked, "--explain"]);
        var json = await RunAsync([.. asked, "--explain", "--json"]);

        Assert.DoesNotContain("I read your question as", plain.Output, StringComparison.Ordinal);
        Assert.StartsWith(plain.Output.TrimEnd(), explained.Output, StringComparison.Ordinal);
        Assert.Contains("I read your question as", explained.Output, StringComparison.Ordinal);
        Assert.Contains("score", explained.Output, StringComparison.Ordinal);
        Assert.StartsWith("I read your question as", JsonDocument.Parse(json.Output).RootElement.GetProperty("explanation").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_questions_are_one_conversation()
    {
        var run = await RunAsync("ask", "what tools does a baker use?", "and a carpenter?", "--json", "--corpus", ServiceFactory.SmallCorpus);

        Assert.Contains("Circular saw", JsonDocument.Parse(run.Output).RootElement[1].GetProperty("answer").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_prints_the_passages_that_hold_the_words()
    {
        var run = await RunAsync("search", "deck oven", "--corpus", ServiceFactory.SmallCorpus);

        Assert.Contains("baker.md:", run.Output.Split('\n')[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ask", "hi", "--corpus", "/nowhere/at/all")]
    [InlineData("serve", "--Corpus:Path=/nowhere/at/all")]
    [InlineData("--Corpus:Path=/nowhere/at/all")]
    [InlineData("serve", "--Corpus:Path=")]
    [InlineData("serve", "--Search:Engine=Magic")]
    [InlineData("serve", "--Limits:TextLength=1")]
    [InlineData("serve", "--DirectLine:Secret=short")]
    [InlineData("serve", "--MicrosoftAppId=me")]
    [InlineData("serve", "--environment=Production")]
    [InlineData("serve", "--Store:Path=/nowhere/at/all/x.db")]
    [InlineData("serv")]
    [InlineData("teams-package", "--app-id", "me", "--host", "guide.example.org")]
    [InlineData("teams-package", "--app-id", "11111111-2222-3333-4444-555555555555", "--host", "https://guide.example.org")]
    [InlineData("teams-package", "--app-id", "11111111-2222-3333-4444-555555555555", "--host", "localhost")]
    [InlineData("teams-package", "--app-id", "11111111-2222-3333-4444-555555555555", "--host", "10.0.0.1")]
    public async Task What_cannot_work_is_said_in_a_plain_sentence(params string[] arguments)
    {
        var run = await RunAsync(arguments);

        Assert.NotEqual(0, run.Code);
        Assert.Equal("", run.Output);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.InRange(run.Errors.Trim().Split('\n').Length, 1, 2);
    }

    [Fact]
    public async Task Every_wrong_setting_is_named_where_several_are()
    {
        var run = await RunAsync("serve", "--Corpus:Path=", "--Limits:TextLength=1", "--environment=Production");

        Assert.Equal(1, run.Code);
        Assert.All(["Corpus:Path", "Limits:TextLength", "MicrosoftAppId"], s => Assert.Contains(s, run.Errors, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_teams_package_holds_the_manifest_and_both_icons()
    {
        var zip = Path.Combine(_folder, "chatguide.zip");

        var run = await RunAsync(
            "teams-package", "--app-id", "11111111-2222-3333-4444-555555555555", "--host", "guide.example.org", "--out", zip, "--corpus", ServiceFactory.SmallCorpus);

        Assert.Equal(0, run.Code);
        using var archive = ZipFile.OpenRead(zip);
        Assert.Equal(["color.png", "manifest.json", "outline.png"], archive.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal));
        using var manifest = JsonDocument.Parse(archive.GetEntry("manifest.json")!.Open());
        var prompts = manifest.RootElement.GetProperty("bots")[0].GetProperty("commandLists")[0].GetProperty("commands");
        Assert.InRange(prompts.GetArrayLength(), 1, 10);
        Assert.Equal("guide.example.org", manifest.RootElement.GetProperty("validDomains")[0].GetString());
        foreach (var (icon, size) in new[] { ("color.png", 192), ("outline.png", 32) })
        {
            var header = new byte[24];
            await archive.GetEntry(icon)!.Open().ReadExactlyAsync(header);
            Assert.Equal((size, size), (header[18] * 256 + header[19], header[22] * 256 + header[23]));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _folder };
        foreach (var argument in arguments.Prepend(typeof(Program).Assembly.Location))
            start.ArgumentList.Add(argument);
        foreach (var variable in new[] { "ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT", "Corpus__Path" })
            start.Environment.Remove(variable);
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }

        return (process.ExitCode, await output, await errors);
    }
}
