using System.Text.RegularExpressions;

namespace ChatGuide.Corpus;

/// <summary>Builds one expression of the patterns of a section of <c>Data/chrome.txt</c>.</summary>
internal static class ChromePatterns
{
    // Interpreted: to compile them, or to build automata, takes longer than a corpus takes to read.
    public static Regex Compile(IEnumerable<string> patterns) =>
        new($@"\A(?:{string.Join('|', patterns)})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
