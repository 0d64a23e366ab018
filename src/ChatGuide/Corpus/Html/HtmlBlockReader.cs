using AngleSharp.Dom;

namespace ChatGuide.Corpus.Html;

/// <summary>Turns the elements below a page's main content into blocks.</summary>
internal sealed partial class HtmlBlockReader(HtmlAligner aligner, HtmlChrome chrome)
{
    private readonly MappedTextBuilder inline = new();
    private List<Block> blocks = [];
    private bool isStrong = true;
    private int lead;
    private bool afterBreak;

    public IReadOnlyList<Block> Blocks => blocks;

    /// <summary>Reads all that an element holds.</summary>
    public void Read(IElement container)
    {
        ReadChildren(container, isBold: false);
        Flush();
    }

    public void ReadHeading(IElement element)
    {
        Flush();
        if (TextOf(element) is { IsEmpty: false } text)
            blocks.Add(new HeadingBlock(LevelOf(element), Enumerators.Strip(text)));
    }

    private void ReadChildren(INode parent, bool isBold)
    {
        foreach (var child in parent.ChildNodes)
        {
            if (child is IText text)
            {
                var isPlain = !isBold && text.Data.Any(char.IsLetterOrDigit);
                lead = isStrong && isPlain ? inline.Length : lead;
                isStrong &= !isPlain;
                afterBreak &= string.IsNullOrWhiteSpace(text.Data);
                aligner.Append(text, inline);
            }
            else if (child is IElement element && !chrome.IsChrome(element))
                ReadElement(element, isBold);
        }
    }

    private void ReadElement(IElement element, bool isBold)
    {
        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                ReadHeading(element);
                break;
            case "ul" or "ol":
                Flush();
                AddList(ReadList(element, 0));
                break;
            case "dl":
                Flush();
                ReadDefinitionList(element);
                break;
            case "table" when !HtmlTable.IsLayout(element):
                Flush();
                blocks.AddRange(HtmlTable.Read(element, TextOf));
                break;
            case "details":
                ReadDetails(element);
                break;
            case "br":
                ReadBreak();
                break;
            case "pre" or "hr" or "img" or "picture":
                Flush();
                break;
            default:
                if (HtmlTree.IsBlock(element))
                    ReadBlock(element, isBold);
                else
                    ReadChildren(element, isBold || element.LocalName is "b" or "strong");
                break;
        }
    }

    private void ReadBlock(IElement element, bool isBold)
    {
        Flush();
        ReadChildren(element, isBold);
        Flush();
    }

    /// <summary>Two line breaks in a row part paragraphs.</summary>
    private void ReadBreak()
    {
        if (afterBreak)
            Flush();
        else if (!inline.IsEmpty)
            inline.Break(inline.Position);
        afterBreak = true;
    }

    private void Flush()
    {
        var text = inline.Build();
        if (!text.IsEmpty)
            blocks.Add(new ParagraphBlock(text, isStrong, lead));
        isStrong = true;
        lead = 0;
        afterBreak = false;
    }

    private void ReadDetails(IElement details)
    {
        Flush();
        var summary = details.Children.FirstOrDefault(c => c.LocalName == "summary");
        var question = summary is null ? new MappedTextBuilder().Build() : TextOf(summary);
        var answer = Inside(() =>
        {
            foreach (var child in details.ChildNodes.Where(c => c != summary))
            {
                if (child is IText text)
                    aligner.Append(text, inline);
                else if (child is IElement element && !chrome.IsChrome(element))
                    ReadElement(element, false);
            }
        });
        if (question.IsEmpty || answer.Any(b => b is HeadingBlock))
        {
            if (!question.IsEmpty)
                blocks.Add(new ParagraphBlock(question, Strong: true));
            blocks.AddRange(answer);
        }
        else
            blocks.Add(new QuestionBlock(question, answer));
    }

    private List<Block> Inside(Action read)
    {
        var outer = blocks;
        blocks = [];
        read();
        Flush();
        (outer, blocks) = (blocks, outer);
        return outer;
    }

    /// <summary>The text of an element, all of its blocks in one.</summary>
    private MappedText TextOf(IElement element)
    {
        Flush();
        foreach (var node in HtmlTree.InOrder(element))
        {
            if (node is IText text && IsShown(text, element))
                aligner.Append(text, inline);
            else if (node is IElement inner && (HtmlTree.IsBlock(inner) || inner.LocalName == "br") && !inline.IsEmpty)
                inline.Break(inline.Position);
        }
        isStrong = true;
        lead = 0;
        return inline.Build();
    }

    private bool IsShown(IText text, IElement within)
    {
        for (var parent = text.ParentElement; parent is not null && parent != within; parent = parent.ParentElement)
        {
            if (chrome.IsChrome(parent))
                return false;
        }
        return true;
    }

    private static int LevelOf(IElement heading) => heading.LocalName[1] - '0';
}
