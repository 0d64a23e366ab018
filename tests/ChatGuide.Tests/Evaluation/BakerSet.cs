using ChatGuide.Corpus;
using ChatGuide.Evaluation;
using ChatGuide.Search;
using ChatGuide.Tests.Corpus;

namespace ChatGuide.Tests.Evaluation;

/// <summary>A small corpus and a set over it, in a folder that goes away with the test.</summary>
internal sealed class BakerSet : IDisposable
{
    private readonly TemporaryCorpus folder = new TemporaryCorpus().With("corpus/baker.md", """
        # Baker

        A baker makes bread and rolls.

        ## Tools

        - Peel: moves loaves into the oven.
        - Banneton: holds the dough while it rises.
        """);

    public int Opened { get; private set; }

    public string FileOf(string name) => folder.PathOf(name);

    public string Write(string name, string cases, string gates = "{ right: 1 }", string corpus = "corpus")
    {
        folder.With(name, $"corpus: {corpus}\ngates: {gates}\ncases:\n{cases}\n");
        return FileOf(name);
    }

    public static string Case(string id, string form, string ask, string expectation) =>
        $"  - {{ id: {id}, form: {form}, turns: [{{ ask: \"{ask}\", {expectation} }}] }}\n";

    public EvaluationReport Run(params string[] files) => Runner().Run(files, FileOf("corpus"), totalsOnly: false);

    public EvaluationRunner Runner() => new(Open, TimeProvider.System);

    public void Dispose() => folder.Dispose();

    private Guide Open(string path)
    {
        Opened++;
        return Guide.Build(new CorpusReader().Read(new CorpusOptions { Path = path }), new Bm25fIndexBuilder());
    }
}
