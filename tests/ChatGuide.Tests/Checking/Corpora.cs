using ChatGuide.Corpus;

namespace ChatGuide.Tests.Checking;

/// <summary>The corpora of the question sets.</summary>
internal static class Corpora
{
    public static CorpusSnapshot Read(string name) => new CorpusReader().Read(new CorpusOptions { Path = Folder(name) });

    public static string Folder(string name) => Path.Combine(Repository.Evaluation, "corpora", name);
}
