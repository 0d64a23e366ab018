namespace ChatGuide.Search;

/// <summary>Tells where the words of a text, and the parts of a name with signs in it, begin and end.</summary>
internal readonly ref struct WordBoundaries(ReadOnlySpan<char> text)
{
    /// <summary>The most parts that one name is read as.</summary>
    public const int MaxParts = 8;

    private readonly ReadOnlySpan<char> text = text;

    /// <summary>The length of a run of ASCII letters that ends where no longer word can; 0 otherwise. Nearly every word takes this way.</summary>
    public int MeasurePlainWord(int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        if (end == text.Length || text[end] is ' ' or ',' or '\n' or ')' or ';' or ':' || text[end] == '.' && EndsAt(end + 1))
            return end - start;
        return 0;
    }

    private bool EndsAt(int i) => i >= text.Length || text[i] is ' ' or '\n';

    /// <summary>Whether a dot begins a name: ".NET".</summary>
    public bool IsLeadingDot(int i) =>
        text[i] == '.' && i + 1 < text.Length && char.IsAsciiLetter(text[i + 1])
        && (i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '"' or '\'' or '/' or '\u201C' or '\u2018');

    /// <summary>Reads the parts of the name that begins at a place, and returns how many there are.</summary>
    public int ReadParts(int start, scoped Span<WordPart> parts)
    {
        var count = 0;
        var i = text[start] == '.' ? start + 1 : start;
        while (true)
        {
            var end = PartEnd(i);
            var joiner = end < text.Length ? text[end] : '\0';
            var joined = count + 1 < MaxParts && WordCharacters.IsJoiner(joiner) && end + 1 < text.Length && !WordCharacters.IsIdeographic(text[i])
                && WordCharacters.MeasureFirst(text[(end + 1)..]) > 0;
            parts[count++] = new WordPart(i, end, joined ? joiner : '\0');
            if (!joined)
                break;
            i = end + 1;
        }

        var last = parts[count - 1];
        parts[count - 1] = last with { End = SuffixEnd(last) };
        return count;
    }

    private int PartEnd(int start)
    {
        var i = start + WordCharacters.MeasureFirst(text[start..]);
        if (WordCharacters.IsIdeographic(text[start]))
            return i;
        var digits = char.IsAsciiDigit(text[start]);
        while (i < text.Length && !WordCharacters.IsIdeographic(text[i]))
        {
            var measured = WordCharacters.MeasureNext(text[i..]);
            if (measured == 0)
                measured = MeasureInner(i, digits);
            if (measured == 0)
                break;
            digits &= char.IsAsciiDigit(text[i]) || text[i] is '.' or ',';
            i += measured;
        }

        return i;
    }

    /// <summary>An apostrophe between letters, or a separator between the digits of one number.</summary>
    private int MeasureInner(int i, bool afterDigits)
    {
        if (i + 1 >= text.Length)
            return 0;
        if (WordCharacters.IsApostrophe(text[i]))
            return WordCharacters.MeasureFirst(text[(i + 1)..]) > 0 ? 1 : 0;
        if (!afterDigits || !char.IsAsciiDigit(text[i + 1]))
            return 0;
        return text[i] == '.' || text[i] == ',' && IsThousands(i + 1) ? 1 : 0;
    }

    private bool IsThousands(int i)
    {
        var end = i;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end - i == 3;
    }

    /// <summary>"+", "++" or "#" after letters belongs to the word, unless more follows.</summary>
    private int SuffixEnd(WordPart part)
    {
        var end = part.End;
        if (!char.IsAsciiLetter(text[end - 1]))
            return end;
        while (end < text.Length && text[end] is '+' or '#' && end - part.End < 2)
            end++;
        return end < text.Length && (text[end] is '+' or '#' || WordCharacters.MeasureFirst(text[end..]) > 0) ? part.End : end;
    }
}
