namespace ChatGuide.Corpus;

/// <summary>How far the reading of a corpus has come.</summary>
/// <param name="Done">The files read or rejected so far.</param>
/// <param name="Total">The files found.</param>
public readonly record struct CorpusProgress(int Done, int Total);
