using System.Text;
using ChatGuide.Corpus;

namespace ChatGuide.Tests.Corpus;

public sealed class CorpusReaderTests : IDisposable
{
    private readonly TemporaryCorpus corpus = new();

    public void Dispose() => corpus.Dispose();

    [Fact]
    public void Every_file_of_a_known_format_is_a_document_ordered_by_its_path()
    {
        corpus.With("b.txt", "Cooks cook.").With("a/c.markdown", "Bakers bake.").With("a/B.HTML", "<p>Chefs lead.").With("Z.md", "Waiters wait.");

        var snapshot = corpus.Read();

        Assert.Equal(["Z.md", "a/B.HTML", "a/c.markdown", "b.txt"], snapshot.Documents.Select(d => d.Id.Path));
        Assert.Equal([FileFormat.Markdown, FileFormat.Html, FileFormat.Markdown, FileFormat.PlainText], snapshot.Documents.Select(d => d.Format));
        Assert.Empty(snapshot.Problems);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("sub/readme.md")]
    [InlineData(".hidden.md")]
    [InlineData(".git/config.txt")]
    [InlineData("~$letter.docx")]
    [InlineData("notes.md~")]
    [InlineData(".notes.md.swp")]
    [InlineData("#notes.md#")]
    [InlineData("picture.png")]
    [InlineData("LICENSE")]
    public void Files_that_are_not_for_readers_are_passed_over_in_silence(string path)
    {
        var snapshot = corpus.With("baker.md", "Bakers bake.").With(path, "Not to be read.").Read();

        Assert.Equal("baker.md", snapshot.Documents.Single().Id.Path);
        Assert.Empty(snapshot.Problems);
    }

    [Fact]
    public void The_catalog_is_handed_on_and_is_no_document()
    {
        var snapshot = corpus.With("baker.md", "Bakers bake.").With("catalog.yaml", "topics: []").Read();

        Assert.Equal("topics: []", snapshot.Catalog);
        Assert.Single(snapshot.Documents);
        Assert.NotEqual(corpus.With("catalog.yaml", "topics: [pay]").Read().Version, snapshot.Version);
    }

