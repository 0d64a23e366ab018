namespace ChatGuide.Search;

/// <summary>The words of a segment in the order they stand in: for each its term, and its passage in the upper and position in the lower 16 bits.</summary>
internal sealed class Occurrences
{
    private int[] terms = new int[1024];
    private uint[] places = new uint[1024];

    public int Count { get; private set; }

    public void Add(int term, int passage, int position)
    {
        Reserve(1);
        terms[Count] = term;
        places[Count++] = (uint)((passage << 16) | position);
    }

    /// <summary>Adds words that are there already once more, in another passage and some positions further on.</summary>
    public void Repeat(int first, int count, int passage, int shift)
    {
        Reserve(count);
        Array.Copy(terms, first, terms, Count, count);
        for (var i = first; i < first + count; i++)
            places[Count++] = (uint)((passage << 16) | ((int)(places[i] & 0xFFFF) + shift));
    }

    /// <summary>Begins anew; the room is kept.</summary>
    public void Clear() => Count = 0;

    /// <summary>The postings; the words are in passage and position order already.</summary>
    /// <param name="termCount">How many terms the dictionary holds.</param>
    public TermPostings Write(int termCount)
    {
        var next = new int[termCount + 1];
        for (var i = 0; i < Count; i++)
            next[terms[i] + 1]++;
        for (var i = 1; i < next.Length; i++)
            next[i] += next[i - 1];
        var sorted = new uint[Count];
        for (var i = 0; i < Count; i++)
            sorted[next[terms[i]]++] = places[i];
        return new PostingsWriter(next, sorted).Write();
    }

    private void Reserve(int count)
    {
        if (Count + count <= terms.Length)
            return;
        var length = Math.Max(Count + count, terms.Length * 2);
        Array.Resize(ref terms, length);
        Array.Resize(ref places, length);
    }
}
