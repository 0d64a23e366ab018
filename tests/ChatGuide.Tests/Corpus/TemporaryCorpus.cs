using System.Text;
using ChatGuide.Corpus;

namespace ChatGuide.Tests.Corpus;

/// <summary>A corpus folder that goes away with the test.</summary>
internal sealed class TemporaryCorpus : IDisposable
{
    public TemporaryCorpus() => Root = Directory.CreateTempSubdirectory("corpus-").FullName;

    public string Root { get; }

    public CorpusOptions Options => new() { Path = Root };

    public TemporaryCorpus With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public TemporaryCorpus With(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), bytes);
        return this;
    }

    public string PathOf(string path) => Path.Combine(Root, path);

    public CorpusSnapshot Read(CorpusSnapshot? previous = null) => new CorpusReader().Read(Options, previous);

    public static Document ReadOne(string path, string text) => ReadOne(path, Encoding.UTF8.GetBytes(text));

    public static Document ReadOne(string path, byte[] bytes)
    {
        using var corpus = new TemporaryCorpus();
        return corpus.With(path, bytes).Read().Documents.Single();
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
