using System.Globalization;
using ChatGuide.Answers;

namespace ChatGuide.Web.CommandLine;

/// <summary>What a terminal shows under an answer.</summary>
internal static class PlainAnswer
{
    /// <summary>Related passages, sources and suggestions, each part only where there is one.</summary>
    public static string Notes(Answer answer, Phrases phrases)
    {
        string[] parts =
        [
            AnswerText.Related(answer, phrases),
            string.Join('\n', answer.Citations.Select(Source)),
            answer.Suggestions.Count == 0 ? "" : $"{phrases.Fill(Say.CouldAsk)}:\n{string.Join('\n', answer.Suggestions.Select(s => $"- {s}"))}",
        ];
        return string.Join("\n\n", parts.Where(p => p.Length > 0));
    }

    /// <summary>A source, such as <c>[1] baker.md:12-14 — Tools</c>.</summary>
    public static string Source(Citation citation)
    {
        var lines = citation.Lines.First == citation.Lines.Last
            ? citation.Lines.First.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{citation.Lines.First}-{citation.Lines.Last}");
        var heading = citation.HeadingPath is [.., var last] ? $" — {last}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"[{citation.Position}] {citation.Document}:{lines}{heading}");
    }
}
