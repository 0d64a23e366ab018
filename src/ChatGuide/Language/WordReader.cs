using ChatGuide.Search;

namespace ChatGuide.Language;

/// <summary>Splits a text into words for understanding: roles, topics and forms are found in what it returns.</summary>
internal static class WordReader
{
    /// <summary>The words of a text, in order.</summary>
    public static List<Word> Read(string text) => Read(text, null);

    /// <summary>The words of one of many texts, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="known">The words that the texts share.</param>
    public static List<Word> Read(string text, KnownWords? known)
    {
        var words = new List<Word>(text.Length / 6 + 1);
        var position = 0;
        var mark = '\0';
        while (position < text.Length)
        {
            var c = text[position];
            if (!IsStart(text, position))
            {
                if (IsBreak(text, position)) mark = c;
                position++;
                continue;
            }

            var end = WordEnd(text, position);
            var first = words.Count;
            var isTied = first > 0 && words[^1].End == position - 1 && text[position - 1] == '-';
            Add(words, text.AsSpan(position, end - position), known, position, mark);
            if (isTied) words[first] = words[first] with { IsTied = true };
            mark = '\0';
            position = end;
        }

        return words;
    }

    /// <summary>One word on its own.</summary>
    public static Word One(string surface, int start, int end, char mark) => new(FormsOf(surface), start, end, mark);

    /// <summary>The forms of a word that stands by itself.</summary>
    public static WordForms FormsOf(string surface)
    {
        var folded = Fold(surface);
        if (IsPluralOfLetters(surface)) return new WordForms(surface, folded, folded[..^1], folded[..^1]);
        var stem = EnglishAnalyzer.Stem(IrregularForms.BaseOf(folded));
        return new WordForms(surface, folded, Lemmas.Singular(folded), stem == folded ? folded : stem);
    }

    /// <summary>"SLAs": several of what capitals stand for.</summary>
    private static bool IsPluralOfLetters(string surface) =>
        surface.Length > 2 && surface[^1] == 's' && !surface.AsSpan(0, surface.Length - 1).ContainsAnyExceptInRange('A', 'Z');

    /// <summary>Lower case without accents.</summary>
    public static string Fold(string surface)
    {
        var lower = surface.ToLowerInvariant();
        if (System.Text.Ascii.IsValid(lower)) return lower;
        Span<char> folded = stackalloc char[(lower.Length * 4) + 8];
        return folded[..CharacterFolding.Fold(lower, folded)].ToString();
    }

    private static bool IsStart(string text, int at) =>
        char.IsLetterOrDigit(text[at])
        || (text[at] == '.' && at + 1 < text.Length && char.IsLetter(text[at + 1]) && (at == 0 || char.IsWhiteSpace(text[at - 1])));

    private static bool IsBreak(string text, int at) => text[at] switch
    {
        ',' or ';' or ':' or '/' or '(' or ')' or '.' or '?' or '!' or '—' or '–' or '•' => true,
        '-' => at > 0 && text[at - 1] == ' ',
        _ => false,
    };

    private static int WordEnd(string text, int start)
    {
        var at = start + 1;
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                at++;
                continue;
            }

            var inside = at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
            if (inside && (c is '\'' or '’' || (c is '.' or ',' && Joins(text, start, at)))) at += 2;
            else break;
        }

        // "C++", "C#", "Security+": the sign belongs to the word it closes.
        var sign = at;
        while (sign < text.Length && text[sign] is '+' or '#') sign++;
        return sign > at && (sign == text.Length || !char.IsLetterOrDigit(text[sign])) ? sign : at;
    }

    private static bool Joins(string text, int start, int at)
    {
        if (char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])) return true;
        if (text[at] == ',') return false;

        // "Node.js" and "U.S." are words; "end.Next" is a missing space.
        return char.IsLetter(text[at + 1]) && (at - start == 1 || text[at - 2] == '.' || char.IsLower(text[at + 1]));
    }

    private static void Add(List<Word> words, ReadOnlySpan<char> written, KnownWords? known, int start, char mark)
    {
        if (IsPlain(written))
        {
            words.Add(Make(written, start, start + written.Length, mark, known));
            return;
        }

        var end = start + written.Length;
        var surface = written.ToString().Replace('’', '\'');
        if (surface.Length > 2 && surface[1] == '.' && surface.Where((_, i) => i % 2 == 1).All(c => c == '.')) surface = surface.Replace(".", "", StringComparison.Ordinal);
        if (Contractions.Whole(surface) is { Count: > 0 } parts)
        {
            for (var i = 0; i < parts.Count; i++) words.Add(Make(parts[i], start, end, i == 0 ? mark : '\0', known));
        }
        else if (Contractions.Ending(surface) is { } ending)
        {
            words.Add(Make(surface.AsSpan(0, surface.Length - ending.Letters), start, end, mark, known));
            words.Add(Make(ending.Word, start, end, '\0', known));
        }
        else
        {
            var cut = surface.EndsWith("'s", StringComparison.OrdinalIgnoreCase) ? surface[..^2] : surface.TrimEnd('\'');
            words.Add(Make(cut, start, end, mark, known));
            if (cut.Length < surface.Length && Contractions.Opens(cut)) words.Add(Make(Contractions.Verb, start, end, '\0', known));
        }
    }

    /// <summary>Whether a word is no contraction, possessive or dotted short form: nearly every word is plain.</summary>
    private static bool IsPlain(ReadOnlySpan<char> written) =>
        written.IndexOfAny('\'', '’', '.') < 0 && !Contractions.IsUnmarked(written);

    private static Word Make(ReadOnlySpan<char> surface, int start, int end, char mark, KnownWords? known) =>
        new(known?.Of(surface) ?? FormsOf(surface.ToString()), start, end, mark);
}
