using System.Text.RegularExpressions;

namespace ChatGuide.Corpus.PlainText;

/// <summary>Reads stretches of plain text, passing over the inline Markdown that such text often holds.</summary>
internal sealed partial class TextInline(string source)
{
    private readonly MappedTextBuilder builder = new();

    /// <summary>The text of one range.</summary>
    public MappedText Read(int start, int end) => Read([(start, end)]);

    /// <summary>The text of ranges that follow each other on several lines.</summary>
    public MappedText Read(IEnumerable<(int Start, int End)> ranges)
    {
        foreach (var (start, end) in ranges)
        {
            if (!builder.IsEmpty)
                builder.Break(start);
            Append(start, end);
        }
        return builder.Build();
    }

    private void Append(int start, int end)
    {
        var text = source[start..end];
        if (text.AsSpan().IndexOfAny("*_[`") < 0)
        {
            builder.Append(text, start);
            return;
        }
        var position = 0;
        foreach (Match match in Markup().Matches(text))
        {
            builder.Append(text.AsSpan(position, match.Index - position), start + position);
            var inner = match.Groups.Values.Skip(1).First(g => g.Success);
            Append(start + inner.Index, start + inner.Index + inner.Length);
            position = match.Index + match.Length;
        }
        builder.Append(text.AsSpan(position), start + position);
    }

    [GeneratedRegex(@"\*\*(?=\S)(.{1,400}?)(?<=\S)\*\*|(?<!\w)__(?=\S)(.{1,400}?)(?<=\S)__(?!\w)|(?<![\w*])\*(?=[^\s*])([^*]{1,400}?)(?<=[^\s*])\*(?![\w*])|(?<!\w)_(?=[^\s_])([^_]{1,400}?)(?<=[^\s_])_(?!\w)|!?\[([^\[\]]{1,300})\]\([^()\s]{1,600}\)|`([^`]{1,400})`")]
    private static partial Regex Markup();
}
