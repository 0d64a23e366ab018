namespace ChatGuide;

/// <summary>The repository that the tests and benchmarks are run in, found upwards from the program.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The project's own documents.</summary>
    public static string Corpus => Path.Combine(Root, "corpus");

    /// <summary>The folder of the question sets.</summary>
    public static string Evaluation => Path.Combine(Root, "tests", "evaluation");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ChatGuide.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("The tests run outside of the repository.");
    }
}
