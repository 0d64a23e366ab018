using System.Security.Cryptography;
using ChatGuide.Corpus.Html;
using ChatGuide.Corpus.Markdown;
using ChatGuide.Corpus.PlainText;
using ChatGuide.Corpus.Word;

namespace ChatGuide.Corpus;

/// <summary>Reads one file's bytes as a document.</summary>
internal sealed class DocumentReader
{
    private readonly PageChrome chrome = PageChrome.Shipped;

    /// <summary>The format that a file's name stands for; null for a format that is not read.</summary>
    public static FileFormat? FormatOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".md" or ".markdown" => FileFormat.Markdown,
        ".txt" => FileFormat.PlainText,
        ".html" or ".htm" => FileFormat.Html,
        ".docx" => FileFormat.Docx,
        _ => null,
    };

    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The document, and the places in it that could not be used.</summary>
    /// <param name="id">The file.</param>
    /// <param name="format">The format it is read as.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="shared">The texts of the files read with it.</param>
    /// <exception cref="UnreadableFileException">The file cannot be read as its format.</exception>
    public (Document Document, IReadOnlyList<CorpusProblem> Problems) Read(DocumentId id, FileFormat format, byte[] bytes, SharedTexts shared)
    {
        var content = format switch
        {
            FileFormat.Markdown => ReadText(bytes, (text, from) => MarkdownFormat.Read(text, from)),
            FileFormat.PlainText => ReadText(bytes, (text, from) => PlainTextFormat.Read(text, from, chrome)),
            FileFormat.Html => ReadHtml(bytes),
            FileFormat.Docx => ReadDocx(bytes),
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };
        var assembler = new PassageAssembler(id, new LineMap(content.Text), shared, format is FileFormat.PlainText or FileFormat.Html ? chrome.IsSentence : null);
        assembler.Assemble(content.Blocks);
        if (assembler.Passages.Count == 0)
            throw new UnreadableFileException(string.IsNullOrWhiteSpace(content.Text) ? "is empty." : "holds no paragraph, list or table to quote.");
        var title = content.Title ?? assembler.Headings.FirstOrDefault()?.Text ?? TitleOf(id);
        var problems = content.Problems.Select(p => new CorpusProblem(id.Path, p.Line, p.Reason)).ToArray();
        var document = new Document(id, format, title, content.FrontMatter, Hash(bytes), content.Text, assembler.Headings, assembler.Passages);
        return (document, problems);
    }

    private static Content ReadText(byte[] bytes, Func<string, int, IReadOnlyList<Block>> read)
    {
        var text = TextDecoder.Decode(bytes);
        var (frontMatter, end, problems) = FrontMatterReader.Read(text);
        return new(text, frontMatter, frontMatter.Title, read(text, end), problems);
    }

    /// <summary>The first heading counts before the title in the page's head, which often names the site too.</summary>
    private Content ReadHtml(byte[] bytes)
    {
        var text = TextDecoder.Decode(bytes);
        var (given, end, problems) = FrontMatterReader.Read(text);
        var (frontMatter, pageTitle, blocks) = HtmlFormat.Read(text, end, given, chrome);
        var title = given.Title ?? blocks.OfType<HeadingBlock>().FirstOrDefault(h => h.Level == 1)?.Text.Text ?? pageTitle;
        return new(text, frontMatter, title, blocks, problems);
    }

    private static Content ReadDocx(byte[] bytes)
    {
        var (text, title, blocks) = DocxFormat.Read(bytes);
        return new(text, FrontMatter.None, title, blocks, []);
    }

    private static string TitleOf(DocumentId id)
    {
        var name = Path.GetFileNameWithoutExtension(id.Path).Replace('-', ' ').Replace('_', ' ').Trim();
        return name.Length == 0 ? id.Path : char.ToUpperInvariant(name[0]) + name[1..];
    }

    private sealed record Content(
        string Text, FrontMatter FrontMatter, string? Title, IReadOnlyList<Block> Blocks, IReadOnlyList<(int Line, string Reason)> Problems);
}
