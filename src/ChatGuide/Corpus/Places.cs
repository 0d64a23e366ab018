namespace ChatGuide.Corpus;

/// <summary>A document's identity: its path below the corpus folder, with forward slashes.</summary>
public readonly record struct DocumentId(string Path) : IComparable<DocumentId>
{
    public int CompareTo(DocumentId other) => string.CompareOrdinal(Path, other.Path);

    public override string ToString() => Path;
}

/// <summary>A passage's identity: its document and its zero-based position there.</summary>
public readonly record struct PassageId(DocumentId Document, int Ordinal)
{
    public override string ToString() => $"{Document}#{Ordinal}";
}

/// <summary>
/// A half-open range of characters in a file: UTF-16 code units of its decoded text, a byte order mark not counted, line ends as they stand.
/// In a DOCX file the range lies in the text of the paragraphs joined by line feeds.
/// </summary>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;
}

/// <summary>The first and last line of a place, counted from 1, both included. In a DOCX file a line is a paragraph.</summary>
public readonly record struct LineRange(int First, int Last);
