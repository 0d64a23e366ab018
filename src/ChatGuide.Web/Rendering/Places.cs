using System.Globalization;
using ChatGuide.Answers;

namespace ChatGuide.Web.Rendering;

/// <summary>Names a cited place as a reader would look it up.</summary>
internal static class Places
{
    /// <summary>Title, heading and lines, such as "AI engineer › Tools, lines 12–14".</summary>
    public static string Describe(Citation citation, Phrases phrases) => $"{Name(citation)}, {Lines(citation, phrases)}";

    /// <summary>Title and innermost heading; a heading that repeats the title is left out.</summary>
    public static string Name(Citation citation) => Heading(citation) is { } heading ? $"{citation.Title} › {heading}" : citation.Title;

    public static string? Heading(Citation citation) =>
        citation.HeadingPath is [.., var heading] && !string.Equals(heading, citation.Title, StringComparison.OrdinalIgnoreCase) ? heading : null;

    private static string Lines(Citation citation, Phrases phrases) => citation.Lines.First == citation.Lines.Last
        ? phrases.Fill(Say.AtLine, Number(citation.Lines.First))
        : phrases.Fill(Say.AtLines, Number(citation.Lines.First), Number(citation.Lines.Last));

    private static string Number(int line) => line.ToString(CultureInfo.InvariantCulture);
}
