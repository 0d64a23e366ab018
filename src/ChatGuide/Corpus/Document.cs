namespace ChatGuide.Corpus;

/// <summary>The formats a corpus file can have.</summary>
public enum FileFormat
{
    Markdown,
    PlainText,
    Html,
    Docx,
}

/// <summary>What a document says of itself in its front matter; every part may be missing.</summary>
/// <param name="Title">The title to show instead of the first heading.</param>
/// <param name="Source">Where the document's facts come from.</param>
/// <param name="Date">When its facts were last checked.</param>
/// <param name="Roles">The roles it is about.</param>
/// <param name="Aliases">Other names, each for one role; an alias listed without a role stands for the first one.</param>
/// <param name="Topics">The topics it is about.</param>
public sealed record FrontMatter(
    string? Title,
    Uri? Source,
    DateOnly? Date,
    IReadOnlyList<string> Roles,
    IReadOnlyList<RoleAlias> Aliases,
    IReadOnlyList<string> Topics)
{
    public static FrontMatter None { get; } = new(null, null, null, [], [], []);
}

/// <summary>Another name for a role, as a document's front matter or the catalog gives it.</summary>
public sealed record RoleAlias(string Alias, string? Role);

/// <summary>A heading and the place it stands at.</summary>
/// <param name="Level">1 for the outermost.</param>
public sealed record Heading(int Level, string Text, TextSpan Span, LineRange Lines);

/// <summary>One file of the corpus, read.</summary>
/// <param name="Id">Its path below the corpus folder.</param>
/// <param name="Format">The format it was read as.</param>
/// <param name="Title">From front matter, the first heading or the file's name, in that order.</param>
/// <param name="FrontMatter">What the document says of itself.</param>
/// <param name="ContentHash">SHA-256 of the file's bytes, in lower-case hexadecimal.</param>
/// <param name="Text">The decoded text that the spans point into.</param>
/// <param name="Headings">Its headings, in order.</param>
/// <param name="Passages">Its passages, in order.</param>
public sealed record Document(
    DocumentId Id,
    FileFormat Format,
    string Title,
    FrontMatter FrontMatter,
    string ContentHash,
    string Text,
    IReadOnlyList<Heading> Headings,
    IReadOnlyList<Passage> Passages)
{
    /// <summary>The exact characters at a place of this document.</summary>
    public string Quote(TextSpan span) => Text[span.Start..span.End];
}
