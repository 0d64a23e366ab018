using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Inlines = ChatGuide.Corpus.Markdown.InlineText;
using Source = Markdig.Syntax;

namespace ChatGuide.Corpus.Markdown;

/// <summary>Reads Markdown through Markdig's syntax tree.</summary>
internal static class MarkdownFormat
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().Build();

    /// <summary>The blocks of a text from a position, which is where front matter ends.</summary>
    public static IReadOnlyList<Block> Read(string text, int from)
    {
        // The front matter is blanked rather than cut off, so that positions stay those of the file.
        var source = from == 0 ? text : string.Concat(new string(' ', Math.Max(0, from - 1)), "\n", text.AsSpan(from));
        try
        {
            var blocks = new List<Block>();
            new Reader(source, blocks).ReadAll(Markdig.Markdown.Parse(source, Pipeline));
            return blocks;
        }
        catch (ArgumentException exception) when (exception.Message.Contains("nested", StringComparison.OrdinalIgnoreCase))
        {
            throw new UnreadableFileException("its Markdown is nested too deeply to be read.", inner: exception);
        }
    }

    private sealed class Reader(string source, List<Block> blocks)
    {
        private readonly Inlines inlines = new(source);

        public void ReadAll(ContainerBlock container)
        {
            foreach (var block in container)
                Read(block);
        }

        private void Read(Source.Block block)
        {
            switch (block)
            {
                case Source.HeadingBlock heading when inlines.Read(heading) is { IsEmpty: false } text:
                    blocks.Add(new HeadingBlock(heading.Level, Enumerators.Strip(text)));
                    break;
                case Source.ParagraphBlock paragraph when inlines.ReadLabelledLines(paragraph) is { Count: > 0 } lines:
                    blocks.Add(new ListBlock([.. lines.Select(l => new ListEntry(0, [l]))]));
                    break;
                case Source.ParagraphBlock paragraph when inlines.ReadParagraph(paragraph) is { Text.IsEmpty: false } read:
                    blocks.Add(new ParagraphBlock(read.Text, Inlines.IsStrong(paragraph), read.Lead));
                    break;
                case Source.ListBlock list:
                    var entries = new List<ListEntry>();
                    ReadItems(list, entries, 0);
                    blocks.Add(new ListBlock(entries));
                    break;
                case Table table:
                    blocks.Add(ReadTable(table));
                    break;
                case QuoteBlock quote:
                    ReadAll(quote);
                    break;
            }
        }

        private void ReadItems(Source.ListBlock list, List<ListEntry> entries, int depth)
        {
            foreach (var item in list.OfType<ListItemBlock>())
            {
                var parts = new List<MappedText>();
                var entry = new ListEntry(depth, parts);
                entries.Add(entry);
                foreach (var child in item)
                    ReadItemChild(child, parts, entries, depth);
            }
        }

        private void ReadItemChild(Source.Block child, List<MappedText> parts, List<ListEntry> entries, int depth)
        {
            if (child is Source.ListBlock nested)
                ReadItems(nested, entries, depth + 1);
            else if (child is Source.ParagraphBlock or Source.HeadingBlock && inlines.Read((LeafBlock)child) is { IsEmpty: false } text)
                parts.Add(text);
            else if (child is QuoteBlock quote)
            {
                foreach (var quoted in quote)
                    ReadItemChild(quoted, parts, entries, depth);
            }
        }

        private TableBlock ReadTable(Table table)
        {
            IReadOnlyList<MappedText> header = [];
            var rows = new List<IReadOnlyList<MappedText>>();
            foreach (var row in table.OfType<TableRow>())
            {
                var cells = row.OfType<TableCell>().Select(ReadCell).ToArray();
                if (row.IsHeader)
                    header = cells;
                else
                    rows.Add(cells);
            }
            return new(header, rows);
        }

        private MappedText ReadCell(TableCell cell) =>
            cell.OfType<Source.ParagraphBlock>().FirstOrDefault() is { } paragraph ? inlines.Read(paragraph) : new MappedTextBuilder().Build();
    }
}
