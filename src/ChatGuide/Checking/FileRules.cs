using ChatGuide.Corpus;

namespace ChatGuide.Checking;

/// <summary>Files that are not served, and lines of served ones that could not be used.</summary>
internal static class FileRules
{
    public static IEnumerable<CheckFinding> Find(CheckContext context)
    {
        var served = context.Corpus.Documents.Select(d => d.Id.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var problem in context.Corpus.Problems)
        {
            var document = new DocumentId(problem.Path);
            yield return served.Contains(problem.Path)
                ? new("unused-part", CheckSeverity.Warning, document, problem.Line, problem.Reason)
                : new("rejected-file", CheckSeverity.Error, document, problem.Line, problem.Reason);
        }
    }
}
