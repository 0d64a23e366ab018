using System.Security.Cryptography;
using System.Text;

namespace ChatGuide.Corpus;

/// <summary>
/// Reads the files below a folder as documents. A file that cannot be read is named in <see cref="CorpusSnapshot.Problems"/> and left out; a
/// problem can also name a line of a document that is served, such as a date that is none. Safe for concurrent use.
/// </summary>
public sealed class CorpusReader
{
    private const string InUse = "cannot be opened: it is in use or damaged";

    private readonly DocumentReader documents = new();

    /// <summary>Reads the whole folder.</summary>
    /// <param name="options">The folder, which is taken relative to the current directory, and the limits.</param>
    /// <param name="previous">
    /// What was read before. Files that have not changed are taken from it; of a file that is there but cannot be read any more, its last good
    /// version is kept and the problem says so.
    /// </param>
    /// <param name="progress">Told after each file, from any thread.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="CorpusException">The folder is missing, holds no document, or none that can be read.</exception>
    public CorpusSnapshot Read(
        CorpusOptions options,
        CorpusSnapshot? previous = null,
        IProgress<CorpusProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        var root = Path.GetFullPath(options.Path);
        var listing = List(root, cancellationToken);
        var catalogFile = listing.Files.FirstOrDefault(f => f.Id.Path == CorpusListing.CatalogName);
        var files = listing.Files.Where(f => f.Id.Path != CorpusListing.CatalogName).ToArray();
        var known = previous?.Root == root ? previous.Documents.ToDictionary(d => d.Id) : [];
        var troubled = previous?.Problems.Select(p => p.Path).ToHashSet(StringComparer.Ordinal) ?? [];
        var results = new Result[files.Length];
        var done = 0;
        var shared = new SharedTexts();
        var parallel = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, files.Length, parallel, i =>
        {
            results[i] = Read(files[i], options, shared, known.GetValueOrDefault(files[i].Id), troubled.Contains(files[i].Id.Path));
            progress?.Report(new(Interlocked.Increment(ref done), files.Length));
        });

        var read = results.Where(r => r.Document is not null).Select(r => r.Document!).ToArray();
        var problems = results.SelectMany(r => r.Problems).Concat(listing.Problems).ToList();
        var catalog = catalogFile.FullPath is null ? null : ReadCatalog(catalogFile, options, previous, problems);
        CorpusProblem[] ordered = [.. problems.OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.Line)];
        if (read.Length == 0)
            throw NothingToServe(root, files.Length, ordered);
        return new(root, read, catalog, ordered, VersionOf(read, catalog));
    }

    /// <summary>Whether a problem can go away without a change to the file.</summary>
    internal static bool IsPassing(CorpusProblem problem) => problem.Reason.StartsWith(InUse, StringComparison.Ordinal);

    private static CorpusListing List(string root, CancellationToken cancellationToken)
    {
        if (File.Exists(root))
            throw new CorpusException($"The corpus path {root} is a file: set Corpus:Path to the folder that holds the documents.");
        if (!Directory.Exists(root))
            throw new CorpusException($"The corpus folder {root} does not exist: create it and put documents into it, or set Corpus:Path to the folder that holds them.");
        try
        {
            return CorpusListing.Of(root, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CorpusException($"The corpus folder {root} cannot be opened: give the service the right to read it, or set Corpus:Path to another folder.", exception);
        }
    }

    private Result Read(CorpusFile file, CorpusOptions options, SharedTexts shared, Document? known, bool hadProblem)
    {
        try
        {
            var bytes = ReadBytes(file, options);
            if (known is not null && !hadProblem && known.ContentHash == DocumentReader.Hash(bytes))
                return new(known, []);
            var (document, problems) = documents.Read(file.Id, DocumentReader.FormatOf(file.Id.Path)!.Value, bytes, shared);
            return new(document, problems);
        }
        catch (UnreadableFileException exception)
        {
            return Rejected(file, exception.Line, exception.Message, known);
        }
        catch (FileNotFoundException)
        {
            // It was deleted after the folder was listed.
            return new(null, []);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Whatever one file does to its parser, the others are served.
            var reason = exception switch
            {
                UnauthorizedAccessException => "cannot be opened: access is denied.",
                IOException => InUse + ".",
                _ => $"cannot be read: {exception.Message}",
            };
            return Rejected(file, null, reason, known);
        }
    }

    private static Result Rejected(CorpusFile file, int? line, string reason, Document? known) =>
        new(known, [new(file.Id.Path, line, known is null ? reason : reason.TrimEnd('.') + "; its last good version is still served.")]);

    private static byte[] ReadBytes(CorpusFile file, CorpusOptions options)
    {
        if (file.Length == 0)
            throw new UnreadableFileException("is empty.");
        if (file.Length > options.MaxFileBytes)
            throw new UnreadableFileException($"is larger than {options.MaxFileBytes} bytes (Corpus:MaxFileBytes).");
        using var stream = new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.SequentialScan);
        var bytes = new byte[Math.Min(stream.Length, options.MaxFileBytes)];
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length ? bytes : bytes[..read];
    }

    private static string? ReadCatalog(CorpusFile file, CorpusOptions options, CorpusSnapshot? previous, List<CorpusProblem> problems)
    {
        try
        {
            return file.Length == 0 ? null : TextDecoder.Decode(ReadBytes(file, options));
        }
        catch (UnreadableFileException exception)
        {
            problems.Add(new(file.Id.Path, exception.Line, exception.Message));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(new(file.Id.Path, null, "cannot be opened."));
        }
        return previous?.Catalog;
    }

    private static CorpusException NothingToServe(string root, int found, IReadOnlyList<CorpusProblem> problems) => found == 0
        ? new($"The corpus folder {root} holds no document: put Markdown, plain text, HTML or DOCX files into it, or set Corpus:Path to the folder that holds them.", problems)
        : new($"The corpus folder {root} holds no document that can be read: repair or replace its files, such as {problems[0]}", problems);

    private static string VersionOf(IEnumerable<Document> documents, string? catalog)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var document in documents)
            hash.AppendData(Encoding.UTF8.GetBytes($"{document.Id.Path}\0{document.ContentHash}\n"));
        if (catalog is not null)
            hash.AppendData(Encoding.UTF8.GetBytes($"{CorpusListing.CatalogName}\0{catalog}"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private readonly record struct Result(Document? Document, IReadOnlyList<CorpusProblem> Problems);
}
