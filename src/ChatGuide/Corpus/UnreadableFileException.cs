namespace ChatGuide.Corpus;

/// <summary>A file cannot be read; the loop over the corpus files turns it into a <see cref="CorpusProblem"/>.</summary>
internal sealed class UnreadableFileException(string reason, int? line = null, Exception? inner = null) : Exception(reason, inner)
{
    public int? Line { get; } = line;
}
