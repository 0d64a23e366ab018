namespace ChatGuide.Benchmarks;

/// <summary>Finds the outside sets, which are no part of the project. A set that is absent is skipped.</summary>
internal static class OutsideData
{
    /// <summary>The folder given on the command line, or the one of this name in <c>../shared/data</c> beside the repository.</summary>
    public static string Find(string name, string[] given)
    {
        if (given is [var folder, ..])
            return folder;
        return Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "data", name));
    }

    /// <summary>Says that a set is absent; the exit code is that of success, for nothing went wrong.</summary>
    public static int Skip(string path, TextWriter output)
    {
        output.WriteLine($"skipped: {path} is not here");
        return 0;
    }
}
