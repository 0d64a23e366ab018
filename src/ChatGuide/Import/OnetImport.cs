using ChatGuide.Corpus;

namespace ChatGuide.Import;

/// <summary>
/// Turns the O*NET text database, and on request the wage statistics of the same occupations, into one Markdown document per occupation.
/// The same source gives the same bytes.
/// </summary>
public static class OnetImport
{
    private const int DocumentsPerReport = 50;

    /// <summary>Reads the source and writes the documents.</summary>
    /// <exception cref="ImportException">The source is not what it should be, or the output folder may not be written to; nothing has been written.</exception>
    public static ImportReport Run(OnetImportOptions options, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var problems = new List<CorpusProblem>();
        var database = new OnetReader(options.Source, problems, progress, cancellationToken).Read();
        var wages = options.Wages is { } path ? new OewsReader(path, problems).Read() : null;
        var writer = new OccupationWriter(database, wages);
        var folder = ImportFolder.Open(options.Output, options.Force, problems);
        for (var i = 0; i < database.Occupations.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            folder.Write(writer.FileName(database.Occupations[i]), writer.Write(database.Occupations[i]));
            if ((i + 1) % DocumentsPerReport == 0 || i + 1 == database.Occupations.Count)
                progress?.Report(new("Writing documents", i + 1, database.Occupations.Count));
        }
        folder.Write("README.md", ReadMe(database, wages));
        var removed = folder.Close();
        return new(database.Release.Name, database.Occupations.Count, folder.Written, removed, [.. problems.OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.Line)]);
    }

    private static string ReadMe(OnetDatabase database, WageTable? wages)
    {
        var markdown = new MarkdownBuilder();
        markdown.Heading(1, "Imported occupations");
        markdown.Paragraph($"One document for each of the {database.Occupations.Count} occupations of the {database.Release.Name}, written by \"import onet\". Import again to renew them; documents changed by hand are left as they are.");
        markdown.Paragraph(Attribution.Text(database.Release));
        if (wages is not null)
            markdown.Paragraph($"Wages are those of the Occupational Employment and Wage Statistics, {wages.Period}, of the US Bureau of Labor Statistics (https://www.bls.gov/oes/), which are in the public domain.");
        return markdown.ToString().TrimStart('\n');
    }
}
