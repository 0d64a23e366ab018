using ChatGuide.Corpus.PlainText;

namespace ChatGuide.Checking;

/// <summary>Passages that no question can find, and page furniture that was taken for text.</summary>
internal static class PassageRules
{
    private const int LongestQuote = 60;

    public static IEnumerable<CheckFinding> Find(CheckContext context)
    {
        foreach (var entry in context.Facts.Passages)
        {
            var facts = context.Facts.Of(entry).ToArray();
            var passage = entry.Passage;
            var isFound = passage.HeadingPath.Count > 0 || facts.Any(f => f.Roles.Count > 0 || f.Mentioned.Count > 0 || !f.Announced.IsEmpty || !f.Spoken.IsEmpty);
            if (!isFound)
                yield return new("unreachable", CheckSeverity.Warning, entry.Document.Id, passage.Lines.First, $"No question leads to \"{Quote(passage.Text)}\": it names no role, speaks of no topic and stands under no heading.");
            foreach (var sentence in passage.Fragments.SelectMany(f => f.Sentences).Where(s => PageChrome.Shipped.IsLine(s.Text) || PageChrome.Shipped.IsSentence(s.Text)))
                yield return new("chrome", CheckSeverity.Warning, entry.Document.Id, sentence.Lines.First, $"\"{Quote(sentence.Text)}\" looks like part of a web page's frame, not of its text.");
        }
    }

    internal static string Quote(string text) => text.Length <= LongestQuote ? text : text[..LongestQuote].TrimEnd() + "…";
}
