namespace ChatGuide.Search;

/// <summary>One part of a compound word.</summary>
/// <param name="Start">The position of its first character.</param>
/// <param name="End">The position after its last character.</param>
/// <param name="Joiner">The sign between it and the next part; a null character after the last.</param>
internal readonly record struct WordPart(int Start, int End, char Joiner)
{
    public int Length => End - Start;
}
