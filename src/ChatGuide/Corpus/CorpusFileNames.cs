using System.Collections.Frozen;

namespace ChatGuide.Corpus;

/// <summary>Tells by its name whether a file is meant for readers.</summary>
internal static class CorpusFileNames
{
    private static readonly FrozenSet<string> Leftovers =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, ".swp", ".swo", ".swx", ".tmp", ".temp", ".bak", ".part", ".crdownload", ".lock");

    // Formats that hold text which someone may expect to be read; pictures, scripts and the like are passed over in silence.
    private static readonly FrozenSet<string> UnreadDocuments = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ".pdf", ".doc", ".dot", ".docm", ".dotx", ".odt", ".rtf", ".pages", ".epub", ".mobi", ".wpd", ".ppt", ".pptx", ".odp", ".key",
        ".xls", ".xlsx", ".ods", ".numbers", ".csv", ".tsv", ".rst", ".adoc", ".asciidoc", ".org", ".tex", ".text", ".mdx", ".xhtml", ".mht", ".mhtml");

    /// <summary>Hidden files, what editors leave behind, and files about the corpus rather than in it.</summary>
    public static bool IsIgnored(FileSystemInfo entry)
    {
        if (IsLeftover(entry.Name))
            return true;
        if (OperatingSystem.IsWindows() && entry.Attributes.HasFlag(FileAttributes.Hidden))
            return true;
        return entry is FileInfo && (entry.Name.Equals("README.md", StringComparison.OrdinalIgnoreCase) || Leftovers.Contains(Path.GetExtension(entry.Name)));
    }

    /// <summary>Whether a name is hidden, or one that editors give to their own files.</summary>
    public static bool IsLeftover(string name) =>
        name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || name.EndsWith('~') || name is ['#', .., '#'];

    public static bool IsUnreadDocument(string name) => UnreadDocuments.Contains(Path.GetExtension(name));
}
