namespace ChatGuide.Corpus;

/// <summary>Characters of a text that stand in the source one behind the other, or one character that another number of source characters stands for.</summary>
/// <param name="First">The position of the first of them in the text.</param>
/// <param name="Start">Where that one begins in the source.</param>
/// <param name="Length">How many source characters stand for it; a run of several characters has 1 for each.</param>
internal readonly record struct MappedRun(int First, int Start, int Length)
{
    /// <summary>Whether a character at a position, from a source range, goes on with the run.</summary>
    public bool Takes(int at, int start, int end) => Length == 1 && end - start == 1 && start - Start == at - First;

    /// <summary>Where the source of the character at a position begins.</summary>
    public int StartOf(int at) => Start + (at - First);

    /// <summary>Where it ends.</summary>
    public int EndOf(int at) => StartOf(at) + Length;
}
