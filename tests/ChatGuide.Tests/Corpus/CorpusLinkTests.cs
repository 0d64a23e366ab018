using ChatGuide.Corpus;

namespace ChatGuide.Tests.Corpus;

public sealed class CorpusLinkTests : IDisposable
{
    private readonly TemporaryCorpus corpus = new TemporaryCorpus().With("baker.md", "Bakers bake.");
    private readonly TemporaryCorpus outside = new TemporaryCorpus().With("secret.md", "Secret words.").With("sub/secret.md", "Secret words.");

    public void Dispose()
    {
        corpus.Dispose();
        outside.Dispose();
    }

    [SkippableFact]
    public void Links_that_leave_the_folder_are_named_and_not_followed()
    {
        Link("file.md", outside.PathOf("secret.md"), isFolder: false);
        Link("folder", outside.Root, isFolder: true);
        Link("relative.md", Path.Combine("..", Path.GetFileName(outside.Root), "secret.md"), isFolder: false);

        var snapshot = corpus.Read();

        Assert.Equal(["baker.md"], snapshot.Documents.Select(d => d.Id.Path));
        Assert.Equal(
            ["file.md", "folder", "relative.md"],
            snapshot.Problems.Where(p => p.Reason == "is a link that leaves the corpus folder and is not followed.").Select(p => p.Path));
    }

    [SkippableFact]
    public void A_link_whose_way_leads_through_another_link_out_of_the_folder_is_not_followed()
    {
        Link(".way", outside.Root, isFolder: true);
        Link("file.md", corpus.PathOf(".way/secret.md"), isFolder: false);

        Assert.Equal(["baker.md"], corpus.Read().Documents.Select(d => d.Id.Path));
    }

    [SkippableFact]
    public void Links_inside_the_folder_are_followed_once()
    {
        corpus.With(".data/cook.md", "Cooks cook.").With("sub/chef.md", "Chefs lead.");
        Link("cook.md", corpus.PathOf(".data/cook.md"), isFolder: false);
        Link("loop", corpus.Root, isFolder: true);
        Link("again", corpus.PathOf("sub"), isFolder: true);
        Link("gone.md", corpus.PathOf("nowhere.md"), isFolder: false);

        var snapshot = corpus.Read();

        Assert.Equal(["baker.md", "cook.md", "sub/chef.md"], snapshot.Documents.Select(d => d.Id.Path));
        Assert.Equal("gone.md: is a link to a file that does not exist.", snapshot.Problems.Single().ToString());
    }

    [SkippableFact]
    public void The_folder_itself_may_be_a_link()
    {
        Link("../" + Path.GetFileName(corpus.Root) + "-link", corpus.Root, isFolder: true);
        var link = corpus.Root + "-link";
        try
        {
            Assert.Single(new CorpusReader().Read(new() { Path = link }).Documents);
        }
        finally
        {
            Directory.Delete(link);
        }
    }

    private void Link(string path, string target, bool isFolder)
    {
        try
        {
            if (isFolder)
                Directory.CreateSymbolicLink(corpus.PathOf(path), target);
            else
                File.CreateSymbolicLink(corpus.PathOf(path), target);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Skip.If(OperatingSystem.IsWindows(), "Windows lets only administrators and developers make links: " + exception.Message);
            throw;
        }
    }
}
