using ChatGuide.Language;

namespace ChatGuide.Facts;

/// <summary>Puts the facts of documents together, one document after the other: numbers them, and their terms in the order these are first met.</summary>
internal sealed class FactJoiner
{
    // Facts that say the same share their words, and so their terms.
    private readonly Dictionary<WordForms[], int[]> _known = new(ReferenceEqualityComparer.Instance);

    public List<Fact> Facts { get; } = [];

    public List<PassageEntry> Passages { get; } = [];

    public TermTable Terms { get; } = new();

    private int Sections { get; set; }

    public void Add(DocumentFacts document)
    {
        var (firstFact, firstPassage) = (Facts.Count, Passages.Count);
        foreach (var passage in document.Passages)
        {
            var context = TermsOf(document.Sections[passage.Section]);
            for (var i = passage.First; i < passage.First + passage.Count; i++)
            {
                var fact = document.Facts[i];
                fact.Join(firstFact, firstPassage, TermsOf(document.Words[i]));
                Terms.CountFact(fact.Terms);
                Facts.Add(fact);
            }

            Passages.Add(passage with { First = passage.First + firstFact, Section = passage.Section + Sections, ContextTerms = context });
        }

        Sections += document.Sections.Count;
    }

    private int[] TermsOf(WordForms[] words) =>
        _known.TryGetValue(words, out var terms) ? terms : _known[words] = Terms.Number(words);
}
