using System.Net.Http.Json;
using System.Text.Json;
using ChatGuide.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ChatGuide.Web.Tests.Hosting;

public sealed class ReloadTests : IDisposable
{
    private readonly string _corpus = Directory.CreateTempSubdirectory("corpus-").FullName;
    private readonly ServiceFactory _service = new();

    public ReloadTests()
    {
        foreach (var file in Directory.GetFiles(ServiceFactory.SmallCorpus))
            File.Copy(file, Path.Combine(_corpus, Path.GetFileName(file)));
        _service.Settings["Corpus:Path"] = _corpus;
        _service.Settings["Limits:CallerPerMinute"] = "1000000";
    }

    [Fact]
    public async Task A_document_dropped_into_the_folder_is_answered_from_while_questions_go_on()
    {
        var client = _service.CreateClient();
        var guides = _service.Services.GetRequiredService<LiveGuide>();
        using var stop = new CancellationTokenSource();
        var asked = 0;
        var asking = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
                Assert.Contains("Deck oven", await AskAsync(client, "what tools does a baker use?", $"a{asked++}"), StringComparison.Ordinal);
        });

        await File.WriteAllTextAsync(
            Path.Combine(_corpus, "glazier.md"),
            "# Glazier\n\nA glazier fits panes of glass into windows.\n\n## Tools\n\nGlaziers work with:\n\n- Glass cutter\n- Putty knife\n");
        await UntilAsync(() => guides.Current.Corpus.Documents.Count == 3);
        Assert.Contains("Glass cutter", await AskAsync(client, "what tools does a glazier use?", "g1"), StringComparison.Ordinal);

        File.Delete(Path.Combine(_corpus, "glazier.md"));
        await UntilAsync(() => guides.Current.Corpus.Documents.Count == 2);
        await stop.CancelAsync();
        await asking;
        Assert.True(asked > 0);
    }

    [Fact]
    public async Task A_malformed_catalog_leaves_the_last_good_guide_serving()
    {
        var client = _service.CreateClient();
        var guides = _service.Services.GetRequiredService<LiveGuide>();
        await File.WriteAllTextAsync(Path.Combine(_corpus, "catalog.yaml"), "topics: [");
        await File.WriteAllTextAsync(Path.Combine(_corpus, "glazier.md"), "# Glazier\n\nA glazier fits panes of glass into windows.\n");
        await Task.Delay(TimeSpan.FromSeconds(2));

        Assert.Equal(2, guides.Current.Corpus.Documents.Count);
        Assert.Contains("Deck oven", await AskAsync(client, "what tools does a baker use?", "a1"), StringComparison.Ordinal);

        File.Delete(Path.Combine(_corpus, "catalog.yaml"));
        await UntilAsync(() => guides.Current.Corpus.Documents.Count == 3);
    }

    public void Dispose()
    {
        _service.Dispose();
        Directory.Delete(_corpus, recursive: true);
    }

    private static async Task<string> AskAsync(HttpClient client, string question, string id)
    {
        using var response = await client.PostAsJsonAsync("/api/messages", Activities.Message(question, id, conversation: id));
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("activities")[0].GetProperty("text").GetString()!;
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        for (var i = 0; i < 300 && !holds(); i++)
            await Task.Delay(100);
        Assert.True(holds());
    }
}
