using System.Threading.Channels;
using ChatGuide.Corpus;

namespace ChatGuide.Tests.Corpus;

public sealed class CorpusWatcherTests : IAsyncLifetime
{
    // Far longer than any change takes; only a failing test waits for it.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryCorpus corpus = new TemporaryCorpus().With("baker.md", "Bakers bake.");
    private readonly Channel<CorpusSnapshot> published = Channel.CreateUnbounded<CorpusSnapshot>();
    private readonly Channel<CorpusException> failures = Channel.CreateUnbounded<CorpusException>();
    private CorpusWatcher watcher = null!;

    public Task InitializeAsync()
    {
        watcher = new(
            new CorpusReader(),
            corpus.Options,
            corpus.Read(),
            TimeProvider.System,
            (snapshot, cancellationToken) => published.Writer.WriteAsync(snapshot, cancellationToken).AsTask(),
            failure => failures.Writer.TryWrite(failure));
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await watcher.DisposeAsync();
        corpus.Dispose();
    }

    [Fact]
    public async Task A_file_that_is_added_changed_renamed_and_deleted_is_followed()
    {
        corpus.With("cook.md", "Cooks cook.");
        Assert.Equal(["baker.md", "cook.md"], Ids(await NextAsync()));

        corpus.With("cook.md", "Cooks cook soup.");
        Assert.Equal("Cooks cook soup.", (await NextAsync()).Documents[1].Passages[0].Text);

        File.Move(corpus.PathOf("cook.md"), corpus.PathOf("chef.md"));
        Assert.Equal(["baker.md", "chef.md"], Ids(await NextAsync()));

        File.Delete(corpus.PathOf("chef.md"));
        Assert.Equal(["baker.md"], Ids(await NextAsync()));
    }

    [Fact]
    public async Task A_file_in_a_new_folder_is_found()
    {
        corpus.With("kitchen/hot/cook.md", "Cooks cook.");

        Assert.Equal(["baker.md", "kitchen/hot/cook.md"], Ids(await NextAsync()));
    }

    [Fact]
    public async Task Many_changes_at_once_become_one_snapshot_without_half_states()
    {
        for (var i = 0; i < 50; i++)
            corpus.With($"role-{i}.md", $"Role {i} works.");

        Assert.Equal(51, (await NextAsync()).Documents.Count);
    }

    [Fact]
    public async Task A_change_that_cannot_be_read_leaves_the_last_good_version_and_says_so()
    {
        corpus.With("baker.md", [0x42, 0xFF, 0xFE, 0x00]);

        var snapshot = await NextAsync();

        Assert.Equal("Bakers bake.", snapshot.Documents.Single().Passages[0].Text);
        Assert.Equal("baker.md: is a binary file, not text; its last good version is still served.", snapshot.Problems.Single().ToString());
    }

    [Fact]
    public async Task A_folder_that_is_emptied_is_reported_and_followed_again_when_it_fills()
    {
        File.Delete(corpus.PathOf("baker.md"));
        var failure = await failures.Reader.ReadAsync().AsTask().WaitAsync(Patience);
        Assert.Contains("holds no document", failure.Message);

        corpus.With("cook.md", "Cooks cook.");
        Assert.Equal(["cook.md"], Ids(await NextAsync()));
    }

    [Fact]
    public async Task A_folder_that_is_removed_and_made_anew_is_followed()
    {
        Directory.Delete(corpus.Root, recursive: true);
        var failure = await failures.Reader.ReadAsync().AsTask().WaitAsync(Patience);
        Assert.Contains(corpus.Root, failure.Message);

        corpus.With("cook.md", "Cooks cook.");
        Assert.Equal(["cook.md"], Ids(await NextAsync()));

        corpus.With("chef.md", "Chefs lead.");
        Assert.Equal(["chef.md", "cook.md"], Ids(await NextAsync()));
    }

    [Fact]
    public async Task Nothing_is_published_after_disposal()
    {
        await watcher.DisposeAsync();
        corpus.With("cook.md", "Cooks cook.");

        Assert.True(watcher.Completion.IsCompletedSuccessfully);
        Assert.False(published.Reader.TryRead(out _));
    }

    [Fact]
    public async Task A_receiver_that_fails_ends_the_watching_with_its_exception()
    {
        await using var broken = new CorpusWatcher(
            new CorpusReader(), corpus.Options, corpus.Read(), TimeProvider.System, (_, _) => throw new NotSupportedException("no"), _ => { });
        corpus.With("cook.md", "Cooks cook.");

        await Assert.ThrowsAsync<NotSupportedException>(() => broken.Completion.WaitAsync(Patience));
    }

    private static IEnumerable<string> Ids(CorpusSnapshot snapshot) => snapshot.Documents.Select(d => d.Id.Path);

    private Task<CorpusSnapshot> NextAsync() => published.Reader.ReadAsync().AsTask().WaitAsync(Patience);
}
