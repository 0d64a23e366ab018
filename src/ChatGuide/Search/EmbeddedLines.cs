using System.Reflection;

namespace ChatGuide.Search;

/// <summary>The lines of a data file shipped inside the assembly; empty lines and lines that start with # are left out.</summary>
internal static class EmbeddedLines
{
    public static IEnumerable<string> Read(string file)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var name = $"ChatGuide.Search.Data.{file}";
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The data file {name} is missing from {assembly.GetName().Name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }
}