    public static TheoryData<string, byte[], string> BadFiles => new()
    {
        { "a.md", [], "a.md: is empty." },
        { "a.txt", " \n\t\n"u8.ToArray(), "a.txt: is empty." },
        { "a.txt", [0x41, 0x00, 0x42], "a.txt: is a binary file, not text." },
        { "a.md", [0x50, 0x61, 0x79, 0x0A, 0x63, 0x61, 0x66, 0xE9, 0x20], "a.md:2: is not valid UTF-8 text; save it as UTF-8." },
        { "a.txt", [0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8], "a.txt:1: is not valid UTF-16 text; save it as UTF-8." },
        { "a.pdf", "%PDF"u8.ToArray(), "a.pdf: .pdf is not a format that is read (Markdown, plain text, HTML and DOCX are)." },
        { "a.md", Encoding.UTF8.GetBytes(new string('x', 3000)), "a.md: is larger than 2000 bytes (Corpus:MaxFileBytes)." },
        { "a.md", "# Only a heading"u8.ToArray(), "a.md: holds no paragraph, list or table to quote." },
        { "a.md", "---\ntitle: Baker\nBakers bake."u8.ToArray(), "a.md:1: its front matter is not closed by a line ---." },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void A_file_that_cannot_be_read_is_named_with_its_reason_and_the_rest_is_served(string path, byte[] bytes, string problem)
    {
        var options = corpus.With("good.md", "Bakers bake.").With(path, bytes).Options;
        options.MaxFileBytes = 2000;

        var snapshot = new CorpusReader().Read(options);

        Assert.Equal("good.md", snapshot.Documents.Single().Id.Path);
        Assert.Equal(problem, snapshot.Problems.Single().ToString());
    }

    [Theory]
    [InlineData("title: [a, b", 3)]
    [InlineData("title: Baker\n\troles: x", 3)]
    [InlineData("title: Baker\nroles: {a: b", 4)]
    public void Front_matter_that_is_not_YAML_is_named_with_its_line(string yaml, int line)
    {
        var problem = corpus.With("good.md", "Bakers bake.").With("a.md", $"---\n{yaml}\n---\n\nText.").Read().Problems.Single();

        Assert.Equal("a.md", problem.Path);
        Assert.InRange(problem.Line!.Value, 2, line);
        Assert.StartsWith("its front matter is not valid YAML: ", problem.Reason);
    }

    [Fact]
    public void A_field_of_front_matter_that_cannot_be_used_is_named_and_the_document_served()
    {
        var snapshot = corpus.With("a.md", "---\ntitle: Baker\nsource: our office\ndate: soon\naliases: {baker: [bread maker], cook: chef}\n---\nBakers bake.").Read();

        Assert.Equal(
            ["a.md:3: source: \"our office\" is not a web address; the field is left out.", "a.md:4: date: \"soon\" is not a date (year-month-day); the field is left out."],
            snapshot.Problems.Select(p => p.ToString()));
        var frontMatter = snapshot.Documents.Single().FrontMatter;
        Assert.Equal("Baker", frontMatter.Title);
        Assert.Equal([new RoleAlias("bread maker", "baker"), new RoleAlias("chef", "cook")], frontMatter.Aliases);
    }

    [Fact]
    public void Rules_at_the_top_of_a_text_are_not_front_matter() =>
        Assert.Equal("Bakers bake.", TemporaryCorpus.ReadOne("a.md", "---\n\nBakers bake.\n\n---\n").Passages.Single().Text);

    [Fact]
    public void Front_matter_nested_without_end_costs_no_stack()
    {
        var problem = corpus.With("good.md", "Bakers bake.").With("a.md", $"---\ntitle: {new string('[', 30_000)}\n---\nText.").Read().Problems.Single();

        Assert.Equal("a.md", problem.Path);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Byte_order_marks_are_honoured_and_not_counted(bool utf8)
    {
        Encoding encoding = utf8 ? new UTF8Encoding(true) : new UnicodeEncoding(bigEndian: true, byteOrderMark: true);
        var document = TemporaryCorpus.ReadOne("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes("Pâtissiers bake 🍞. Bakers too.")]);

        Assert.Equal(new TextSpan(20, 31), document.Passages[0].Fragments[0].Sentences[1].Span);
        SourceText.AssertVerbatim(document);
    }

    [Fact]
    public void A_missing_empty_or_unreadable_corpus_is_one_plain_sentence()
    {
        Assert.Equal(
            $"The corpus folder {corpus.Root} holds no document: put Markdown, plain text, HTML or DOCX files into it, or set Corpus:Path to the folder that holds them.",
            Assert.Throws<CorpusException>(() => corpus.Read()).Message);

        corpus.With("a.md", "");
        var rejected = Assert.Throws<CorpusException>(() => corpus.Read());
        Assert.Equal($"The corpus folder {corpus.Root} holds no document that can be read: repair or replace its files, such as a.md: is empty.", rejected.Message);
        Assert.Single(rejected.Problems);

        var missing = corpus.PathOf("missing");
        Assert.StartsWith($"The corpus folder {missing} does not exist: ", Read(missing));
        Assert.StartsWith($"The corpus path {corpus.PathOf("a.md")} is a file: ", Read(corpus.PathOf("a.md")));

        static string Read(string path) => Assert.Throws<CorpusException>(() => new CorpusReader().Read(new() { Path = path })).Message;
    }

    [Fact]
    public void What_has_not_changed_is_taken_from_the_snapshot_before()
    {
        var before = corpus.With("a.md", "Bakers bake.").With("b.md", "Cooks cook.").Read();

        var after = corpus.With("b.md", "Cooks cook soup.").Read(before);

        Assert.Same(before.Documents[0], after.Documents[0]);
        Assert.Equal("Cooks cook soup.", after.Documents[1].Passages[0].Text);
        Assert.NotEqual(before.Version, after.Version);
    }

    [Fact]
    public void The_version_depends_on_names_and_contents_alone()
    {
        var version = corpus.With("a.md", "Bakers bake.").With("b.md", "Cooks cook.").Read().Version;
        using var copy = new TemporaryCorpus().With("b.md", "Cooks cook.").With("a.md", "Bakers bake.");
        using var renamed = new TemporaryCorpus().With("a.md", "Bakers bake.").With("c.md", "Cooks cook.");

        Assert.Equal(version, copy.Read().Version);
        Assert.NotEqual(version, renamed.Read().Version);
    }

    [Fact]
    public void A_file_that_becomes_unreadable_keeps_its_last_good_version_until_it_is_repaired()
    {
        var good = corpus.With("a.md", "Bakers bake.").Read();

        var broken = corpus.With("a.md", "").Read(good);
        var repaired = corpus.With("a.md", "Bakers bake.").Read(broken);

        Assert.Equal(good.Version, broken.Version);
        Assert.Equal("a.md: is empty; its last good version is still served.", broken.Problems.Single().ToString());
        Assert.Empty(repaired.Problems);
    }

    [Fact]
    public void Progress_counts_every_file()
    {
        corpus.With("a.md", "Bakers bake.").With("b.md", "").With("c.md", "Cooks cook.");
        var reports = new List<CorpusProgress>();

        new CorpusReader().Read(corpus.Options, progress: new Progress(reports));

        Assert.Equal(3, reports.Count);
        Assert.Contains(new CorpusProgress(3, 3), reports);
    }

    [Fact]
    public void Reading_can_be_cancelled() => Assert.ThrowsAny<OperationCanceledException>(
        () => new CorpusReader().Read(corpus.With("a.md", "Bakers bake.").Options, cancellationToken: new CancellationToken(canceled: true)));

    private sealed class Progress(List<CorpusProgress> reports) : IProgress<CorpusProgress>
    {
        public void Report(CorpusProgress value)
        {
            lock (reports)
                reports.Add(value);
        }
    }
}
