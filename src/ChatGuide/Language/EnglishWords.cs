namespace ChatGuide.Language;

/// <summary>A general English word list: which words are ordinary ones, and which are always written with a capital.</summary>
internal sealed class EnglishWords
{
    private const int LongestMistakable = 3;
    private readonly HashSet<string> _lower = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private EnglishWords()
    {
        foreach (var word in ShippedFile.Lines("Language/Data/words.txt")) (char.IsLower(word[0]) ? _lower : _names).Add(word.ToLowerInvariant());
    }

    public static EnglishWords Shipped { get; } = new();

    /// <summary>Whether the list holds a lower-case word; a name only where it is too long to be taken for a misspelt word.</summary>
    public bool Holds(string lower) => _lower.Contains(lower) || (lower.Length > LongestMistakable && _names.Contains(lower));

    /// <summary>Whether a word is ordinary English: no name, and no unit such as "hr" or "ml", which have no vowel.</summary>
    public bool IsOrdinary(string lower) => _lower.Contains(lower) && lower.AsSpan().ContainsAny("aeiouy");

    /// <summary>Whether a word is written with a capital wherever it stands, as "English" is.</summary>
    public bool IsProper(string word) => word.ToLowerInvariant() is var lower && _names.Contains(lower) && !_lower.Contains(lower);
}
