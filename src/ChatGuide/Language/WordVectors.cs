using System.Runtime.InteropServices;

namespace ChatGuide.Language;

/// <summary>Which words are used alike: a direction for each common English word, nearer to that of another the more the two stand in like company.</summary>
internal sealed class WordVectors
{
    private const int Dimensions = 64;
    private const float Step = 1 / 176f;
    private const double Head = 20;
    private static readonly Lazy<WordVectors> Loaded = new(() => new WordVectors());
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private readonly byte[] _vectors = ShippedFile.Bytes("Language/Data/word-vectors.bin");

    private WordVectors()
    {
        foreach (var word in ShippedFile.Lines("Language/Data/word-vectors.txt")) _rows.Add(word, _rows.Count);
        if (_vectors.Length != _rows.Count * Dimensions) throw new FormatException($"word-vectors.bin: {_vectors.Length} bytes for {_rows.Count} words of {Dimensions}.");
    }

    public static WordVectors Shipped => Loaded.Value;

    /// <summary>The words, the most common first.</summary>
    public IEnumerable<string> Words => _rows.Keys;

    /// <summary>The number of a word in lower case; -1 where it has no direction.</summary>
    public int Find(string lower) => _rows.GetValueOrDefault(lower, -1);

    /// <summary>How uncommon a word is in English, 0 to 1: 1 for all that have no direction.</summary>
    public double Rarity(string lower) => Find(lower) is >= 0 and var rank ? Math.Log((rank + Head) / Head) / Math.Log((_rows.Count + Head) / Head) : 1;

    /// <summary>How alike two words are used, -1 to 1.</summary>
    public float Likeness(int word, int other)
    {
        var one = Row(word);
        var two = Row(other);
        var sum = 0;
        for (var i = 0; i < Dimensions; i++) sum += one[i] * two[i];
        return sum * Step * Step;
    }

    private ReadOnlySpan<sbyte> Row(int word) => MemoryMarshal.Cast<byte, sbyte>(_vectors.AsSpan(word * Dimensions, Dimensions));
}
