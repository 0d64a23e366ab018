using System.IO.Compression;
using System.Text;
using ChatGuide.Corpus;
using DocumentFormat.OpenXml.Wordprocessing;
using static ChatGuide.Tests.Corpus.DocxFile;

namespace ChatGuide.Tests.Corpus;

public sealed class DocxFormatTests
{
    private static readonly byte[] Guide = Write(
        "The baker",
        Paragraph("Baker", "berschrift1"),
        Paragraph("1. Tools ........ 3", "TOC1"),
        new Paragraph(Run("Bakers "), new Hyperlink(Run("bake")), Run(" bread."), new DeletedRun(new Run(new DeletedText("Not any more."))), new Run(new Break()), Run("Daily.")),
        Paragraph("Tools", "Outlined"),
        Paragraph("Bakers use:"),
        Paragraph("Peel: carries loaves.", listDepth: 0),
        Paragraph("Mixers", listDepth: 0),
        Paragraph("Spiral mixer", listDepth: 1),
        Table(["Oven", "Fuel"], ["Deck oven", "Gas"]),
        Paragraph("•\tLame: scores the loaf."),
        new Paragraph(new Run(new RunProperties(new Bold()), new Text("Do bakers sleep?"))),
        Paragraph("Yes, by day."),
        Paragraph("Pay", "Section"),
        new Paragraph(new Run(new RunProperties(new Vanish()), new Text("Hidden.")), Run("Bakers earn little.")));

    [Fact]
    public void Every_span_holds_the_words_that_are_read_from_it()
    {
        var document = TemporaryCorpus.ReadOne("baker.docx", Guide);

        SourceText.AssertSpansHold(document);
        SourceText.AssertVerbatim(document);
    }

    [Fact]
    public void Paragraphs_lists_and_tables_become_passages_below_their_headings() => Assert.Equal(
        """
        Baker | Paragraph | Prose(Bakers bake bread. / Daily.)
        Baker › Tools | List | LeadIn(Bakers use:) Item[Peel](Peel: carries loaves.) LeadIn[Mixers](Mixers) Item[Mixers](Spiral mixer)
        Baker › Tools | TableRow | Cell[Oven](Deck oven) Cell[Fuel](Gas)
        Baker › Tools | List | Item[Lame](Lame: scores the loaf.)
        Baker › Tools | QuestionAnswer | Question(Do bakers sleep?) Prose(Yes, by day.)
        Pay | Paragraph | Prose(Bakers earn little.)
        """,
        Outline.Of(TemporaryCorpus.ReadOne("baker.docx", Guide)));

    [Fact]
    public void A_line_is_a_paragraph_counted_from_the_top_of_the_document()
    {
        var document = TemporaryCorpus.ReadOne("baker.docx", Guide);

        Assert.Equal(new LineRange(5, 8), document.Passages[1].Lines);
        Assert.Equal("Bakers earn little.", document.Text.Split('\n')[^1]);
    }

    [Fact]
    public void The_title_is_the_documents_own_or_else_its_first_heading()
    {
        Assert.Equal("The baker", TemporaryCorpus.ReadOne("a.docx", Guide).Title);
        Assert.Equal("Cook", TemporaryCorpus.ReadOne("a.docx", Write(null, Paragraph("Cook", "berschrift1"), Paragraph("Cooks cook."))).Title);
    }

    [Fact]
    public void A_zip_bomb_is_not_unpacked()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = archive.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            for (var i = 0; i < 200; i++)
                part.Write(new byte[1024 * 1024]);
        }

        Assert.Equal("bomb.docx: unpacks to more than is accepted.", Reject("bomb.docx", stream.ToArray()));
    }

    [Fact]
    public void Files_that_are_no_Word_documents_are_named()
    {
        const string damaged = "is not a readable DOCX file: it is damaged or incomplete.";
        Assert.Equal($"a.docx: {damaged}", Reject("a.docx", Encoding.UTF8.GetBytes("just text")));
        Assert.Equal($"a.docx: {damaged}", Reject("a.docx", Guide[..(Guide.Length / 2)]));
        Assert.Equal($"a.docx: {damaged}", Reject("a.docx", Zip("word/document.xml", "<w:document>")));
        Assert.StartsWith("a.docx: is ", Reject("a.docx", Zip("readme.txt", "hello")));
        Assert.Contains("password", Reject("a.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1]));
        Assert.Equal("a.docx: is nested too deeply to be read.", Reject("a.docx", Zip("word/document.xml", string.Concat(Enumerable.Repeat("<a>", 50_000)))));
    }

    private static byte[] Zip(string name, string content)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var writer = new StreamWriter(archive.CreateEntry(name).Open()))
            writer.Write(content);
        return stream.ToArray();
    }

    private static string Reject(string path, byte[] bytes)
    {
        using var corpus = new TemporaryCorpus().With("good.md", "Bakers bake.").With(path, bytes);
        return corpus.Read().Problems.Single().ToString();
    }
}
