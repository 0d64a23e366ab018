namespace ChatGuide.Search;

/// <summary>A word found in a text, before stop words and stemming.</summary>
/// <param name="Start">The position of its first character.</param>
/// <param name="End">The position after its last character.</param>
/// <param name="Position">Its number in the text.</param>
/// <param name="Kind">How it stands in its text.</param>
/// <param name="IsMeant">Whether its capitals say that it is no stop word: "IT" in a text that is not all capitals.</param>
internal readonly record struct Word(int Start, int End, int Position, TokenKind Kind, bool IsMeant);

/// <summary>Takes the words of a text in order.</summary>
internal interface IWordSink
{
    /// <summary>Takes one word; <paramref name="form"/> is its folded form, valid during the call.</summary>
    void Add(ReadOnlySpan<char> form, in Word word);
}
