using ChatGuide.Language;

namespace ChatGuide.Facts;

/// <summary>Tells the words for the field that a whole corpus is of: "railway" where nearly every document speaks of it. They tell none of its roles from another.</summary>
internal sealed class CorpusField(FactTable facts)
{
    private const double MostDocuments = 0.6;
    private const int FewestDocuments = 4;
    private readonly int _documents = facts.Passages.Select(p => p.Document.Id).Distinct().Count();

    public bool IsNamedBy(Word word) =>
        _documents >= FewestDocuments && facts.Terms.Find(word.Stem) is >= 0 and var term
        && facts.Holding(term).Select(f => facts.PassageOf(f).Document.Id).Distinct().Count() >= _documents * MostDocuments;
}
