using ChatGuide.Corpus;

namespace ChatGuide.Checking;

/// <summary>Headings that hold nothing.</summary>
internal static class HeadingRules
{
    public static IEnumerable<CheckFinding> Find(CheckContext context) => context.Corpus.Documents.SelectMany(Find);

    private static IEnumerable<CheckFinding> Find(Document document)
    {
        var starts = document.Passages.Select(p => p.Span.Start).Order().ToArray();
        for (var i = 0; i < document.Headings.Count; i++)
        {
            var heading = document.Headings[i];
            var next = document.Headings.Skip(i + 1).FirstOrDefault(h => h.Level <= heading.Level);
            var end = next?.Span.Start ?? int.MaxValue;
            var at = Array.BinarySearch(starts, heading.Span.Start);
            var first = at < 0 ? ~at : at;
            if (first == starts.Length || starts[first] >= end)
                yield return new("empty-heading", CheckSeverity.Warning, document.Id, heading.Lines.First, $"Nothing stands below the heading \"{heading.Text}\".");
        }
    }
}
