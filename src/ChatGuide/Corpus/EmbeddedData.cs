namespace ChatGuide.Corpus;

/// <summary>Reads the data files that ship inside the assembly.</summary>
internal static class EmbeddedData
{
    public static string Read(string name)
    {
        var resource = $"ChatGuide.Corpus.Data.{name}";
        using var stream = typeof(EmbeddedData).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The lines of the file by section (<c>[name]</c>), without comments (<c>#</c>) and blank lines.</summary>
    public static ILookup<string, string> ReadSections(string name)
    {
        var section = "";
        var entries = new List<(string Section, string Line)>();
        foreach (var line in Read(name).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line is ['[', .. var heading, ']'] && heading.All(char.IsLetter))
                section = heading;
            else if (line[0] != '#')
                entries.Add((section, line));
        }
        return entries.ToLookup(e => e.Section, e => e.Line);
    }
}
