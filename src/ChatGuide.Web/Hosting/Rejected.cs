using ChatGuide.Corpus;

namespace ChatGuide.Web.Hosting;

/// <summary>Tells the files that are not served from those that are served with a remark.</summary>
internal static class Rejected
{
    /// <summary>The paths of the files left out.</summary>
    public static IReadOnlyList<string> Of(CorpusSnapshot corpus)
    {
        var served = corpus.Documents.Select(d => d.Id.Path).ToHashSet(StringComparer.Ordinal);
        return [.. corpus.Problems.Select(p => p.Path).Where(p => !served.Contains(p)).Distinct(StringComparer.Ordinal)];
    }
}
