using ChatGuide.Corpus;
using ChatGuide.Search;

namespace ChatGuide.Web.Hosting;

/// <summary>Corpus → Guide, with the engine that the settings name.</summary>
internal sealed class GuideBuilder(CorpusOptions options, IPassageIndexBuilder index)
{
    public CorpusReader Reader { get; } = new();

    public CorpusOptions Options { get; } = options;

    /// <summary>Reads the folder and builds a guide over it.</summary>
    /// <exception cref="CorpusException">Nothing in the folder can be served.</exception>
    public Guide Build(IProgress<CorpusProgress>? progress, CancellationToken cancellationToken) =>
        Build(Read(progress, cancellationToken));

    /// <summary>Builds a guide over what was read.</summary>
    /// <exception cref="CorpusException">The corpus's own catalog is malformed.</exception>
    public Guide Build(CorpusSnapshot corpus)
    {
        try
        {
            return Guide.Build(corpus, index);
        }
        catch (FormatException malformed)
        {
            throw new CorpusException(malformed.Message, malformed);
        }
    }

    public CorpusSnapshot Read(IProgress<CorpusProgress>? progress, CancellationToken cancellationToken) =>
        Reader.Read(Options, previous: null, progress, cancellationToken);
}
