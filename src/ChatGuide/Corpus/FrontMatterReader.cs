using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ChatGuide.Corpus;

/// <summary>Reads the YAML block between two lines <c>---</c> at the very beginning of a text.</summary>
/// <remarks>The events of the parser are read rather than a tree, so that deep nesting costs no stack.</remarks>
internal static partial class FrontMatterReader
{
    private const int LongestBlock = 64 * 1024;

    /// <summary>Front matter, the position behind it, and the fields that could not be used.</summary>
    public static (FrontMatter FrontMatter, int End, IReadOnlyList<(int Line, string Reason)> Problems) Read(string text)
    {
        var opening = Opening().Match(text);
        if (!opening.Success)
            return (FrontMatter.None, 0, []);
        var closing = Closing().Match(text, opening.Length);
        if (!closing.Success || closing.Index - opening.Length > LongestBlock)
            throw new UnreadableFileException("its front matter is not closed by a line ---.", 1);
        var fields = new Fields();
        try
        {
            Read(new Parser(new StringReader(text[opening.Length..closing.Index])), fields);
        }
        catch (YamlException exception)
        {
            throw new UnreadableFileException($"its front matter is not valid YAML: {Plain(exception)}", (int)exception.Start.Line + 1, exception);
        }
        return (fields.ToFrontMatter(), closing.Index + closing.Length, fields.Problems);
    }

    private static void Read(Parser parser, Fields fields)
    {
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (!parser.TryConsume<Scalar>(out var key))
            {
                parser.SkipThisAndNestedEvents();
                parser.SkipThisAndNestedEvents();
                continue;
            }
            fields.Set(key.Value, (int)key.Start.Line + 1, ReadValues(parser));
        }
        parser.Consume<DocumentEnd>();
    }

    /// <summary>The scalars of a value with the key they stand under, where the value is a mapping.</summary>
    private static List<(string? Key, string Value)> ReadValues(Parser parser)
    {
        var values = new List<(string?, string)>();
        if (parser.TryConsume<Scalar>(out var scalar))
            Add(values, null, scalar);
        else if (parser.Accept<SequenceStart>(out _))
            ReadSequence(parser, values, null);
        else if (parser.TryConsume<MappingStart>(out _))
        {
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var key = parser.TryConsume<Scalar>(out var name) ? name.Value : null;
                if (key is null)
                    parser.SkipThisAndNestedEvents();
                if (parser.Accept<SequenceStart>(out _))
                    ReadSequence(parser, values, key);
                else if (parser.TryConsume<Scalar>(out var value))
                    Add(values, key, value);
                else
                    parser.SkipThisAndNestedEvents();
            }
        }
        else
            parser.SkipThisAndNestedEvents();
        return values;
    }

    private static void ReadSequence(Parser parser, List<(string?, string)> values, string? key)
    {
        parser.Consume<SequenceStart>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (parser.TryConsume<Scalar>(out var item))
                Add(values, key, item);
            else
                parser.SkipThisAndNestedEvents();
        }
    }

    private static void Add(List<(string?, string)> values, string? key, Scalar scalar)
    {
        var value = scalar.Value.Trim();
        if (value.Length > 0 && (scalar.Style != ScalarStyle.Plain || value is not ("null" or "~")))
            values.Add((key, value));
    }

    private static string Plain(YamlException exception)
    {
        var message = exception.InnerException?.Message ?? exception.Message;
        return Place().Replace(message, "").TrimEnd('.') + ".";
    }

    private sealed class Fields
    {
        private readonly List<string> roles = [];
        private readonly List<string> topics = [];
        private readonly List<RoleAlias> aliases = [];
        private string? title;
        private Uri? source;
        private DateOnly? date;

        public List<(int Line, string Reason)> Problems { get; } = [];

        public void Set(string key, int line, List<(string? Key, string Value)> values)
        {
            if (values.Count == 0)
                return;
            var first = values[0].Value;
            switch (key.Trim().ToLowerInvariant())
            {
                case "title":
                    title = string.Join(' ', first.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
                    break;
                case "source":
                    if (Uri.TryCreate(first, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
                        source = uri;
                    else
                        Problems.Add((line, $"source: \"{first}\" is not a web address; the field is left out."));
                    break;
                case "date":
                    date = FrontMatterDates.Parse(first);
                    if (date is null)
                        Problems.Add((line, $"date: \"{first}\" is not a date (year-month-day); the field is left out."));
                    break;
                case "role" or "roles":
                    roles.AddRange(values.Select(v => v.Value));
                    break;
                case "alias" or "aliases":
                    aliases.AddRange(values.Select(v => new RoleAlias(v.Value, v.Key)));
                    break;
                case "topic" or "topics":
                    topics.AddRange(values.Select(v => v.Value));
                    break;
            }
        }

        public FrontMatter ToFrontMatter() => new(title, source, date, roles, aliases, topics);
    }

    // A block that does not begin with a key is a text between two rules.
    [GeneratedRegex(@"\A---[ \t]*\r?\n(?=(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*(?:[""']?[A-Za-z][\w -]*[""']?[ \t]*:(?:[ \t\r\n]|\z)|---))")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:---|\.\.\.)[ \t]*\r?(?:\n|\z)", RegexOptions.Multiline)]
    private static partial Regex Closing();

    [GeneratedRegex(@"^\(Line: \d+, Col: \d+, Idx: \d+\) - \(Line: \d+, Col: \d+, Idx: \d+\): ")]
    private static partial Regex Place();
}
