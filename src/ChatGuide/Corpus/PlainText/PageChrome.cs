using System.Text.RegularExpressions;

namespace ChatGuide.Corpus.PlainText;

/// <summary>The phrases that web pages print around their text (<c>Data/chrome.txt</c>).</summary>
internal sealed class PageChrome
{
    private const int LongestLine = 240;
    private const int LongestSection = 140;
    private const int LongestSentence = 400;

    private readonly Regex lines;
    private readonly Regex sections;
    private readonly Regex sentences;
    private readonly Regex credits;
    private readonly Regex biographies;

    private PageChrome(ILookup<string, string> data)
    {
        lines = ChromePatterns.Compile(data["lines"]);
        sections = ChromePatterns.Compile(data["sections"]);
        sentences = ChromePatterns.Compile(data["sentences"]);
        credits = ChromePatterns.Compile(data["credits"]);
        biographies = ChromePatterns.Compile(data["biographies"]);
    }

    public static PageChrome Shipped { get; } = new(ShippedFile.Sections("Corpus/Data/chrome.txt"));

    /// <summary>Whether a line is chrome by itself.</summary>
    public bool IsLine(string line) => line.Length <= LongestLine && lines.IsMatch(line.ToLowerInvariant());

    /// <summary>Whether a line heads a part of the page that is chrome.</summary>
    public bool IsSection(string line) => line.Length <= LongestSection && sections.IsMatch(line.ToLowerInvariant());

    /// <summary>Whether a part of the page is on its author.</summary>
    public bool IsBiography(string section) => biographies.IsMatch(section.ToLowerInvariant());

    /// <summary>Whether a line that begins with a word and holds a colon says whose a picture is.</summary>
    public bool IsCredit(string word) => credits.IsMatch(word.ToLowerInvariant());

    /// <summary>Whether a sentence speaks to the page's visitors instead of about its subject.</summary>
    public bool IsSentence(string sentence) => sentence.Length <= LongestSentence && sentences.IsMatch(sentence.ToLowerInvariant());
}
