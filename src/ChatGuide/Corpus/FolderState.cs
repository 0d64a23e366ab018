using System.Security.Cryptography;
using System.Text;

namespace ChatGuide.Corpus;

/// <summary>What a listing of a corpus folder shows: names, sizes and times. Two equal states hold the same files, as far as a listing can tell.</summary>
internal readonly record struct FolderState(string? Fingerprint)
{
    public static FolderState Of(CorpusOptions options, CancellationToken cancellationToken)
    {
        var root = Path.GetFullPath(options.Path);
        try
        {
            if (!Directory.Exists(root))
                return new("missing");
            var listing = CorpusListing.Of(root, cancellationToken);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var file in listing.Files)
                hash.AppendData(Encoding.UTF8.GetBytes($"{file.Id.Path}\0{file.FullPath}\0{file.Length}\0{file.Written}\n"));
            foreach (var problem in listing.Problems)
                hash.AppendData(Encoding.UTF8.GetBytes($"{problem}\n"));
            return new(Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new("unreadable");
        }
    }
}
