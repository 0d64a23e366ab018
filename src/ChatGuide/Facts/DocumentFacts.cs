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

    /// <summary>Takes the numbers that all of it has among the facts of all documents; called once.</summary>
    /// <param name="facts">How many facts stand before its own.</param>
    /// <param name="passages">How many passages stand before its own.</param>
    /// <param name="sections">How many sections stand before its own.</param>
    /// <param name="terms">The numbers that its terms have among all.</param>
    public void Join(int facts, int passages, int sections, int[] terms)
    {
        foreach (var fact in Facts) fact.Join(facts, passages, terms);
        for (var i = 0; i < Passages.Count; i++)
        {
            var passage = Passages[i];
            Passages[i] = passage with { First = passage.First + facts, Section = passage.Section + sections, ContextTerms = TermTable.Renumbered(passage.ContextTerms, terms) };
        }
    }
}
