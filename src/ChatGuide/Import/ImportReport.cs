using ChatGuide.Corpus;

namespace ChatGuide.Import;

/// <summary>How far an import is.</summary>
/// <param name="Step">What is being done, such as the table being read.</param>
/// <param name="Done">Steps or documents done.</param>
/// <param name="Total">Steps or documents in all.</param>
public sealed record ImportProgress(string Step, int Done, int Total);

/// <summary>What an import did.</summary>
/// <param name="Release">The release that was read, such as "O*NET 29.2".</param>
/// <param name="Documents">The documents that stand for the source now.</param>
/// <param name="Written">Files written because they were new or different.</param>
/// <param name="Removed">Files of an earlier import that the source no longer holds.</param>
/// <param name="Problems">Rows left out and files left alone, each with its place.</param>
public sealed record ImportReport(string Release, int Documents, int Written, int Removed, IReadOnlyList<CorpusProblem> Problems);
