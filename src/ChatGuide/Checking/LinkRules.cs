using System.Text.RegularExpressions;
using ChatGuide.Corpus;

namespace ChatGuide.Checking;

/// <summary>Links to files that are not there, and web addresses that are none. Nothing is fetched.</summary>
internal static partial class LinkRules
{
    public static IEnumerable<CheckFinding> Find(CheckContext context) => context.Corpus.Documents.SelectMany(d => Find(d, context.Corpus.Root));

    private static IEnumerable<CheckFinding> Find(Document document, string root)
    {
        var links = document.Format switch
        {
            FileFormat.Markdown => MarkdownLink(),
            FileFormat.Html => HtmlLink(),
            _ => null,
        };
        foreach (var group in links?.Matches(document.Text).Select(m => m.Groups["to"]) ?? [])
        {
            if (Problem(group.Value, document, root) is { } problem)
                yield return new("broken-link", CheckSeverity.Error, document.Id, 1 + document.Text.AsSpan(0, group.Index).Count('\n'), problem);
        }
    }

    private static string? Problem(string target, Document document, string root)
    {
        if (target.Length == 0 || target[0] == '#')
            return target.Length == 0 ? "A link leads nowhere." : null;
        if (Scheme().Match(target) is { Success: true } scheme)
        {
            if (scheme.Groups[1].Value.ToLowerInvariant() is not ("http" or "https"))
                return null;
            var isAddress = Uri.TryCreate(target, UriKind.Absolute, out var uri) && (uri.Host.Contains('.', StringComparison.Ordinal) || uri.IsLoopback);
            return isAddress ? null : $"The link \"{target}\" is not a web address.";
        }
        var path = Uri.UnescapeDataString(target.Split('#', '?')[0]).Replace('/', Path.DirectorySeparatorChar);
        var folder = Path.GetDirectoryName(document.Id.Path.Replace('/', Path.DirectorySeparatorChar)) ?? "";
        var full = Path.GetFullPath(Path.Combine(root, folder, path));
        return File.Exists(full) || Directory.Exists(full) ? null : $"The link \"{target}\" leads to a file that does not exist.";
    }

    [GeneratedRegex(@"(?<!\\)\]\(\s*<?(?<to>[^)<>\s]*)>?(?:\s+""[^""]*"")?\s*\)")]
    private static partial Regex MarkdownLink();

    [GeneratedRegex(@"<a\b[^>]*?\bhref\s*=\s*[""'](?<to>[^""']*)[""']", RegexOptions.IgnoreCase)]
    private static partial Regex HtmlLink();

    [GeneratedRegex(@"^([A-Za-z][A-Za-z0-9+.-]*):")]
    private static partial Regex Scheme();
}
