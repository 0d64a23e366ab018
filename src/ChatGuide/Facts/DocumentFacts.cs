using ChatGuide.Language;

namespace ChatGuide.Facts;

/// <summary>The facts and passages of one document, numbered from 0 and with their words for terms, before they join those of the other documents.</summary>
/// <param name="heads">The nouns that in this document stand for one role ("controllers").</param>
internal sealed class DocumentFacts(IReadOnlyDictionary<string, int> heads)
{
    public IReadOnlyDictionary<string, int> Heads { get; } = heads;

    public List<Fact> Facts { get; } = [];

    /// <summary>The words of each fact; one list where facts say the same.</summary>
    public List<WordForms[]> Words { get; } = [];

    public List<PassageEntry> Passages { get; } = [];

    /// <summary>The words of the headings above each section, with those of the document's title.</summary>
    public List<WordForms[]> Sections { get; } = [];
}
