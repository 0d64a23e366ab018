using ChatGuide.Corpus;

namespace ChatGuide.Tests.Corpus;

/// <summary>Writes a document's passages in a form that a test can show at a glance.</summary>
internal static class Outline
{
    /// <summary>"Title › Section | List | LeadIn(Tools:) Item[Peel](Peel: a shovel.)", one passage a line.</summary>
    public static string Of(Document document) => string.Join('\n', document.Passages.Select(Of));

    public static string Of(Passage passage) =>
        $"{string.Join(" › ", passage.HeadingPath)} | {passage.Kind} | {string.Join(' ', passage.Fragments.Select(Of))}";

    public static string Levels(Document document) => string.Join(", ", document.Headings.Select(h => $"{h.Level} {h.Text}"));

    private static string Of(Fragment fragment)
    {
        var label = fragment.Label is null ? "" : $"[{fragment.Label}]";
        return $"{fragment.Kind}{label}({string.Join(" / ", fragment.Sentences.Select(s => s.Text))})";
    }
}
