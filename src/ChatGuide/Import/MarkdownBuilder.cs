using System.Globalization;
using System.Text;

namespace ChatGuide.Import;

/// <summary>Builds a Markdown document out of plain text: what would be markup in it is escaped. Line ends are line feeds.</summary>
internal sealed class MarkdownBuilder
{
    private readonly StringBuilder text = new();

    public void FrontMatter(string key, string value) => text.Append(key).Append(": ").Append(Yaml(value)).Append('\n');

    public void FrontMatter(string key, IReadOnlyCollection<string> values)
    {
        if (values.Count == 0)
            return;
        text.Append(key).Append(":\n");
        foreach (var value in values)
            text.Append("- ").Append(Yaml(value)).Append('\n');
    }

    public void FrontMatter(string key, DateOnly value) => text.Append(key).Append(": ").Append(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append('\n');

    public void Rule() => text.Append("---\n");

    public void Heading(int level, string heading) => text.Append('\n').Append('#', level).Append(' ').Append(Escape(heading)).Append('\n');

    /// <summary>A paragraph of sentences that are plain text.</summary>
    public void Paragraph(params IEnumerable<string> sentences) => text.Append('\n').Append(Escape(string.Join(' ', sentences))).Append('\n');

    /// <summary>A line that already is Markdown.</summary>
    public void Raw(string markdown) => text.Append('\n').Append(markdown).Append('\n');

    /// <summary>A list with the line that introduces it; nothing at all when it has no item.</summary>
    public void List(string leadIn, IEnumerable<ListItem> items)
    {
        var any = false;
        foreach (var item in items)
        {
            if (!any)
                text.Append('\n').Append(Escape(leadIn)).Append("\n\n");
            any = true;
            text.Append("- ");
            if (item.Label is not null)
                text.Append("**").Append(Escape(item.Label)).Append("**").Append(item.Text.Length > 0 ? ": " : "");
            text.Append(Escape(item.Text)).Append('\n');
        }
    }

    public override string ToString() => text.ToString();

    /// <summary>Plain text as Markdown.</summary>
    public static string Escape(string plain)
    {
        if (plain.AsSpan().IndexOfAny(Marks) < 0 && !StartsBlock(plain))
            return plain;
        var escaped = new StringBuilder(plain.Length + 8);
        if (StartsBlock(plain))
            escaped.Append('\\');
        foreach (var c in plain)
        {
            if (Marks.Contains(c))
                escaped.Append('\\');
            escaped.Append(c);
        }
        return escaped.ToString();
    }

    private static ReadOnlySpan<char> Marks => @"\`*_[]<>~";

    private static bool StartsBlock(string text) => text.Length > 1 && text[0] is '#' or '+' or '-' or '=' && text[1] == ' ';

    private static string Yaml(string value)
    {
        var plain = value.Length > 0 && char.IsAsciiLetter(value[0]) && value[^1] != ':' && !value.Contains(": ", StringComparison.Ordinal) && !value.Contains(" #", StringComparison.Ordinal)
            && value.ToLowerInvariant() is not ("true" or "false" or "yes" or "no" or "on" or "off" or "null" or "y" or "n");
        return plain ? value : "\"" + value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
    }
}

/// <summary>One item of a list: an emphasised label, a text, or both.</summary>
internal sealed record ListItem(string? Label, string Text);
