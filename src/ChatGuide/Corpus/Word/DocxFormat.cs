using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ChatGuide.Corpus.PlainText;

namespace ChatGuide.Corpus.Word;

/// <summary>Reads Word documents through the Open XML SDK. Their text is the text of their paragraphs, joined by line feeds.</summary>
internal static class DocxFormat
{
    public static (string Text, string? Title, IReadOnlyList<Block> Blocks) Read(byte[] bytes)
    {
        DocxPackage.Check(bytes);
        try
        {
            using var package = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
            if (package.MainDocumentPart?.Document?.Body is not { } body)
                throw new UnreadableFileException("is not a Word document.");
            var text = new DocxText(body);
            var reader = new Reader(text, new DocxStyles(package.MainDocumentPart));
            reader.ReadAll(body);
            return (text.ToString(), TitleOf(package), reader.Finish());
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or FileFormatException or XmlException or InvalidDataException
            or IOException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw DocxPackage.Damaged(exception);
        }
    }

    private static string? TitleOf(WordprocessingDocument package)
    {
        var title = package.PackageProperties.Title?.Trim();
        var isUseless = string.IsNullOrEmpty(title) || title.StartsWith("Microsoft Word", StringComparison.OrdinalIgnoreCase)
            || title.StartsWith("Document", StringComparison.OrdinalIgnoreCase) && title.Length <= 11 || title.Equals("Untitled", StringComparison.OrdinalIgnoreCase)
            || title.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) || title.EndsWith(".doc", StringComparison.OrdinalIgnoreCase);
        return isUseless ? null : title;
    }

    private sealed class Reader(DocxText text, DocxStyles styles)
    {
        private readonly List<Block> blocks = [];
        private readonly List<ListEntry> items = [];
        private int titles;

        public void ReadAll(OpenXmlElement container)
        {
            foreach (var element in container.ChildElements)
            {
                if (element is Paragraph paragraph)
                    ReadParagraph(paragraph);
                else if (element is Table table)
                    ReadTable(table);
                else if (element.LocalName is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "tr" or "tc")
                    ReadAll(element);
            }
        }

        public IReadOnlyList<Block> Finish()
        {
            EndList();
            // Below a title, the headings of the first level are sections of it.
            return titles == 0 ? blocks : [.. blocks.Select(b => b is HeadingBlock heading ? heading with { Level = heading.Level + 1 } : b)];
        }

        private void ReadParagraph(Paragraph paragraph)
        {
            var words = text.Read([paragraph]);
            if (words.IsEmpty || styles.IsContents(paragraph))
                return;
            var raw = text.Raw(paragraph).TrimStart();
            var bullet = LineShape.BulletLength(raw);
            if (styles.HeadingLevel(paragraph) is { } level)
            {
                EndList();
                titles += level == 0 ? 1 : 0;
                blocks.Add(new HeadingBlock(level, Enumerators.Strip(words)));
            }
            else if (styles.ListDepth(paragraph) is { } depth)
                items.Add(new(depth, [words]));
            else if (bullet > 0)
                items.Add(new(0, [text.Read([paragraph], text.Raw(paragraph).Length - raw.Length + bullet)]));
            else
            {
                EndList();
                blocks.Add(new ParagraphBlock(words, DocxText.IsStrong(paragraph), DocxText.Lead(paragraph, words.Text)));
            }
        }

        private void EndList()
        {
            if (items.Count > 0)
                blocks.Add(new ListBlock([.. items]));
            items.Clear();
        }

        private void ReadTable(Table table)
        {
            EndList();
            var rows = table.Elements<TableRow>().ToArray();
            if (rows.All(r => r.Elements<TableCell>().Count() < 2))
            {
                foreach (var row in rows)
                    ReadAll(row);
                EndList();
                return;
            }
            var cells = rows.Select(r => (IReadOnlyList<MappedText>)[.. r.Elements<TableCell>().SelectMany(ReadCell)]).ToArray();
            var hasHeader = HasHeader(table, rows, cells);
            blocks.Add(new TableBlock(hasHeader ? cells[0] : [], [.. cells.Skip(hasHeader ? 1 : 0).Where(r => r.Any(c => !c.IsEmpty))]));
        }

        /// <summary>A cell over several columns is followed by empty ones, so that the next stands below its header.</summary>
        private IEnumerable<MappedText> ReadCell(TableCell cell)
        {
            yield return text.Read(cell.Descendants<Paragraph>());
            for (var column = cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1; column > 1; column--)
                yield return new MappedTextBuilder().Build();
        }

        /// <summary>The first row heads the table if it says so, is set in bold, or holds words only.</summary>
        private static bool HasHeader(Table table, TableRow[] rows, IReadOnlyList<MappedText>[] cells)
        {
            if (rows.Length < 2)
                return false;
            if (rows[0].TableRowProperties?.Elements<TableHeader>().Any() == true || rows[0].Descendants<Paragraph>().All(DocxText.IsStrong))
                return true;
            var look = table.GetFirstChild<TableProperties>()?.TableLook;
            if (look?.FirstRow?.Value is { } marked)
                return marked;
            return cells[0].All(c => !c.IsEmpty && c.Text.Length <= 60 && !c.Text.Any(char.IsAsciiDigit));
        }
    }
}
