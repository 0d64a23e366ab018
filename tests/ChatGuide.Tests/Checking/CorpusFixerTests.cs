using ChatGuide.Checking;
using ChatGuide.Corpus;

namespace ChatGuide.Tests.Checking;

public sealed class CorpusFixerTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("chatguide-fix-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void White_space_and_the_form_of_the_date_are_put_right_and_nothing_else_is_touched()
    {
        File.WriteAllText(Path.Combine(folder, "baker.md"), "---\r\ntitle: Baker  \r\ndate: 3 March 2025\r\n---\r\n\r\n# Baker\r\n\r\nA baker bakes bread.  \r\n");
        File.WriteAllText(Path.Combine(folder, "cook.md"), "---\ntitle: Cook\n---\n\n# Cook\n\nA cook cooks.\n");

        var changed = CorpusFixer.Fix(Read());

        Assert.Equal([new DocumentId("baker.md")], changed);
        Assert.Equal("---\r\ntitle: Baker\r\ndate: 2025-03-03\r\n---\r\n\r\n# Baker\r\n\r\nA baker bakes bread.  \r\n", File.ReadAllText(Path.Combine(folder, "baker.md")));
        Assert.Empty(CorpusFixer.Fix(Read()));
    }

    [Fact]
    public void A_file_that_has_changed_since_it_was_read_is_left_alone()
    {
        var path = Path.Combine(folder, "baker.md");
        File.WriteAllText(path, "---\ntitle: Baker  \n---\n\nA baker bakes bread.\n");
        var corpus = Read();
        File.WriteAllText(path, "---\ntitle: Baker and confectioner  \n---\n\nA baker bakes bread.\n");

        Assert.Empty(CorpusFixer.Fix(corpus));
        Assert.Contains("confectioner  ", File.ReadAllText(path));
    }

    private CorpusSnapshot Read() => new CorpusReader().Read(new CorpusOptions { Path = folder });
}
