using System.Text.RegularExpressions;

namespace ChatGuide.Corpus.PlainText;

/// <summary>The phrases that web pages print around their text (<c>Data/chrome.txt</c>).</summary>
internal sealed class PageChrome
{
    private readonly Regex[] lines;
    private readonly Regex[] sections;
    private readonly Regex[] sentences;

    private PageChrome(ILookup<string, string> data)
    {
        lines = Compile(data["lines"]);
        sections = Compile(data["sections"]);
        sentences = Compile(data["sentences"]);
    }

    public static PageChrome Shipped { get; } = new(EmbeddedData.ReadSections("chrome.txt"));

    /// <summary>Whether a line is chrome by itself.</summary>
    public bool IsLine(string line) => line.Length <= 240 && lines.Any(p => p.IsMatch(line));

    /// <summary>Whether a line heads a part of the page that is chrome.</summary>
    public bool IsSection(string line) => line.Length <= 140 && sections.Any(p => p.IsMatch(line));

    /// <summary>Whether a sentence speaks to the page's visitors instead of about its subject.</summary>
    public bool IsSentence(string sentence) => sentence.Length <= 400 && sentences.Any(p => p.IsMatch(sentence));

    // Non-backtracking, so that no line of a corpus can make matching slow.
    private static Regex[] Compile(IEnumerable<string> patterns) =>
        [.. patterns.Select(p => new Regex($@"\A(?:{p})\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking))];
}
