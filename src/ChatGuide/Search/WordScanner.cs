namespace ChatGuide.Search;

/// <summary>
/// Splits a text into words, after Unicode Standard Annex 29, and keeps names with signs in them whole: letters followed by + or #,
/// a leading dot, parts joined by hyphens, dots, slashes or ampersands. It knows signs, not names.
/// </summary>
internal ref struct WordScanner(ReadOnlySpan<char> text, IWordSink sink)
{
    private const int MaxParts = 8;

    private readonly ReadOnlySpan<char> text = text;
    private readonly IWordSink sink = sink;
    private bool? capitalsMean;
    private int position;

    public void Scan()
    {
        var i = 0;
        while (i < text.Length)
        {
            if (IsLeadingDot(i))
                i = ScanChunk(i);
            else if (WordCharacters.MeasureFirst(text[i..]) == 0)
                i++;
            else if (MeasurePlainWord(i) is > 0 and var length)
            {
                AddWord(i, i + length, TokenKind.Word);
                i += length;
            }
            else
                i = ScanChunk(i);
        }
    }

    /// <summary>The length of a run of ASCII letters that ends where no longer word can; 0 otherwise. Nearly every word takes this way.</summary>
    private readonly int MeasurePlainWord(int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        if (end == text.Length || text[end] is ' ' or ',' or '\n' or ')' or ';' or ':' || text[end] == '.' && EndsAt(end + 1))
            return end - start;
        return 0;
    }

    private readonly bool EndsAt(int i) => i >= text.Length || text[i] is ' ' or '\n';

    private readonly bool IsLeadingDot(int i) =>
        text[i] == '.' && i + 1 < text.Length && char.IsAsciiLetter(text[i + 1])
        && (i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '"' or '\'' or '/' or '\u201C' or '\u2018');

    private int ScanChunk(int start)
    {
        Span<WordPart> parts = stackalloc WordPart[MaxParts];
        var count = 0;
        var i = start;
        if (text[i] == '.')
            i++;
        var leadingDot = i > start;
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
        AddGroups(parts[..count], leadingDot);
        return parts[count - 1].End;
    }

    private readonly int PartEnd(int start)
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
    private readonly int MeasureInner(int i, bool afterDigits)
    {
        if (i + 1 >= text.Length)
            return 0;
        if (WordCharacters.IsApostrophe(text[i]))
            return WordCharacters.MeasureFirst(text[(i + 1)..]) > 0 ? 1 : 0;
        if (!afterDigits || !char.IsAsciiDigit(text[i + 1]))
            return 0;
        return text[i] == '.' || text[i] == ',' && IsThousands(i + 1) ? 1 : 0;
    }

    private readonly bool IsThousands(int i)
    {
        var end = i;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end - i == 3;
    }

    /// <summary>"+", "++" or "#" after letters belongs to the word, unless more follows.</summary>
    private readonly int SuffixEnd(WordPart part)
    {
        var end = part.End;
        if (!char.IsAsciiLetter(text[end - 1]))
            return end;
        while (end < text.Length && text[end] is '+' or '#' && end - part.End < 2)
            end++;
        return end < text.Length && (text[end] is '+' or '#' || WordCharacters.MeasureFirst(text[end..]) > 0) ? part.End : end;
    }

    /// <summary>A slash joins two short names into one ("CI/CD"); between longer ones it only separates.</summary>
    private void AddGroups(scoped ReadOnlySpan<WordPart> parts, bool leadingDot)
    {
        if (parts.Length == 2 && parts[0].Joiner == '/' && parts[0].Length <= 3 && parts[1].Length <= 3 && !HasSuffix(parts[1]))
        {
            AddGroup(parts, leadingDot);
            return;
        }

        while (!parts.IsEmpty)
        {
            var length = 1;
            while (length < parts.Length && parts[length - 1].Joiner != '/')
                length++;
            AddGroup(parts[..length], leadingDot);
            parts = parts[length..];
            leadingDot = false;
        }
    }

    private void AddGroup(scoped ReadOnlySpan<WordPart> parts, bool leadingDot)
    {
        var start = parts[0].Start - (leadingDot ? 1 : 0);
        var end = parts[^1].End;
        if (parts.Length == 1 && !leadingDot && !HasSuffix(parts[0]))
            AddWord(start, end, TokenKind.Word);
        else if (IsDottedAcronym(parts))
            AddWhole(parts, leadingDot, TokenKind.Word, advance: true);
        else if (parts.Length == 1 && !leadingDot && BaseEnd(parts[0]) - start < 3)
            AddWord(start, end, TokenKind.Word);
        else if (end - start > WordForm.MaxLength)
            AddParts(parts, TokenKind.Word, all: true);
        else
        {
            AddWhole(parts, leadingDot, TokenKind.Compound, advance: false);
            AddParts(parts, TokenKind.Part, all: parts[0].Joiner == '/');
        }
    }

    private void AddParts(scoped ReadOnlySpan<WordPart> parts, TokenKind kind, bool all)
    {
        foreach (var part in parts)
        {
            // A base like "C" of "C++" or "e" of "e-mail" is another name, not a part of this one.
            var end = HasSuffix(part) && parts.Length == 1 ? BaseEnd(part) : part.End;
            var single = end - part.Start == 1 && !(char.IsAsciiDigit(text[part.Start]) || IsHyphenedCapital(parts, part));
            if (all || !single)
                AddWord(part.Start, end, kind);
            else
                position++;
        }
    }

    private readonly bool IsHyphenedCapital(scoped ReadOnlySpan<WordPart> parts, WordPart part) =>
        char.IsUpper(text[part.Start]) && parts.Length > 1 && parts[0].Joiner is not ('&' or '.');

    /// <summary>Names such as "U.S." or "Ph.D.": a dot after every one or two letters.</summary>
    private readonly bool IsDottedAcronym(scoped ReadOnlySpan<WordPart> parts)
    {
        if (parts.Length == 1)
            return false;
        foreach (var part in parts)
        {
            if (part.Joiner is not ('.' or '\0') || part.Length > 2 || !char.IsLetter(text[part.Start]))
                return false;
        }

        return true;
    }

    private readonly bool HasSuffix(WordPart part) => text[part.End - 1] is '+' or '#';

    private readonly int BaseEnd(WordPart part) => part.Start + text[part.Start..part.End].TrimEnd("+#").Length;

    private void AddWhole(scoped ReadOnlySpan<WordPart> parts, bool leadingDot, TokenKind kind, bool advance)
    {
        Span<char> form = stackalloc char[2 * WordForm.MaxLength];
        var length = 0;
        if (leadingDot && parts.Length == 1)
            form[length++] = '.';
        foreach (var part in parts)
            length += FoldPart(part.Start, part.End, form[length..]);
        var start = parts[0].Start - (leadingDot ? 1 : 0);
        Add(form[..length], start, parts[^1].End, kind);
        if (advance)
            position++;
    }

    private void AddWord(int start, int end, TokenKind kind)
    {
        Span<char> form = stackalloc char[WordForm.MaxLength];
        Add(form[..FoldPart(start, end, form)], start, end, kind);
        position++;
    }

    private void Add(scoped ReadOnlySpan<char> form, int start, int end, TokenKind kind)
    {
        if (!form.IsEmpty)
            sink.Add(form, new Word(start, end, position, kind, IsMeant(start, end)));
    }

    private readonly int FoldPart(int start, int end, scoped Span<char> form)
    {
        var length = CharacterFolding.Fold(text[start..end], form);
        return WordForm.RemoveSigns(form[..length]);
    }

    private bool IsMeant(int start, int end)
    {
        if (end - start < 2 || !WordForm.IsCapitals(text[start..end]))
            return false;
        return capitalsMean ??= text.ContainsAnyInRange('a', 'z') || !text.Trim().Contains(' ');
    }
}
