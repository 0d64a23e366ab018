namespace ChatGuide.Corpus;

/// <summary>A block of a document as every format delivers it, before it becomes a passage.</summary>
internal abstract record Block;

/// <summary>A heading; level 1 is the outermost.</summary>
internal sealed record HeadingBlock(int Level, MappedText Text) : Block;

/// <summary>A paragraph.</summary>
/// <param name="Strong">Whether all of it is set in bold, as headings without markup often are.</param>
/// <param name="Lead">How many characters at its start are set in bold where the rest is not; 0 where it does not begin so.</param>
internal sealed record ParagraphBlock(MappedText Text, bool Strong = false, int Lead = 0) : Block;

/// <summary>A list, nested items following their parent.</summary>
internal sealed record ListBlock(IReadOnlyList<ListEntry> Entries) : Block;

/// <summary>An item of a list.</summary>
/// <param name="Depth">0 for the items of the outermost list.</param>
/// <param name="Parts">Its paragraphs.</param>
/// <param name="IsTerm">Whether the first part is the term that the others define.</param>
internal sealed record ListEntry(int Depth, IReadOnlyList<MappedText> Parts, bool IsTerm = false);

/// <summary>A table; the header is empty where there is none.</summary>
internal sealed record TableBlock(IReadOnlyList<MappedText> Header, IReadOnlyList<IReadOnlyList<MappedText>> Rows) : Block;

/// <summary>A question whose answer the markup delimits.</summary>
internal sealed record QuestionBlock(MappedText Question, IReadOnlyList<Block> Answer) : Block;
