namespace ChatGuide.Corpus;

/// <summary>Resolves every link in a path, as <c>realpath</c> does; .NET resolves only the last part.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The path without links; a part that does not exist is kept as it stands.</summary>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var resolved = Path.GetPathRoot(full)!;
        var rest = new Stack<string>(Parts(full[resolved.Length..]).Reverse());
        var links = 0;
        while (rest.TryPop(out var part))
        {
            var next = Path.Combine(resolved, part);
            if (LinkTarget(next) is not { } target || ++links > MostLinks)
            {
                resolved = next;
                continue;
            }
            var absolute = Path.GetFullPath(target, resolved);
            resolved = Path.GetPathRoot(absolute)!;
            foreach (var targetPart in Parts(absolute[resolved.Length..]).Reverse())
                rest.Push(targetPart);
        }
        return resolved;
    }

    /// <summary>Whether a resolved path is a resolved folder or lies below it.</summary>
    public static bool IsInside(string path, string folder)
    {
        var relative = Path.GetRelativePath(folder, path);
        return !Path.IsPathRooted(relative) && relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    private static string[] Parts(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);

    private static string? LinkTarget(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
