using System.Globalization;
using System.Text;

namespace ChatGuide.Search;

/// <summary>Which characters make a word, and which may stand between two parts of one (after Unicode Standard Annex 29).</summary>
internal static class WordCharacters
{
    /// <summary>The length in UTF-16 units of the word character that a text starts with; 0 when it starts with something else.</summary>
    public static int MeasureFirst(ReadOnlySpan<char> text)
    {
        var c = text[0];
        if (char.IsAscii(c))
            return char.IsAsciiLetterOrDigit(c) ? 1 : 0;
        Rune.DecodeFromUtf16(text, out var rune, out var consumed);
        return Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber
            ? consumed
            : 0;
    }

    /// <summary>The same for a character inside a word, where marks and invisible characters count too.</summary>
    public static int MeasureNext(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return 0;
        var measured = MeasureFirst(text);
        if (measured > 0 || char.IsAscii(text[0]))
            return measured;
        Rune.DecodeFromUtf16(text, out var rune, out var consumed);
        return IsInvisible(rune) ? consumed : 0;
    }

    /// <summary>Marks that sit on the letter before them, soft hyphens and joiners: part of a word, but not of how it is looked up.</summary>
    public static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC' or '\u2018' or '\uFF07';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>Whether a character, standing between two word characters, joins them into one compound.</summary>
    public static bool IsJoiner(char c) => c is '.' or '/' or '&' or '_' || IsHyphen(c);

    /// <summary>Scripts written without spaces, where each character is looked up by itself.</summary>
    public static bool IsIdeographic(char c) => c is (>= '\u2E80' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF')
        or (>= '\uF900' and <= '\uFAFF');
}
