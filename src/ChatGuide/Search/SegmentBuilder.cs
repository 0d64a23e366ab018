namespace ChatGuide.Search;

/// <summary>Gathers the words of up to <see cref="Segment.MaxPassages"/> passages and turns them into a segment.</summary>
/// <param name="dictionary">Numbers the terms.</param>
/// <param name="words">Takes the words; emptied first.</param>
/// <param name="capacity">The most passages that will be added.</param>
internal sealed class SegmentBuilder(TermDictionaryBuilder dictionary, Occurrences words, int capacity) : IWordSink
{
    /// <summary>
    /// A segment that has reached so many words is ended, so that building takes a bounded amount of memory beside the index. Room that
    /// grows by doubling then ends at 2^21 words, the last passage among them.
    /// </summary>
    private const int EnoughWords = (1 << 21) - (1 << 16);

    /// <summary>Keeps a phrase from running over the end of a field or of one of its entries.</summary>
    private const int Gap = 4;

    /// <summary>What lies behind this many words of one passage is not indexed.</summary>
    private const int MaxPosition = ushort.MaxValue - Gap;

    private readonly FieldTable fields = new(capacity);
    private readonly long[] totals = new long[FieldTable.FieldCount];
    private readonly int[] filled = new int[FieldTable.FieldCount];
    private readonly Dictionary<IReadOnlyList<string>, Run> runs = new(ReferenceEqualityComparer.Instance);
    private int passage;
    private int fieldStart;
    private int fieldEnd;
    private int fieldLength;

    public int Count => passage;

    public bool IsFull => passage == capacity || words.Count >= EnoughWords;

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
        words.Add(term, passage, position);
        fieldLength++;
    }

    private void AddField(PassageField field, IReadOnlyList<string> entries)
    {
        fieldLength = 0;
        if (runs.TryGetValue(entries, out var run) && fieldEnd + run.Length < MaxPosition)
            Repeat(run);
        else
            AddEntries(entries);
        EndField(field);
    }

    /// <summary>Adds the words of a list that other passages share, such as the headings of a section, and remembers where they stand.</summary>
    private void AddEntries(IReadOnlyList<string> entries)
    {
        var first = words.Count;
        var start = fieldEnd;
        for (var i = 0; i < entries.Count; i++)
            AddEntry(entries[i]);
        var isWhole = fieldEnd < MaxPosition - Gap;
        if (isWhole)
            runs[entries] = new Run(first, words.Count - first, start, fieldEnd - start);
    }

    private void Repeat(Run run)
    {
        words.Repeat(run.First, run.Words, passage, fieldEnd - run.Start);
        fieldEnd += run.Length;
        fieldLength += run.Words;
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

    public Segment Build(int first) => new(first, passage, words.Write(dictionary.Count), fields);

    /// <summary>Where the words of a list stand.</summary>
    /// <param name="First">The first of them.</param>
    /// <param name="Words">How many there are.</param>
    /// <param name="Start">The position that they follow.</param>
    /// <param name="Length">How many positions they take, stop words and gaps counted.</param>
    private readonly record struct Run(int First, int Words, int Start, int Length);
}
