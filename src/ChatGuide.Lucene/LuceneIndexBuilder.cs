using System.Security.Cryptography;
using System.Text;
using ChatGuide.Corpus;
using ChatGuide.Search;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Directory = Lucene.Net.Store.Directory;
using Document = Lucene.Net.Documents.Document;

namespace ChatGuide.Lucene;

/// <summary>
/// Builds indexes with Lucene.Net. In a folder only the passages that changed are indexed again, by the hash of what they say, and one folder
/// serves one index at a time: building the next one leaves the readers of the last one as they are.
/// </summary>
/// <param name="folder">Where the index is kept; in memory where it is null or empty.</param>
/// <param name="options">The ranking parameters.</param>
public sealed class LuceneIndexBuilder(string? folder, Bm25fOptions options) : IPassageIndexBuilder
{
    /// <param name="folder">Where the index is kept; in memory where it is null or empty.</param>
    public LuceneIndexBuilder(string? folder) : this(folder, Bm25fOptions.Default)
    {
    }

    /// <summary>How long another process's lock is waited for, in milliseconds.</summary>
    internal long LockWait { get; init; } = 10_000;

    public string Engine => "Lucene";

    /// <exception cref="CorpusException">The folder cannot be written, or another process writes it just now.</exception>
    public IPassageIndex Build(IReadOnlyList<IndexedPassage> passages)
    {
        // The lock is one of the operating system, which frees it when the process ends, however it ends.
        Directory directory = string.IsNullOrEmpty(folder) ? new RAMDirectory() : new MMapDirectory(folder, new NativeFSLockFactory());
        try
        {
            using var analyzer = new PassageAnalyzer();
            using var writer = OpenWriter(directory, analyzer);
            Update(writer, passages);
            writer.Commit();
            return new LuceneIndex(directory, DirectoryReader.Open(writer, applyAllDeletes: true), passages, options);
        }
        catch (Exception failure) when (failure is LockObtainFailedException or UnauthorizedAccessException)
        {
            throw new CorpusException($"The index folder {folder} cannot be written ({failure.Message}): set Search:IndexPath to a folder of this process's own.", failure);
        }
    }

    private IndexWriter OpenWriter(Directory directory, PassageAnalyzer analyzer)
    {
        try
        {
            return new IndexWriter(directory, Settings(analyzer, OpenMode.CREATE_OR_APPEND));
        }
        catch (Exception damaged) when (damaged is CorruptIndexException or FileNotFoundException or EndOfStreamException)
        {
            foreach (var file in directory.ListAll().Where(file => file != IndexWriter.WRITE_LOCK_NAME))
                directory.DeleteFile(file);
            return new IndexWriter(directory, Settings(analyzer, OpenMode.CREATE));
        }
    }

    private IndexWriterConfig Settings(PassageAnalyzer analyzer, OpenMode mode) => new(LuceneVersion.LUCENE_48, analyzer)
    {
        Similarity = new PassageSimilarity(options),
        OpenMode = mode,
        MergePolicy = new LogDocMergePolicy(),
        MergeScheduler = new SerialMergeScheduler(),
        RAMBufferSizeMB = 64,
        WriteLockTimeout = LockWait,
    };

    /// <summary>Brings an index from the passages it holds to those given.</summary>
    private static void Update(IndexWriter writer, IReadOnlyList<IndexedPassage> passages)
    {
        Dictionary<string, string> kept;
        using (var before = DirectoryReader.Open(writer, applyAllDeletes: true))
            kept = PassageDocument.Keys(before).ToDictionary(stored => stored.Key, stored => stored.Hash);
        foreach (var passage in passages)
        {
            var key = PassageDocument.Key(passage.Id);
            var hash = PassageDocument.Hash(passage);
            if (!kept.Remove(key, out var was))
                writer.AddDocument(PassageDocument.Of(passage, key, hash));
            else if (was != hash)
                writer.UpdateDocument(PassageDocument.Named(key), PassageDocument.Of(passage, key, hash));
        }

        foreach (var key in kept.Keys)
            writer.DeleteDocuments(PassageDocument.Named(key));

        // Passages marked as deleted count in Lucene's statistics; without them an index says the same as one built afresh.
        writer.ForceMergeDeletes();
    }
}

