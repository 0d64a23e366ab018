using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ChatGuide.Corpus;

/// <summary>The words by which documents mark what they are made of (<c>Data/structure.txt</c>).</summary>
internal static class StructureWords
{
    private static readonly ILookup<string, string> Data = ShippedFile.Sections("Corpus/Data/structure.txt");

    /// <summary>Words that no label ends in.</summary>
    public static FrozenSet<string> Leading { get; } = Data["leading"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words anywhere in a sentence that announces a list.</summary>
    public static SearchValues<string> Announcing { get; } = SearchValues.Create([.. Data["announcing"]], StringComparison.OrdinalIgnoreCase);

    /// <summary>How such a sentence may end.</summary>
    public static IReadOnlyList<string> Closing { get; } = [.. Data["closing"].Select(c => $" {c}.")];

    /// <summary>The mark of a question at the head of a line: "Question 3:", "Q3".</summary>
    public static Regex QuestionMark { get; } = Pattern($@"^(?:{Any("questions")}\s*\d{{0,3}}\s*[:.)]|{Any("numbered")}\d{{1,3}})\s+");

    /// <summary>The mark of an answer at the head of a line: "A:".</summary>
    public static Regex AnswerMark { get; } = Pattern($@"^{Any("answers")}\s*\d{{0,3}}\s*[:.)]\s+");

    /// <summary>The mark of an answer behind its question.</summary>
    public static Regex InnerAnswerMark { get; } = Pattern($@"(?<=[?.!])\s+{Any("answers")}\s*\d{{0,3}}\s*:\s+");

    private static string Any(string section) => $"(?:{string.Join('|', Data[section].Select(Regex.Escape))})";

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant);
}
