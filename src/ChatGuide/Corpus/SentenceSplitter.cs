using System.Buffers;
using System.Collections.Frozen;

namespace ChatGuide.Corpus;

/// <summary>
/// Splits English prose into sentences. Its rules are few: a full stop, question mark, exclamation mark or ellipsis ends a sentence when a new
/// one can begin behind it; the words that need exceptions are data (<c>Data/sentences.txt</c>).
/// </summary>
public static class SentenceSplitter
{
    private const int LongestBracket = 240;

    /// <summary>What <see cref="IsTerminator"/> and <see cref="ClosingBracket"/> know: nothing else can end a sentence or keep one from ending.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create(".!?…([“");

    private static readonly ILookup<string, string> Data = ShippedFile.Sections("Corpus/Data/sentences.txt");
    private static readonly FrozenSet<string> Never = Set("never");
    private static readonly FrozenSet<string> Sometimes = Set("sometimes");
    private static readonly FrozenSet<string> BeforeNumber = Set("number");
    private static readonly FrozenSet<string> Starters = Set("starters");
    private static readonly FrozenSet<string> Dotted = Set("dotted");

    /// <summary>The sentences of a text, in order, without the white space between them.</summary>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        var sentences = new List<TextSpan>();
        var start = 0;
        var closing = -1;
        for (var i = NextMark(text, 0); i < text.Length; i = NextMark(text, i + 1))
        {
            closing = i <= closing ? closing : ClosingBracket(text, i);
            if (!IsTerminator(text[i]) || i < closing)
                continue;
            var end = i + 1;
            while (end < text.Length && IsTerminator(text[end]))
                end++;
            while (end < text.Length && IsCloser(text[end]))
                end++;
            end = SkipReferences(text, end);
            if (IsSentenceEnd(text, start, i, end))
            {
                Add(sentences, text, start, end);
                start = end;
            }
            i = end - 1;
        }
        Add(sentences, text, start, text.Length);
        return sentences;
    }

    private static int NextMark(string text, int from)
    {
        var at = text.AsSpan(from).IndexOfAny(Marks);
        return at < 0 ? text.Length : from + at;
    }

    private static void Add(List<TextSpan> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            sentences.Add(new(start, end));
    }

    private static bool IsSentenceEnd(string text, int start, int mark, int end)
    {
        var next = end;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        if (next == text.Length)
            return true;
        if (next == end)
            return text[mark] == '.' && end == mark + 1 && IsMissingSpace(text, mark);
        var word = WordAt(text, next);
        if (!CanBegin(text, next, word))
            return false;
        return text[mark] != '.' || end - mark > 1 && text[mark + 1] == '.' || EndsWord(text, start, mark, next, word);
    }

    /// <summary>Whether the full stop ends the sentence rather than the word before it.</summary>
    private static bool EndsWord(string text, int start, int mark, int next, string nextWord)
    {
        var from = mark;
        while (from > start && !char.IsWhiteSpace(text[from - 1]) && text[from - 1] is not ('(' or '[' or '"' or '“' or '/'))
            from--;
        var word = text[from..mark];
        var starts = Starters.Contains(nextWord);
        if (Never.Contains(word) && !(word.Length <= 3 && word.All(char.IsUpper)))
            return false;
        if (Sometimes.Contains(word))
            return starts;
        if (BeforeNumber.Contains(word))
            return !char.IsDigit(text[next]);
        if (word.Length <= 3 && text.AsSpan(start, from - start).IsWhiteSpace() && word.All(char.IsDigit))
            return false;
        if (word.Length == 1 && char.IsUpper(word[0]))
            return starts && nextWord.Length > 1 || IsAfterLowerCase(text, start, from) && !IsInitial(text, next, nextWord);
        return true;
    }

    /// <summary>"Python and R. Bakers …" ends a sentence where "John R. Baker" does not.</summary>
    private static bool IsAfterLowerCase(string text, int start, int from)
    {
        var end = from;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        var begin = end;
        while (begin > start && !char.IsWhiteSpace(text[begin - 1]))
            begin--;
        return begin < end && char.IsLower(text[begin]);
    }

    /// <summary>"… in industry .The next" and "… of data.The next", but not ".NET" and "Node.js".</summary>
    private static bool IsMissingSpace(string text, int mark)
    {
        if (mark == 0 || !char.IsUpper(text[mark + 1]))
            return false;
        if (text[mark - 1] == ' ')
            return !Dotted.Contains(WordAt(text, mark + 1));
        var from = mark;
        while (from > 0 && char.IsLower(text[from - 1]))
            from--;
        return mark - from >= 3 && (from == 0 || text[from - 1] is ' ' or ')' or '-') && mark + 2 < text.Length && char.IsLower(text[mark + 2]);
    }

    private static bool IsInitial(string text, int start, string word) =>
        word.Length == 1 && start + 1 < text.Length && text[start + 1] == '.' && start + 2 < text.Length;

    private static bool CanBegin(string text, int next, string word)
    {
        if (!char.IsLetter(text[next]))
            return text[next] is not (',' or ';' or ':' or ')' or ']' or '–' or '—' or '-');
        return !char.IsLower(text[next]) || word.Skip(1).Any(c => char.IsUpper(c) || c is '-' && word.Length > 8);
    }

    private static string WordAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '\'' or '’'))
            end++;
        return text[start..end];
    }

    /// <summary>The end of the bracket or quotation that opens here; sentences inside it are not split off.</summary>
    private static int ClosingBracket(string text, int open)
    {
        var close = text[open] switch { '(' => ')', '[' => ']', '“' => '”', _ => '\0' };
        if (close == '\0')
            return -1;
        var end = text.IndexOf(close, open + 1, Math.Min(LongestBracket, text.Length - open - 1));
        // A stop just inside the closing mark can end the sentence around it.
        return end > 0 && IsTerminator(text[end - 1]) ? end - 1 : end;
    }

    /// <summary>Numbers of references in brackets belong to the sentence before them.</summary>
    private static int SkipReferences(string text, int start)
    {
        var end = start;
        while (end + 2 < text.Length && text[end] == '[' && char.IsDigit(text[end + 1]) && text.IndexOf(']', end, Math.Min(6, text.Length - end)) is > 0 and var close)
            end = close + 1;
        return end;
    }

    private static bool IsTerminator(char c) => c is '.' or '!' or '?' or '…';

    private static bool IsCloser(char c) => c is '"' or '\'' or '”' or '’' or ')' or ']' or '»';

    private static FrozenSet<string> Set(string section) => Data[section].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
