using System.ComponentModel.DataAnnotations;

namespace ChatGuide.Corpus;

/// <summary>Where the documents are and how much of them is accepted (settings section <c>Corpus</c>).</summary>
public sealed class CorpusOptions
{
    public const string Section = "Corpus";

    /// <summary>The folder, absolute or relative to the content root. Default <c>corpus</c>.</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "Corpus:Path is empty: set it to the folder that holds the documents.")]
    public string Path { get; set; } = "corpus";

    /// <summary>Files larger than this many bytes are left out. Default 5 MiB.</summary>
    [Range(1, 1L << 30, ErrorMessage = "Corpus:MaxFileBytes must lie between 1 and 1073741824.")]
    public long MaxFileBytes { get; set; } = 5 * 1024 * 1024;
}
