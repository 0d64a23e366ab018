using System.Globalization;

namespace ChatGuide.Import;

/// <summary>Writes one occupation as a Markdown document whose headings the shipped topics recognise: one fact a line.</summary>
internal sealed class OccupationWriter
{
    private const int MostRatings = 3;
    private const decimal Important = 3.5m;
    private const decimal Middle = 4m;

    private readonly OnetDatabase database;
    private readonly Vocabulary vocabulary;
    private readonly IReadOnlyDictionary<string, OccupationName> names;
    private readonly IReadOnlyDictionary<string, OccupationWages> wages;
    private readonly PreparationSection preparation;
    private readonly PaySection? pay;

    public OccupationWriter(OnetDatabase database, WageTable? wageTable)
    {
        this.database = database;
        vocabulary = new(database);
        names = new OccupationNaming(vocabulary).Name(database.Occupations);
        wages = wageTable?.ForOccupations(database.Occupations.Select(o => o.Code)) ?? new Dictionary<string, OccupationWages>();
        preparation = new(database);
        pay = wageTable is null ? null : new(wageTable.Period);
    }

    /// <summary>The name of the document's file: the code first, so that a folder lists related occupations together.</summary>
    public string FileName(Occupation occupation)
    {
        var slug = string.Concat(names[occupation.Code].Singular.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'));
        var parts = slug.Split('-', StringSplitOptions.RemoveEmptyEntries);
        return $"{occupation.Code}-{string.Join('-', parts.Take(10))}.md";
    }

    public string Write(Occupation occupation)
    {
        var name = names[occupation.Code];
        var markdown = new MarkdownBuilder();
        WriteFrontMatter(markdown, occupation, name);
        markdown.Heading(1, occupation.Title);
        WriteDuties(markdown, occupation, name);
        var technologies = database.Technologies[occupation.Code].DistinctBy(t => t.Name, StringComparer.OrdinalIgnoreCase).ToArray();
        // Software comes first where employers ask for it by name; a baker's first tools are not spreadsheets.
        var softwareFirst = technologies.Any(t => t.IsInDemand);
        if (softwareFirst)
            WriteTechnologies(markdown, name, technologies);
        WriteTools(markdown, occupation, name);
        if (!softwareFirst)
            WriteTechnologies(markdown, name, technologies);
        preparation.Write(markdown, occupation, name);
        WriteQualities(markdown, occupation, name);
        if (pay is not null && wages.TryGetValue(occupation.Code, out var figures))
            pay.Write(markdown, occupation, name, figures);
        WriteRelated(markdown, occupation, name);
        WriteCode(markdown, occupation, name);
        return markdown.ToString();
    }

    private void WriteFrontMatter(MarkdownBuilder markdown, Occupation occupation, OccupationName name)
    {
        markdown.Rule();
        markdown.FrontMatter("title", occupation.Title);
        markdown.FrontMatter("source", $"https://www.onetonline.org/link/summary/{occupation.Code}");
        if (database.Release.Date is { } date)
            markdown.FrontMatter("date", date);
        markdown.FrontMatter("roles", [name.Singular]);
        var titles = database.Titles[occupation.Code].OrderBy(t => t, StringComparer.OrdinalIgnoreCase).ThenBy(t => t, StringComparer.Ordinal);
        string[] aliases = [.. titles.Prepend(occupation.Title).Prepend(name.Plural).Distinct(StringComparer.OrdinalIgnoreCase).Where(t => !t.Equals(name.Singular, StringComparison.OrdinalIgnoreCase))];
        markdown.FrontMatter("aliases", aliases);
        markdown.Rule();
    }

    private void WriteDuties(MarkdownBuilder markdown, Occupation occupation, OccupationName name)
    {
        markdown.Heading(2, "Duties");
        markdown.Paragraph(Words.Sentences(occupation.Description).Select(s => vocabulary.IsInstruction(s) ? $"{name.Subject} {Words.Uncapitalise(s)}" : s));
        var tasks = database.Tasks[occupation.Code].ToArray();
        var emerging = database.EmergingTasks[occupation.Code].ToArray();
        if (tasks.Length + emerging.Length == 0)
            return;
        markdown.Heading(2, "Tasks");
        markdown.List($"Tasks of {name.Plural}:", tasks.Where(t => t.IsCore).Select(t => new ListItem(null, t.Text)));
        markdown.List($"Supplemental tasks of {name.Plural}:", tasks.Where(t => !t.IsCore).Select(t => new ListItem(null, t.Text)));
        markdown.List($"Emerging tasks of {name.Plural}:", emerging.Select(t => new ListItem(null, t)));
    }

    private static void WriteTechnologies(MarkdownBuilder markdown, OccupationName name, IReadOnlyCollection<Technology> technologies)
    {
        if (technologies.Count == 0)
            return;
        markdown.Heading(2, "Technology");
        var ordered = technologies.OrderByDescending(t => t.IsInDemand).ThenByDescending(t => t.IsHot).ThenBy(t => t.Name, StringComparer.OrdinalIgnoreCase);
        markdown.List($"Software and technologies that {name.Plural} use:", ordered.Select(t => new ListItem(t.Name, Category(t.Name, t.Category) + Mark(t))));
    }

    private static string Mark(Technology technology) => technology switch
    {
        { IsInDemand: true, IsHot: true } => "; a hot technology, in demand for this occupation",
        { IsInDemand: true } => "; in demand for this occupation",
        { IsHot: true } => "; a hot technology",
        _ => "",
    };

    private void WriteTools(MarkdownBuilder markdown, Occupation occupation, OccupationName name)
    {
        var tools = database.Tools[occupation.Code].DistinctBy(t => t.Name, StringComparer.OrdinalIgnoreCase).ToArray();
        if (tools.Length == 0)
            return;
        markdown.Heading(2, "Tools");
        markdown.List($"Tools and equipment that {name.Plural} use:", tools.Select(t => new ListItem(t.Name, t.Name.Equals(t.Category, StringComparison.OrdinalIgnoreCase) ? "" : Category(t.Name, t.Category))));
    }

    private static string Category(string name, string category) => category.Length == 0 ? name : Words.Uncapitalise(category);

    private void WriteQualities(MarkdownBuilder markdown, Occupation occupation, OccupationName name)
    {
        var styles = database.WorkStyles[occupation.Code].OrderByDescending(s => s.Value).ThenBy(s => s.Element, StringComparer.Ordinal).Where(s => s.Value >= Important).ToArray();
        if (styles.Length > 0)
        {
            markdown.Heading(2, "Skills and work styles");
            markdown.List($"Work styles that are important for {name.Plural}, on a scale from 1 to 5:", styles.Select(s => new ListItem(s.Name, Described(s, 5))));
        }
        var interests = Highest(database.Interests[occupation.Code]);
        var values = Highest(database.WorkValues[occupation.Code]);
        if (interests.Length + values.Length == 0)
            return;
        markdown.Heading(2, "Who it suits");
        markdown.List($"Interests that the work of {name.Plural} fits best, on a scale from 1 to 7:", interests.Select(s => new ListItem(s.Name, Described(s, 7))));
        markdown.List($"Work values that the work of {name.Plural} satisfies best, on a scale from 1 to 7:", values.Select(s => new ListItem(s.Name, Described(s, 7))));
    }

    private static Rating[] Highest(IEnumerable<Rating> ratings) =>
        [.. ratings.OrderByDescending(r => r.Value).ThenBy(r => r.Element, StringComparer.Ordinal).Where((r, rank) => rank == 0 || r.Value >= Middle).Take(MostRatings)];

    private string Described(Rating rating, int scale)
    {
        var value = string.Create(CultureInfo.InvariantCulture, $"{rating.Value:0.##} of {scale}");
        var description = database.Elements.GetValueOrDefault(rating.Element, "");
        return description.Length == 0 ? value : $"{value}. {Words.Sentences(description)[0]}";
    }

    private void WriteRelated(MarkdownBuilder markdown, Occupation occupation, OccupationName name)
    {
        var related = database.Related[occupation.Code].OrderBy(r => r.Index).ToArray();
        if (related.Length == 0)
            return;
        markdown.Heading(2, "Related occupations");
        markdown.List($"Occupations related to {name.Plural}, nearest first:", related.Select(r => new ListItem(Words.Capitalise(names[r.Code].Singular), r.Code)));
    }

    private void WriteCode(MarkdownBuilder markdown, Occupation occupation, OccupationName name)
    {
        markdown.Heading(2, "Occupation code and licence");
        markdown.Paragraph($"{name.Subject} have the O*NET-SOC code {occupation.Code} ({occupation.Title}).");
        markdown.Paragraph(Attribution.Text(database.Release));
    }
}
