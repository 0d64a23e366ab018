namespace ChatGuide;

/// <summary>Reads the data files that ship inside the assembly, each named by its path below this folder: <c>Search/Data/stop-words.txt</c>.</summary>
internal static class ShippedFile
{
    public static string Text(string path)
    {
        using var reader = Open(path);
        return reader.ReadToEnd();
    }

    /// <summary>The lines of a file, trimmed; empty lines and lines that start with # are left out.</summary>
    public static IEnumerable<string> Lines(string path)
    {
        using var reader = Open(path);
        while (reader.ReadLine() is { } line)
        {
            if (line.Trim() is [not '#', ..] trimmed) yield return trimmed;
        }
    }

    /// <summary>The lines of a file by section (<c>[name]</c>).</summary>
    public static ILookup<string, string> Sections(string path)
    {
        var section = "";
        var entries = new List<(string Section, string Line)>();
        foreach (var line in Lines(path))
        {
            if (line is ['[', .. var heading, ']'] && heading.All(char.IsLetter)) section = heading;
            else entries.Add((section, line));
        }

        return entries.ToLookup(e => e.Section, e => e.Line);
    }

    /// <exception cref="FormatException">The file is empty or does not fit the type; the message names file and line.</exception>
    public static T Yaml<T>(string path)
        where T : class => ChatGuide.Yaml.Parse<T>(Text(path), Path.GetFileName(path)) ?? throw new FormatException($"{Path.GetFileName(path)}: the file is empty.");

    /// <summary>All of a file, as it is.</summary>
    public static byte[] Bytes(string path)
    {
        using var stream = Stream(path);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static StreamReader Open(string path) => new(Stream(path));

    private static Stream Stream(string path)
    {
        var resource = $"ChatGuide.{path.Replace('/', '.')}";
        return typeof(ShippedFile).Assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"The assembly holds no resource {resource}.");
    }
}
