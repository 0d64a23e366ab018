using System.Net;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ChatGuide.Corpus.Markdown;

/// <summary>Reads Markdown inlines as text: emphasis and links by their words, images and raw HTML not at all.</summary>
internal sealed class InlineText(string source)
{
    private const int FewestLines = 2;
    private readonly MappedTextBuilder builder = new();

    public MappedText Read(LeafBlock block)
    {
        if (block.Inline is not null)
            AppendAll(block.Inline);
        return builder.Build();
    }

    /// <summary>The text of a paragraph, and how many characters at its start are set in bold.</summary>
    public (MappedText Text, int Lead) ReadParagraph(LeafBlock block)
    {
        var first = block.Inline?.FirstChild;
        if (first is not EmphasisInline { DelimiterCount: 2 })
            return (Read(block), 0);
        Append(first);
        var lead = builder.Length;
        for (var inline = first.NextSibling; inline is not null; inline = inline.NextSibling)
            Append(inline);
        return (builder.Build(), lead);
    }

    /// <summary>The lines of a paragraph each of which begins with a label in bold ("**Hours:** 35 to 37 a week"); none where it is not made of such lines.</summary>
    public IReadOnlyList<MappedText> ReadLabelledLines(LeafBlock block)
    {
        if (block.Inline?.FirstChild is not EmphasisInline)
            return [];
        var lines = new List<List<Inline>> { new() };
        foreach (var inline in block.Inline)
        {
            if (inline is LineBreakInline) lines.Add([]);
            else lines[^1].Add(inline);
        }
        if (lines.Count < FewestLines || !lines.TrueForAll(IsLabelled))
            return [];
        List<MappedText> read = [.. lines.Select(Read)];
        // "Q:" and "A:" are a question and its answer.
        return read.Exists(l => l.Text.EndsWith('?')) ? [] : read;
    }

    private MappedText Read(List<Inline> line)
    {
        foreach (var inline in line)
            Append(inline);
        return builder.Build();
    }

    private static bool IsLabelled(List<Inline> line) =>
        line is [EmphasisInline { DelimiterCount: 2, LastChild: LiteralInline label }, LiteralInline rest, ..] && (label.Content.ToString().EndsWith(':') || rest.Content.ToString().StartsWith(':'));

    /// <summary>Whether every word of the block is set in bold.</summary>
    public static bool IsStrong(LeafBlock block)
    {
        var any = false;
        foreach (var inline in block.Inline ?? [])
        {
            if (inline is EmphasisInline { DelimiterCount: 2, DelimiterChar: '*' or '_' })
                any = true;
            else if (inline is not LiteralInline literal || literal.Content.ToString().Any(char.IsLetterOrDigit))
                return false;
        }
        return any;
    }

    private void AppendAll(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            Append(inline);
    }

    private void Append(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Align(literal.Content.AsSpan(), literal.Span);
                break;
            case CodeInline code:
                Align(code.Content, code.Span);
                break;
            case HtmlEntityInline entity:
                foreach (var character in WebUtility.HtmlDecode(entity.Transcoded.ToString()))
                    builder.Append(character, entity.Span.Start, entity.Span.End + 1);
                break;
            case AutolinkInline link:
                Align(link.Url, link.Span);
                break;
            case LineBreakInline line:
                builder.Append(' ', line.Span.Start, line.Span.End + 1);
                break;
            case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                builder.Append(' ', html.Span.Start, html.Span.End + 1);
                break;
            case LinkInline { IsImage: true }:
                break;
            case ContainerInline container:
                AppendAll(container);
                break;
        }
    }

    /// <summary>Finds each character in the source range; escapes and delimiters between them are passed over.</summary>
    private void Align(ReadOnlySpan<char> text, SourceSpan span)
    {
        if (text.Length <= span.Length && span.Start + text.Length <= source.Length && source.AsSpan(span.Start, text.Length).SequenceEqual(text))
        {
            builder.Append(text, span.Start);
            return;
        }
        var position = span.Start;
        foreach (var character in text)
        {
            var found = position;
            while (found <= span.End && found < source.Length && source[found] != character)
                found++;
            if (found > span.End || found >= source.Length)
            {
                builder.Append(character, span.Start, span.End + 1);
                continue;
            }
            builder.Append(character, found, found + 1);
            position = found + 1;
        }
    }
}
