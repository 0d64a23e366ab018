using System.Security.Cryptography;
using ChatGuide.Corpus.Markdown;
using ChatGuide.Corpus.PlainText;

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
    /// <exception cref="UnreadableFileException">The file cannot be read as its format.</exception>
    public (Document Document, IReadOnlyList<CorpusProblem> Problems) Read(DocumentId id, FileFormat format, byte[] bytes)
    {
        var content = format switch
        {
            FileFormat.Markdown => ReadText(bytes, (text, from) => MarkdownFormat.Read(text, from)),
            FileFormat.PlainText => ReadText(bytes, (text, from) => PlainTextFormat.Read(text, from, chrome)),
            _ => throw new UnreadableFileException("is not in a format that is read."),
        };
        var assembler = new PassageAssembler(id, new LineMap(content.Text), format is FileFormat.PlainText or FileFormat.Html ? chrome.IsSentence : null);
        assembler.Assemble(content.Blocks);
        if (assembler.Passages.Count == 0)
            throw new UnreadableFileException(string.IsNullOrWhiteSpace(content.Text) ? "is empty." : "holds no paragraph, list or table to quote.");
        var title = content.FrontMatter.Title ?? assembler.Headings.FirstOrDefault()?.Text ?? TitleOf(id);
        var problems = content.Problems.Select(p => new CorpusProblem(id.Path, p.Line, p.Reason)).ToArray();
        var document = new Document(id, format, title, content.FrontMatter, Hash(bytes), content.Text, assembler.Headings, assembler.Passages);
        return (document, problems);
    }

    private static Content ReadText(byte[] bytes, Func<string, int, IReadOnlyList<Block>> read)
    {
        var text = TextDecoder.Decode(bytes);
        var (frontMatter, end, problems) = FrontMatterReader.Read(text);
        return new(text, frontMatter, read(text, end), problems);
    }

    private static string TitleOf(DocumentId id)
    {
        var name = Path.GetFileNameWithoutExtension(id.Path).Replace('-', ' ').Replace('_', ' ').Trim();
        return name.Length == 0 ? id.Path : char.ToUpperInvariant(name[0]) + name[1..];
    }

    private sealed record Content(
        string Text, FrontMatter FrontMatter, IReadOnlyList<Block> Blocks, IReadOnlyList<(int Line, string Reason)> Problems);
}
