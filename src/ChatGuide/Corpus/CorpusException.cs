namespace ChatGuide.Corpus;

/// <summary>The corpus cannot be served at all. The message is one plain sentence that names the folder and says what to do.</summary>
public sealed class CorpusException(string message, IReadOnlyList<CorpusProblem> problems, Exception? inner = null) : Exception(message, inner)
{
    public CorpusException(string message, Exception? inner = null) : this(message, [], inner)
    {
    }

    /// <summary>The files that were rejected, where files were found.</summary>
    public IReadOnlyList<CorpusProblem> Problems { get; } = problems;
}
