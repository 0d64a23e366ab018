using System.Net;
using AngleSharp.Dom;

namespace ChatGuide.Corpus.Html;

/// <summary>
/// Finds the source characters of each text node. The parser keeps the places of elements only, so the texts between them are matched against
/// the source in document order; a text that cannot be found has no place and is not quoted.
/// </summary>
internal sealed class HtmlAligner
{
    private const int LongestEntity = 40;

    private readonly string source;
    private readonly Dictionary<INode, int> starts = [];
    private int cursor;

    public HtmlAligner(string source, IDocument document)
    {
        this.source = source;
        foreach (var node in HtmlTree.InOrder(document))
        {
            if (node is IElement element)
                EnterElement(element);
            else if (node is IText text)
                EnterText(text);
        }
    }

    /// <summary>Adds the characters of a text node with their places.</summary>
    public void Append(IText text, MappedTextBuilder builder)
    {
        if (starts.TryGetValue(text, out var start))
            Match(text.Data, start, builder);
    }

    private void EnterElement(IElement element)
    {
        if (element.SourceReference?.Position.Index is not { } position || position < cursor || position >= source.Length || source[position] != '<')
            return;
        if (string.Compare(source, position + 1, element.LocalName, 0, element.LocalName.Length, StringComparison.OrdinalIgnoreCase) == 0)
            cursor = MarkupEnd(position);
    }

    private void EnterText(IText text)
    {
        var end = Match(text.Data, cursor, null);
        if (end >= 0)
        {
            starts[text] = cursor;
            cursor = end;
            return;
        }
        var words = text.Data.Trim();
        var found = words.Length == 0 ? -1 : source.IndexOf(words.Split('\n')[0].TrimEnd(), cursor, StringComparison.Ordinal);
        if (found >= 0 && Match(words, found, null) is >= 0)
            starts[text] = found;
    }

    /// <summary>Matches a text from a position and returns where it ends; -1 where it does not stand there.</summary>
    private int Match(string text, int position, MappedTextBuilder? builder)
    {
        for (var i = 0; i < text.Length;)
        {
            while (IsMarkup(position))
                position = MarkupEnd(position);
            if (position >= source.Length)
                return text.AsSpan(i).IsWhiteSpace() ? position : -1;
            var length = 1;
            var taken = 1;
            if (source[position] == '&' && Entity(text, i, position) is var (characters, entityLength))
                (taken, length) = (characters, entityLength);
            else if (source[position] == '\r' && text[i] == '\n')
                length = position + 1 < source.Length && source[position + 1] == '\n' ? 2 : 1;
            else if (source[position] != text[i])
            {
                if (char.IsWhiteSpace(source[position]))
                {
                    position++;
                    continue;
                }
                if (!char.IsWhiteSpace(text[i]))
                    return -1;
                i++;
                continue;
            }
            for (var c = 0; c < taken; c++)
                builder?.Append(text[i + c], position, position + length);
            i += taken;
            position += length;
        }
        return position;
    }

    /// <summary>How many characters of the text a character reference stands for, and its own length; null where it is none.</summary>
    private (int Characters, int Length)? Entity(string text, int i, int position)
    {
        var end = position + 1;
        while (end < source.Length && end - position < LongestEntity && (char.IsAsciiLetterOrDigit(source[end]) || source[end] == '#' && end == position + 1))
            end++;
        var hasSemicolon = end < source.Length && source[end] == ';';
        if (end > position + 2 && source[position + 1] == '#')
            return (char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1, end - position + (hasSemicolon ? 1 : 0));
        for (var length = end - position; length > 1; length--)
        {
            var name = source.Substring(position, length);
            var decoded = WebUtility.HtmlDecode(name + ";");
            if (decoded.Length < name.Length && string.CompareOrdinal(text, i, decoded, 0, decoded.Length) == 0)
                return (decoded.Length, length + (hasSemicolon && position + length == end ? 1 : 0));
        }
        // References that .NET does not know are known to the parser: one character of the text stands for the reference.
        return hasSemicolon && text[i] != '&' ? (char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1, end + 1 - position) : null;
    }

    private bool IsMarkup(int position) =>
        position + 1 < source.Length && source[position] == '<' && (char.IsAsciiLetter(source[position + 1]) || source[position + 1] is '/' or '!' or '?');

    private int MarkupEnd(int position)
    {
        if (string.CompareOrdinal(source, position, "<!--", 0, 4) == 0)
            return source.IndexOf("-->", position + 4, StringComparison.Ordinal) is >= 0 and var end ? end + 3 : source.Length;
        var quote = '\0';
        for (var i = position + 1; i < source.Length; i++)
        {
            if (quote != '\0')
                quote = source[i] == quote ? '\0' : quote;
            else if (source[i] is '"' or '\'' && source[position + 1] is not ('/' or '!') && source[i - 1] is '=' or ' ')
                quote = source[i];
            else if (source[i] == '>')
                return i + 1;
        }
        return source.Length;
    }
}
