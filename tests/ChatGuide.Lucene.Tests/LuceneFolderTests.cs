using ChatGuide.Corpus;
using ChatGuide.Lucene;
using ChatGuide.Search;
using ChatGuide.Tests.Search;
using Lucene.Net.Store;

namespace ChatGuide.Tests.Lucene;

public sealed class LuceneFolderTests : PassageIndexContract, IDisposable
{
    private readonly string folder = System.IO.Directory.CreateTempSubdirectory("chatguide-lucene-").FullName;

    protected override IPassageIndexBuilder Builder => new LuceneIndexBuilder(folder);

    public void Dispose() => System.IO.Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_folder_that_is_up_to_date_is_not_written()
    {
        var passages = CareersText.Passages(100, seed: 8);
        Builder.Build(passages).Dispose();
        var before = Files();

        using var again = Builder.Build(passages);

        Assert.Equal(100, again.Count);
        Assert.Equal(before, Files());
    }

    [Fact]
    public void New_passages_are_added_without_writing_the_old_ones_again()
    {
        var passages = CareersText.Passages(120, seed: 9);
        Builder.Build([.. passages.Take(100)]).Dispose();
        var data = Files().Where(file => file.Name.EndsWith(".fdt", StringComparison.Ordinal) || file.Name.EndsWith(".cfs", StringComparison.Ordinal)).ToList();

        Builder.Build(passages).Dispose();

        Assert.NotEmpty(data);
        Assert.Subset(Files().ToHashSet(), data.ToHashSet());
    }

    [Fact]
    public void After_changes_the_index_says_what_one_built_afresh_says()
    {
        var before = CareersText.Passages(300, seed: 10);
        var after = CareersText.Passages(300, seed: 11).Take(60).Concat(before.Skip(60).Take(200)).Reverse().ToList();
        Builder.Build(before).Dispose();
        using var updated = Builder.Build(after);
        using var fresh = new LuceneIndexBuilder(folder: null).Build(after);

        foreach (var question in CareersText.Questions(100, seed: 12).Select(PassageQuery.FromText))
            Assert.Equal(fresh.Search(question, 20), updated.Search(question, 20));
    }

    [Fact]
    public void The_index_before_goes_on_answering_after_the_next_is_built()
    {
        using var before = Builder.Build([Passage(0, "bread"), Passage(1, "stairs")]);
        using var after = Builder.Build([Passage(0, "bricks"), Passage(1, "stairs")]);

        Assert.Equal(Id(0), before.Search(PassageQuery.FromText("bread"), 1).Single().Passage);
        Assert.Empty(after.Search(PassageQuery.FromText("bread"), 1));
        Assert.Equal(Id(0), after.Search(PassageQuery.FromText("bricks"), 1).Single().Passage);
    }

    [Fact]
    public void The_lock_file_of_a_process_that_is_gone_is_no_hindrance()
    {
        File.WriteAllText(Path.Combine(folder, "write.lock"), "");

        using var index = Builder.Build([Passage(0, "bread")]);

        Assert.Equal(1, index.Count);
    }

    [Fact]
    public void A_folder_that_another_writes_is_refused_in_a_sentence()
    {
        Builder.Build([Passage(0, "bread")]).Dispose();
        using var directory = new MMapDirectory(folder, new NativeFSLockFactory());
        using var held = directory.MakeLock("write.lock");
        Assert.True(held.Obtain());

        var refusal = Assert.Throws<CorpusException>(() => new LuceneIndexBuilder(folder) { LockWait = 1 }.Build([Passage(0, "stairs")]));

        Assert.Contains("Search:IndexPath", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_folder_is_built_afresh()
    {
        Builder.Build([Passage(0, "bread")]).Dispose();
        foreach (var file in System.IO.Directory.GetFiles(folder, "segments_*"))
            File.WriteAllText(file, "no index");

        using var index = Builder.Build([Passage(0, "stairs")]);

        Assert.Equal(Id(0), index.Search(PassageQuery.FromText("stairs"), 1).Single().Passage);
    }

    private static IndexedPassage Passage(int ordinal, string body) => new(Id(ordinal), "", [], body, [], []);

    private List<(string Name, DateTime Written)> Files() =>
        [.. new DirectoryInfo(folder).GetFiles().Where(file => file.Name != "write.lock").Select(file => (file.Name, file.LastWriteTimeUtc)).Order()];
}
