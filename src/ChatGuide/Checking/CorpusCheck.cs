using ChatGuide.Catalog;
using ChatGuide.Corpus;
using ChatGuide.Facts;

namespace ChatGuide.Checking;

/// <summary>Looks for what would make answers wrong or poor. The same corpus, options and day give the same report.</summary>
public static class CorpusCheck
{
    /// <summary>Applies every rule to a corpus.</summary>
    /// <exception cref="FormatException">The corpus's <c>catalog.yaml</c> is malformed; the message names the line.</exception>
    public static CheckReport Run(CorpusSnapshot corpus, CheckOptions options)
    {
        var catalog = CareerCatalog.Build(corpus);
        var facts = FactTable.Build(corpus.Documents, catalog);
        var coverage = CoverageTable.Of(catalog, facts);
        var context = new CheckContext(corpus, catalog, facts, coverage, options);
        IEnumerable<CheckFinding> findings =
        [
            .. FileRules.Find(context),
            .. FrontMatterRules.Find(context),
            .. HeadingRules.Find(context),
            .. LinkRules.Find(context),
            .. PayRules.Find(context),
            .. FigureRules.Find(context),
            .. DuplicateRules.Find(context),
            .. CoverageRules.Find(context),
            .. PassageRules.Find(context),
        ];
        var ordered = findings.Distinct().OrderBy(f => f.Document).ThenBy(f => f.Line ?? 0).ThenBy(f => f.Rule, StringComparer.Ordinal).ThenBy(f => f.Message, StringComparer.Ordinal);
        return new(corpus.Documents.Count, corpus.Documents.Sum(d => d.Passages.Count), [.. ordered], coverage);
    }
}
