namespace ChatGuide.Search;

/// <summary>How a token stands in its text.</summary>
public enum TokenKind
{
    /// <summary>A word by itself.</summary>
    Word,

    /// <summary>Several parts that are one word too, such as a hyphenated one; its parts follow it.</summary>
    Compound,

    /// <summary>One part of the compound before it.</summary>
    Part,
}

/// <summary>A word of a text, as it is written and as it is looked up.</summary>
/// <param name="Term">What it is looked up by: folded and stemmed.</param>
/// <param name="Surface">As written.</param>
/// <param name="Start">The position of its first character.</param>
/// <param name="End">The position after its last character.</param>
/// <param name="IsStopWord">Whether it is too common to be looked up.</param>
/// <param name="Kind">How it stands in its text.</param>
/// <param name="Position">Its number in the text, stop words counted; a compound has the number of its first part.</param>
public sealed record Token(string Term, string Surface, int Start, int End, bool IsStopWord, TokenKind Kind, int Position);
