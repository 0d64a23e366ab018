using ChatGuide.Catalog;
using ChatGuide.Corpus;
using ChatGuide.Facts;

namespace ChatGuide.Checking;

/// <summary>What every rule looks at.</summary>
internal sealed record CheckContext(CorpusSnapshot Corpus, CareerCatalog Catalog, FactTable Facts, CoverageTable Coverage, CheckOptions Options);
