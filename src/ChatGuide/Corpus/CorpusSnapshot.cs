namespace ChatGuide.Corpus;

/// <summary>A file, or a line of one, that could not be used, and why.</summary>
/// <param name="Path">The file's path below the corpus folder.</param>
/// <param name="Line">The line, counted from 1, where the problem has one.</param>
/// <param name="Reason">One plain sentence.</param>
public sealed record CorpusProblem(string Path, int? Line, string Reason)
{
    public override string ToString() => Line is { } line ? $"{Path}:{line}: {Reason}" : $"{Path}: {Reason}";
}

/// <summary>The corpus as it was at one moment: what was read, and what was left out.</summary>
/// <param name="Root">The full path of the folder.</param>
/// <param name="Documents">The documents, ordered by id.</param>
/// <param name="Catalog">The text of the corpus's own <c>catalog.yaml</c>; null where it has none.</param>
/// <param name="Problems">The files left out, ordered by path.</param>
/// <param name="Version">A hash over the ids and contents of all documents and the catalog, independent of reading order.</param>
public sealed record CorpusSnapshot(
    string Root,
    IReadOnlyList<Document> Documents,
    string? Catalog,
    IReadOnlyList<CorpusProblem> Problems,
    string Version);
