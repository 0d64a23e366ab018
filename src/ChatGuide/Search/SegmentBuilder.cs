namespace ChatGuide.Search;

/// <summary>Gathers the words of up to <see cref="Segment.MaxPassages"/> passages and turns them into a segment.</summary>
internal sealed class SegmentBuilder(TermDictionaryBuilder dictionary, int capacity) : IWordSink
{
    /// <summary>Keeps a phrase from running over the end of a field or of one of its entries.</summary>
    private const int Gap = 4;

    /// <summary>What lies behind this many words of one passage is not indexed.</summary>
    private const int MaxPosition = ushort.MaxValue - Gap;

    private readonly FieldTable fields = new(capacity);
    private readonly long[] totals = new long[FieldTable.FieldCount];
    private readonly int[] filled = new int[FieldTable.FieldCount];
    private int[] terms = new int[1024];
    private uint[] places = new uint[1024];
    private int occurrences;
    private int passage;
    private int fieldStart;
    private int fieldEnd;
    private int fieldLength;

    public int Count => passage;

    public ReadOnlySpan<long> TotalLengths => totals;

    public ReadOnlySpan<int> FilledFields => filled;

    public void Add(IndexedPassage indexed)
    {
        fieldEnd = 0;
        AddField(PassageField.Title, indexed.Title);
        AddField(PassageField.Heading, indexed.HeadingPath);
        AddField(PassageField.Body, indexed.Body);
        AddField(PassageField.Roles, indexed.Roles);
        AddField(PassageField.Topics, indexed.Topics);
        passage++;
    }

    void IWordSink.Add(ReadOnlySpan<char> form, in Word word)
    {
        var position = fieldStart + word.Position;
        if (position >= MaxPosition)
            return;
        fieldEnd = position + 1;
        var term = dictionary.Resolve(form, word.IsMeant);
        if (term < 0)
            return;
        if (occurrences == terms.Length)
        {
            Array.Resize(ref terms, occurrences * 2);
            Array.Resize(ref places, occurrences * 2);
        }

        terms[occurrences] = term;
        places[occurrences++] = (uint)((passage << 16) | position);
        fieldLength++;
    }

    private void AddField(PassageField field, IReadOnlyList<string> entries)
    {
        fieldLength = 0;
        for (var i = 0; i < entries.Count; i++)
            AddEntry(entries[i]);
        EndField(field);
    }

    private void AddField(PassageField field, string text)
    {
        fieldLength = 0;
        AddEntry(text);
        EndField(field);
    }

    private void AddEntry(string text)
    {
        fieldStart = Math.Min(fieldEnd + Gap, MaxPosition);
        EnglishAnalyzer.Scan(text, this);
    }

    private void EndField(PassageField field)
    {
        var index = (int)field;
        fields.Set(passage, index, fieldEnd, fieldLength);
        totals[index] += fieldLength;
        filled[index] += fieldLength > 0 ? 1 : 0;
    }

    /// <summary>Sorts the words gathered by term; they are in passage and position order already.</summary>
    public Segment Build(int first)
    {
        var next = new int[dictionary.Count + 1];
        for (var i = 0; i < occurrences; i++)
            next[terms[i] + 1]++;
        for (var i = 1; i < next.Length; i++)
            next[i] += next[i - 1];
        var sorted = new uint[occurrences];
        for (var i = 0; i < occurrences; i++)
            sorted[next[terms[i]]++] = places[i];
        return new Segment(first, passage, new PostingsWriter(next, sorted).Write(), fields);
    }
}
