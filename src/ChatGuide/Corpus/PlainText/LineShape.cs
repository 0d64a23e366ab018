using System.Text.RegularExpressions;

namespace ChatGuide.Corpus.PlainText;

/// <summary>What a line looks like by its first characters.</summary>
internal static partial class LineShape
{
    private const int LongestTitle = 160;

    /// <summary>How many characters the bullet takes, with the white space behind it; 0 without a bullet.</summary>
    public static int BulletLength(string line) => Bullet().Match(line).Length;

    /// <summary>The number of a numbered line and how many characters it takes; a length of 0 without a number.</summary>
    public static (int Number, int Length) Numbering(string line)
    {
        var match = Number().Match(line);
        return match.Success ? (int.Parse(match.Groups[1].ValueSpan), match.Length) : default;
    }

    /// <summary>The level of a heading marked by number signs and how many characters they take; a length of 0 without.</summary>
    public static (int Level, int Length) Marked(string line)
    {
        var match = NumberSigns().Match(line);
        return match.Success ? (match.Groups[1].Length, match.Length) : default;
    }

    /// <summary>The level that a line of equals signs or hyphens gives the line above it; 0 for any other line.</summary>
    public static int Underline(string line) => line.Length < 3 ? 0 : line.All(c => c == '=') ? 1 : line.All(c => c == '-') ? 2 : 0;

    public static bool IsTableRow(string line) => line.Length > 2 && line[0] == '|' && line[^1] == '|';

    public static bool IsTableRule(string line) => line.Contains('-') && line.All(c => c is '|' or '-' or ':' or ' ' or '+');

    public static bool IsRule(string line) => !line.Any(char.IsLetterOrDigit) && line.Length <= 200 && line is not ("?" or "…");

    public static bool EndsSentence(string text)
    {
        var last = text.TrimEnd('"', '”', '’', '\'', ')', ']', '*', ' ');
        return last.Length > 0 && last[^1] is '.' or '!' or '?' or '…';
    }

    /// <summary>Whether a line can be a heading without markup: short, begun like one, and no sentence.</summary>
    public static bool CanBeHeading(string line)
    {
        if (line.Length is < 2 or > LongestTitle || char.IsLower(line[0]) && !IsTitleCase(line))
            return false;
        if (!char.IsLetterOrDigit(line[0]) && line[0] is not ('"' or '“' or '(' or '.') || !line.Any(char.IsLetter))
            return false;
        if (line.Contains("://", StringComparison.Ordinal) || line.Contains('@') || line.Contains('\t'))
            return false;
        if (QuestionForms.IsQuestion(line))
            return true;
        if (EndsSentence(line) && !line.EndsWith(')') || line[^1] is ',' or ';' || IsSeveralSentences(line))
            return false;
        var words = line.Count(c => c == ' ') + 1;
        if (line.EndsWith(':'))
            return words <= 6 && line.Length <= 60;
        return words <= 10 && line.Length <= 80 || IsTitleCase(line);
    }

    /// <summary>A title may hold a question before its last part: "What Does a Baker Do? Tasks and Pay".</summary>
    private static bool IsSeveralSentences(string line)
    {
        var sentences = SentenceSplitter.Split(line);
        return sentences.Count > 2 || sentences.Count == 2 && !(line[sentences[0].End - 1] == '?' && IsTitleCase(line));
    }

    public static bool IsTitleCase(string line)
    {
        var words = line.Split(' ').Where(w => w.Count(char.IsLetter) > 3).ToArray();
        return words.Length > 0 && words.Count(w => char.IsUpper(w.First(char.IsLetter))) >= 0.7 * words.Length;
    }

    [GeneratedRegex(@"^(?:[•‣◦▪▫●○■□–—·∙⁃➤►▶✓✔✦★»→❖-]|\*(?!\*)|\+|o(?=\t))[ \t\u00A0]+(?=\S)|^[•‣◦▪●■➤►✓✔](?=\S)")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(?:\*\*)?\(?(\d{1,3})(?:\.|\)|\.\))[ \t\u00A0]+(?=\S)")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(#{1,6})[ \t]+(?=\S)")]
    private static partial Regex NumberSigns();
}