/// <summary>A passage as Lucene keeps it: a field for each of its own, one of all its terms to count passages by, and what it is known by.</summary>
internal static class PassageDocument
{
    private const string All = "All";
    private const string Name = "Key";
    private const string Content = "Hash";

    /// <summary>Another build of the core may find other terms in the same text.</summary>
    private static readonly string CoreVersion = typeof(EnglishAnalyzer).Module.ModuleVersionId.ToString("N");

    private static readonly FieldType Searched = new(TextField.TYPE_NOT_STORED) { IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS };

    private static readonly FieldType Counted = new(TextField.TYPE_NOT_STORED) { IndexOptions = IndexOptions.DOCS_ONLY, OmitNorms = true };

    public static Term Within(PassageField field, string term) => new(field.ToString(), term);

    public static Term Anywhere(string term) => new(All, term);

    public static Term Named(string key) => new(Name, key);

    public static string Key(PassageId id) => $"{id.Ordinal} {id.Document.Path}";

    public static string Hash(IndexedPassage passage)
    {
        // A length before each text keeps two fields from reading like one.
        var text = new StringBuilder(CoreVersion);
        foreach (var entries in Entries(passage).Select(field => field.Entries))
        {
            text.Append(entries.Count).Append(':');
            foreach (var entry in entries)
                text.Append(entry.Length).Append(':').Append(entry);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    public static Document Of(IndexedPassage passage, string key, string hash)
    {
        var document = new Document
        {
            new StringField(Name, key, Field.Store.NO),
            new BinaryDocValuesField(Name, new BytesRef(key)),
            new BinaryDocValuesField(Content, new BytesRef(hash)),
        };
        foreach (var (field, entries) in Entries(passage))
        {
            foreach (var entry in entries)
            {
                document.Add(new Field(field.ToString(), entry, Searched));
                document.Add(new Field(All, entry, Counted));
            }
        }

        return document;
    }

    /// <summary>The keys and hashes of an index's passages, in the order Lucene numbers them.</summary>
    public static IEnumerable<(string Key, string Hash)> Keys(DirectoryReader reader)
    {
        var bytes = new BytesRef();
        foreach (var leaf in reader.Leaves.Select(context => context.AtomicReader))
        {
            var keys = leaf.GetBinaryDocValues(Name);
            var hashes = leaf.GetBinaryDocValues(Content);
            for (var doc = 0; doc < leaf.MaxDoc; doc++)
            {
                keys.Get(doc, bytes);
                var key = bytes.Utf8ToString();
                hashes.Get(doc, bytes);
                yield return (key, bytes.Utf8ToString());
            }
        }
    }

    private static IEnumerable<(PassageField Field, IReadOnlyList<string> Entries)> Entries(IndexedPassage passage) =>
    [
        (PassageField.Title, [passage.Title]),
        (PassageField.Heading, passage.HeadingPath),
        (PassageField.Body, [passage.Body]),
        (PassageField.Roles, passage.Roles),
        (PassageField.Topics, passage.Topics),
    ];
}

/// <summary>Each field of a passage with its own weight and length norm.</summary>
internal sealed class PassageSimilarity(Bm25fOptions options) : PerFieldSimilarityWrapper
{
    private readonly Dictionary<string, Similarity> fields = new()
    {
        [nameof(PassageField.Title)] = new FieldSimilarity(options.Title),
        [nameof(PassageField.Heading)] = new FieldSimilarity(options.Heading),
        [nameof(PassageField.Body)] = new FieldSimilarity(options.Body),
        [nameof(PassageField.Roles)] = new FieldSimilarity(options.Roles),
        [nameof(PassageField.Topics)] = new FieldSimilarity(options.Topics),
    };

    private readonly Similarity other = new FieldSimilarity(new FieldOptions(1, 0));

    public override Similarity Get(string name) => fields.GetValueOrDefault(name, other);
}
