using ChatGuide.Corpus;
using ChatGuide.Search;

namespace ChatGuide.Benchmarks;

/// <summary>A guide over the project's own documents.</summary>
internal static class ProjectCorpus
{
    public static CorpusSnapshot Read() => new CorpusReader().Read(new CorpusOptions { Path = Repository.Corpus });

    public static Guide Build(CorpusSnapshot corpus) => Guide.Build(corpus, new Bm25fIndexBuilder());
}
