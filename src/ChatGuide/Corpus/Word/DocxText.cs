using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatGuide.Corpus.Word;

/// <summary>Collects the text of a document's paragraphs, each on a line of its own.</summary>
internal sealed class DocxText
{
    private readonly StringBuilder text = new();
    private readonly Dictionary<Paragraph, (int Start, int End)> places = [];
    private readonly MappedTextBuilder builder = new();
    private readonly string all;

    public DocxText(Body body)
    {
        foreach (var paragraph in body.Descendants<Paragraph>().Where(IsCounted))
        {
            if (places.Count > 0)
                text.Append('\n');
            var start = text.Length;
            Append(paragraph);
            places[paragraph] = (start, text.Length);
        }
        all = text.ToString();
    }

    public override string ToString() => all;

    /// <summary>The text of some paragraphs with its places, from a character of the first one.</summary>
    public MappedText Read(IEnumerable<Paragraph> paragraphs, int skip = 0)
    {
        foreach (var paragraph in paragraphs)
        {
            if (!places.TryGetValue(paragraph, out var place))
                continue;
            if (!builder.IsEmpty)
                builder.Break(place.Start);
            builder.Append(all.AsSpan(place.Start + skip, place.End - place.Start - skip), place.Start + skip);
            skip = 0;
        }
        return builder.Build();
    }

    public string Raw(Paragraph paragraph) => places.TryGetValue(paragraph, out var place) ? all[place.Start..place.End] : "";

    /// <summary>Whether every letter of the paragraph is set in bold.</summary>
    public static bool IsStrong(Paragraph paragraph)
    {
        var runs = Lettered(paragraph).ToArray();
        return runs.Length > 0 && runs.All(IsBold);
    }

    /// <summary>How many characters of a paragraph's text stand in bold before the first that do not; 0 where all or none do.</summary>
    public static int Lead(Paragraph paragraph, string words)
    {
        if (IsStrong(paragraph))
            return 0;
        var bold = string.Concat(Lettered(paragraph).TakeWhile(IsBold).Select(r => r.InnerText)).Trim();
        return bold.Length > 0 && words.StartsWith(bold, StringComparison.Ordinal) ? bold.Length : 0;
    }

    private static IEnumerable<Run> Lettered(Paragraph paragraph) => paragraph.Descendants<Run>().Where(r => r.InnerText.Any(char.IsLetterOrDigit));

    private static bool IsBold(Run run) => run.RunProperties?.Bold is { } bold && (bold.Val is null || bold.Val.Value);

    /// <summary>Paragraphs of text boxes are not counted: they float beside the text.</summary>
    private static bool IsCounted(Paragraph paragraph) => !paragraph.Ancestors().Any(a => a.LocalName is "txbxContent" or "pict" or "drawing");

    private void Append(OpenXmlElement parent)
    {
        foreach (var element in parent.ChildElements)
        {
            if (element is Run run)
                AppendRun(run);
            else if (element.LocalName is "hyperlink" or "ins" or "moveTo" or "smartTag" or "sdt" or "sdtContent" or "fldSimple" or "dir" or "bdo" or "customXml")
                Append(element);
        }
    }

    private void AppendRun(Run run)
    {
        if (run.RunProperties?.Vanish is { } vanish && (vanish.Val is null || vanish.Val.Value))
            return;
        foreach (var element in run.ChildElements)
        {
            switch (element)
            {
                case Text words:
                    text.Append(words.Text.Replace('\n', ' ').Replace('\r', ' '));
                    break;
                case TabChar or Break or CarriageReturn:
                    text.Append(' ');
                    break;
                case NoBreakHyphen:
                    text.Append('\u2011');
                    break;
            }
        }
    }
}
