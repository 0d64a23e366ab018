namespace ChatGuide.Facts;

/// <summary>The facts and passages of one document, numbered from 0, before they join those of the other documents.</summary>
/// <param name="heads">The nouns that in this document stand for one role ("controllers").</param>
internal sealed class DocumentFacts(IReadOnlyDictionary<string, int> heads)
{
    public IReadOnlyDictionary<string, int> Heads { get; } = heads;

    public List<Fact> Facts { get; } = [];

    public List<PassageEntry> Passages { get; } = [];

    public TermTable Terms { get; } = new();

    /// <summary>How many sections there are.</summary>
    public int Sections { get; set; }
}
