using System.Text.RegularExpressions;
using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>Tells which words of a text stand in quotation marks.</summary>
internal static partial class Quotation
{
    /// <summary>Those of the words that stand in quotation marks.</summary>
    public static IReadOnlySet<Word> Of(string text, IEnumerable<Word> words)
    {
        var spans = Quoted().Matches(text).Select(m => (First: m.Index, Last: m.Index + m.Length)).ToList();
        return spans.Count == 0 ? new HashSet<Word>() : words.Where(w => spans.Exists(s => s.First <= w.Start && w.Start < s.Last)).ToHashSet();
    }

    // An apostrophe opens a quotation only at the start of a word, and closes it only at the end of one.
    [GeneratedRegex("""["“”„«][^"“”„«»]+["“”»]|(?<=^|\s)['‘][^'‘’]+['’](?=$|[\s?.,!])""")]
    private static partial Regex Quoted();
}
