using System.Text;
using System.Text.RegularExpressions;
using ChatGuide.Corpus;

namespace ChatGuide.Checking;

/// <summary>Puts right what can be put right without judging: white space at line ends and the form of the date in front matter.</summary>
public static partial class CorpusFixer
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Rewrites the files of a corpus that need it; all other bytes of them stay as they are.</summary>
    /// <returns>The documents that were changed.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static IReadOnlyList<DocumentId> Fix(CorpusSnapshot corpus)
    {
        var changed = new List<DocumentId>();
        foreach (var document in corpus.Documents)
        {
            if (Tidy(document) is { } tidy && Write(Path.Combine(corpus.Root, document.Id.Path), document.Text, tidy.Text))
                changed.Add(document.Id);
        }
        return changed;
    }

    /// <summary>The text with tidy front matter and the first line that differs; null where nothing does.</summary>
    internal static (string Text, int Line)? Tidy(Document document)
    {
        if (document.Format != FileFormat.Markdown || Block().Match(document.Text) is not { Success: true } block)
            return null;
        var lines = block.Value.Split('\n');
        int? first = null;
        for (var i = 0; i < lines.Length; i++)
        {
            var end = lines[i].EndsWith('\r') ? "\r" : "";
            var tidy = lines[i].TrimEnd();
            if (DateField().Match(tidy) is { Success: true } field && FrontMatterDates.Parse(field.Groups["date"].Value) is { } date)
                tidy = $"{field.Groups["key"].Value}{date:yyyy-MM-dd}";
            if (tidy + end == lines[i])
                continue;
            lines[i] = tidy + end;
            first ??= i + 1;
        }
        return first is { } line ? (string.Join('\n', lines) + document.Text[block.Length..], line) : null;
    }

    /// <summary>Writes the new text when the file still holds the old one, in UTF-8.</summary>
    private static bool Write(string path, string before, string after)
    {
        var bytes = File.ReadAllBytes(path);
        var mark = Encoding.UTF8.GetPreamble();
        var hasMark = bytes.AsSpan().StartsWith(mark);
        if (!bytes.AsSpan(hasMark ? mark.Length : 0).SequenceEqual(Strict.GetBytes(before)))
            return false;
        var temporary = path + ".tmp";
        File.WriteAllBytes(temporary, [.. hasMark ? mark : [], .. Strict.GetBytes(after)]);
        File.Move(temporary, path, overwrite: true);
        return true;
    }

    [GeneratedRegex(@"\A---[ \t]*\r?\n(?:.*\n)*?---[ \t]*(?=\r?\n|\z)")]
    private static partial Regex Block();

    [GeneratedRegex(@"^(?<key>date:\s*)[""']?(?<date>[^""'#]+?)[""']?$", RegexOptions.IgnoreCase)]
    private static partial Regex DateField();
}
