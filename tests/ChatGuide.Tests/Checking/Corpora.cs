using ChatGuide.Corpus;

namespace ChatGuide.Tests.Checking;

/// <summary>The corpora of the repository.</summary>
internal static class Corpora
{
    public static string Own => Path.Combine(Root, "corpus");

    public static CorpusSnapshot Read(string name) => new CorpusReader().Read(new CorpusOptions { Path = Folder(name) });

    public static string Folder(string name) => Path.Combine(Root, "tests", "evaluation", "corpora", name);

    private static string Root
    {
        get
        {
            var directory = new DirectoryInfo(AppContext.BaseDirectory);
            while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "ChatGuide.sln")))
                directory = directory.Parent;
            return directory?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }
    }
}
