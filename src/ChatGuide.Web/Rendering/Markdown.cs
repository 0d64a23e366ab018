using System.Text;

namespace ChatGuide.Web.Rendering;

/// <summary>Corpus text inside markdown: every character stands for itself.</summary>
internal static class Markdown
{
    /// <summary>
    /// Escapes text that will stand in a markdown paragraph. Brackets become entities, not backslashes, because Web Chat reads
    /// <c>\[</c> and <c>\(</c> as the start of a formula.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var entity = text[i] switch
            {
                '[' => "&#91;",
                ']' => "&#93;",
                '<' => "&lt;",
                '>' => "&gt;",
                '`' => "&#96;",
                '*' => "&#42;",
                '\\' => "&#92;",
                '~' when Next(text, i) == '~' || Previous(text, i) == '~' => "&#126;",
                '$' when Next(text, i) == '$' || Previous(text, i) == '$' => "&#36;",
                '_' when !(char.IsLetterOrDigit(Previous(text, i)) && char.IsLetterOrDigit(Next(text, i))) => "&#95;",
                '&' when char.IsLetter(Next(text, i)) || Next(text, i) == '#' => "&amp;",
                '#' or '+' or '-' or '=' when i == 0 => $"&#{(int)text[i]};",
                '.' or ')' when i > 0 && text.AsSpan(0, i).IndexOfAnyExceptInRange('0', '9') < 0 => $"&#{(int)text[i]};",
                '\r' or '\n' or '\t' => " ",
                _ => null,
            };
            if (entity is null)
                escaped.Append(text[i]);
            else
                escaped.Append(entity);
        }

        return escaped.ToString();
    }

    /// <summary>Escapes text for a cell of a table.</summary>
    public static string EscapeCell(string text) => Escape(text).Replace("|", "&#124;", StringComparison.Ordinal);

    /// <summary>Escapes the title of a link definition, which stands in double quotes.</summary>
    public static string EscapeTitle(string text) => Escape(text).Replace("\"", "&quot;", StringComparison.Ordinal);

    private static char Next(string text, int i) => i + 1 < text.Length ? text[i + 1] : ' ';

    private static char Previous(string text, int i) => i > 0 ? text[i - 1] : ' ';
}
