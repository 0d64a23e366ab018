namespace ChatGuide.Search;

/// <summary>
/// Splits a text into words, after Unicode Standard Annex 29, and keeps names with signs in them whole: letters followed by + or #,
/// a leading dot, parts joined by hyphens, dots, slashes or ampersands. It knows signs, not names.
/// </summary>
internal ref struct WordScanner(ReadOnlySpan<char> text, IWordSink sink)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly WordBoundaries boundaries = new(text);
    private readonly IWordSink sink = sink;
    private bool? capitalsMean;
    private int position;

    public void Scan()
    {
        var i = 0;
        while (i < text.Length)
        {
            if (boundaries.IsLeadingDot(i))
                i = ScanChunk(i);
            else if (WordCharacters.MeasureFirst(text[i..]) == 0)
                i++;
            else if (boundaries.MeasurePlainWord(i) is > 0 and var length)
            {
                AddWord(i, i + length, TokenKind.Word);
                i += length;
            }
            else
                i = ScanChunk(i);
        }
    }

    private int ScanChunk(int start)
    {
        Span<WordPart> parts = stackalloc WordPart[WordBoundaries.MaxParts];
        parts = parts[..boundaries.ReadParts(start, parts)];
        AddGroups(parts, leadingDot: text[start] == '.');
        return parts[^1].End;
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
