namespace ChatGuide.Corpus;

/// <summary>A file found below the corpus folder.</summary>
/// <param name="Id">Its path below the folder.</param>
/// <param name="FullPath">Where it is.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Written">When it was last written, in ticks of UTC.</param>
internal readonly record struct CorpusFile(DocumentId Id, string FullPath, long Length, long Written);

/// <summary>Lists the files below a folder, ordered by id, and names what it does not follow or read.</summary>
internal sealed class CorpusListing
{
    public const string CatalogName = "catalog.yaml";

    private const int DeepestFolder = 64;

    private readonly string root;
    private readonly string realRoot;
    private readonly HashSet<string> visited = new(StringComparer.Ordinal);
    private readonly List<CorpusFile> files = [];
    private readonly List<CorpusProblem> problems = [];

    private CorpusListing(string root)
    {
        this.root = root;
        realRoot = RealPath.Of(root);
    }

    public IReadOnlyList<CorpusFile> Files => files;

    public IReadOnlyList<CorpusProblem> Problems => problems;

    public static CorpusListing Of(string root, CancellationToken cancellationToken)
    {
        var listing = new CorpusListing(root);
        listing.Visit(new DirectoryInfo(root), "", 0, cancellationToken);
        listing.files.Sort((a, b) => a.Id.CompareTo(b.Id));
        return listing;
    }

    private void Visit(DirectoryInfo folder, string prefix, int depth, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (depth > DeepestFolder)
        {
            problems.Add(new(prefix.TrimEnd('/'), null, "lies too many folders deep and is not read."));
            return;
        }
        if (!visited.Add(RealPath.Of(folder.FullName)))
            return;
        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos();
        }
        catch (Exception exception) when (depth > 0 && exception is UnauthorizedAccessException or IOException)
        {
            problems.Add(new(prefix.TrimEnd('/'), null, "is a folder that cannot be opened."));
            return;
        }
        // Links come last, so that a folder is read at its own place rather than through a link to it.
        foreach (var entry in entries.OrderBy(e => e.LinkTarget is not null).ThenBy(e => e.Name, StringComparer.Ordinal))
        {
            if (!CorpusFileNames.IsIgnored(entry))
                VisitEntry(entry, prefix, depth, cancellationToken);
        }
    }

    private void VisitEntry(FileSystemInfo entry, string prefix, int depth, CancellationToken cancellationToken)
    {
        var path = prefix + entry.Name;
        if (entry.LinkTarget is not null && !RealPath.IsInside(RealPath.Of(entry.FullName), realRoot))
        {
            problems.Add(new(path, null, "is a link that leaves the corpus folder and is not followed."));
            return;
        }
        if (entry is DirectoryInfo folder)
        {
            Visit(folder, path + "/", depth + 1, cancellationToken);
            return;
        }
        var file = entry.LinkTarget is null ? (FileInfo)entry : new FileInfo(RealPath.Of(entry.FullName));
        if (path == CatalogName || DocumentReader.FormatOf(entry.Name) is not null)
        {
            if (file.Exists)
                files.Add(new(new(path), file.FullName, file.Length, file.LastWriteTimeUtc.Ticks));
            else
                problems.Add(new(path, null, "is a link to a file that does not exist."));
        }
        else if (CorpusFileNames.IsUnreadDocument(entry.Name))
            problems.Add(new(path, null, $"{Path.GetExtension(entry.Name)} is not a format that is read (Markdown, plain text, HTML and DOCX are)."));
    }
}
