namespace ChatGuide.Tests.Search;

/// <summary>Finds outside data kept beside the repository in <c>shared/data</c>; it is no part of the project.</summary>
internal static class SharedData
{
    /// <summary>The full path of a folder there; null where it is absent.</summary>
    public static string? Find(string folder)
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            var path = Path.Combine(directory.FullName, "shared", "data", folder);
            if (Directory.Exists(path))
                return path;
        }

        return null;
    }
}
