namespace ChatGuide.Search;

/// <summary>
/// The distance from one word to others in letters put in, left out, changed or swapped with their neighbour (optimal string alignment), in one
/// step a letter (Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003).
/// </summary>
internal sealed class EditDistance
{
    /// <summary>The longest word that fits in one machine word.</summary>
    public const int MaxLength = 64;

    private readonly string word;
    private readonly ulong[] asciiPlaces = new ulong[128];

    /// <param name="word">A word of 1 to <see cref="MaxLength"/> letters.</param>
    public EditDistance(string word)
    {
        this.word = word;
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsAscii(word[i]))
                asciiPlaces[word[i]] |= 1ul << i;
        }
    }

    public int To(string other)
    {
        var distance = word.Length;
        var last = 1ul << (word.Length - 1);
        var (verticalPlus, verticalMinus, diagonal, before) = (ulong.MaxValue, 0ul, 0ul, 0ul);
        foreach (var c in other)
        {
            var places = Places(c);
            var swapped = ((~diagonal & places) << 1) & before;
            diagonal = (((places & verticalPlus) + verticalPlus) ^ verticalPlus) | places | verticalMinus | swapped;
            var horizontalPlus = verticalMinus | ~(diagonal | verticalPlus);
            var horizontalMinus = diagonal & verticalPlus;
            if ((horizontalPlus & last) != 0)
                distance++;
            else if ((horizontalMinus & last) != 0)
                distance--;
            horizontalPlus = (horizontalPlus << 1) | 1;
            verticalPlus = (horizontalMinus << 1) | ~(diagonal | horizontalPlus);
            verticalMinus = diagonal & horizontalPlus;
            before = places;
        }

        return distance;
    }

    /// <summary>Where the word holds a letter, one bit a place.</summary>
    private ulong Places(char c)
    {
        if (char.IsAscii(c))
            return asciiPlaces[c];
        var places = 0ul;
        for (var i = 0; i < word.Length; i++)
            places |= word[i] == c ? 1ul << i : 0;
        return places;
    }
}
