using System.Text.RegularExpressions;

namespace ChatGuide.Corpus;

/// <summary>The numbers and colons that dress a heading without belonging to its words.</summary>
internal static partial class Enumerators
{
    private static readonly Regex Tail = new($@"(?<=\S)\s*(?:{string.Join('|', ShippedFile.Sections("Corpus/Data/chrome.txt")["tails"])})$", RegexOptions.CultureInvariant);

    /// <summary>"1. Data scientist:" → "Data scientist".</summary>
    public static MappedText Strip(MappedText heading)
    {
        var text = heading.Text;
        var start = Number().Match(text) is { Success: true } match && match.Length < text.Length ? match.Length : 0;
        var end = text.Length - Tail.Match(text).Length;
        end = end > start + 1 && text[end - 1] == ':' ? end - 1 : end;
        return heading.Slice(start, end);
    }

    [GeneratedRegex(@"^(?:\(?\d{1,3}(?:\.\d{1,3})*[.)]|\d{1,3}(?:\.\d{1,3})+|[IVX]{1,5}[.)])\s+(?=\S)")]
    private static partial Regex Number();
}
