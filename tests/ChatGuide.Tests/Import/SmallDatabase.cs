using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ChatGuide.Tests.Import;

/// <summary>A text database of three occupations in a temporary folder, laid out as the published one is.</summary>
internal sealed class SmallDatabase : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("chatguide-import-").FullName;

    public SmallDatabase()
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, "Read Me.txt"), "O*NET 29.2 Database\r\nFebruary 2025 Release\r\n");
        Table("Occupation Data.txt", "O*NET-SOC Code|Title|Description",
            "51-3011.00|Bakers|Mix and bake ingredients to produce breads. May decorate cakes. Includes bagel makers.",
            "35-2014.00|Cooks, Restaurant|Prepare, season, and cook dishes.",
            "15-2051.00|Data Scientists|Develop models.");
        Table("Alternate Titles.txt", "O*NET-SOC Code|Alternate Title|Short Title|Source(s)",
            "51-3011.00|Pastry Chef|n/a|04", "51-3011.00|Baker|n/a|02", "35-2014.00|Line Cook|n/a|08", "35-2014.00|Pastry Chef|n/a|08",
            "15-2051.00|Machine Learning Scientist (ML Scientist)|ML Scientist|08", "15-2051.00|Data Scientist|n/a|08", "35-2014.00|Cook|n/a|08");
        Table("Sample of Reported Titles.txt", "O*NET-SOC Code|Reported Job Title|Shown in My Next Move", "51-3011.00|Dough Mixer|Y");
        Table("Task Statements.txt", "O*NET-SOC Code|Task ID|Task|Task Type|Incumbents Responding|Date|Domain Source",
            "51-3011.00|1|Mix ingredients in bowls.|Core|84|07/2015|Incumbent", "51-3011.00|2|Mix colours for icing.|Supplemental|60|07/2015|Incumbent",
            "35-2014.00|3|Mix sauces.|Core|84|07/2015|Incumbent", "15-2051.00|4|Develop models of demand.|n/a|n/a|11/2020|Analyst",
            "15-2051.00|5|Develop functions.|n/a|n/a|11/2020|Analyst", "15-2051.00|6|Develop reports.|n/a|n/a|11/2020|Analyst");
        Table("Emerging Tasks.txt", "O*NET-SOC Code|Task|Category|Original Task ID|Original Task|Date|Domain Source");
        Table("Technology Skills.txt", "O*NET-SOC Code|Example|Commodity Code|Commodity Title|Hot Technology|In Demand",
            "15-2051.00|PC*Miler|43232314|Route navigation software|N|N", "15-2051.00|Tableau|43232314|Business intelligence and data analysis software|Y|N",
            "15-2051.00|Python|43232405|Object or component oriented development software|Y|Y", "51-3011.00|FlexiBake|43231602|Enterprise resource planning ERP software|N|N");
        Table("Tools Used.txt", "O*NET-SOC Code|Example|Commodity Code|Commodity Title",
            "51-3011.00|Bagel dividers|23181511|Forming machine", "15-2051.00|Desktop computers|43211507|Desktop computers");
        Table("Education, Training, and Experience.txt", "O*NET-SOC Code|Element ID|Element Name|Scale ID|Category|Data Value|N|Recommend Suppress",
            "51-3011.00|2.D.1|Required Level of Education|RL|1|24.97|24|N", "51-3011.00|2.D.1|Required Level of Education|RL|2|57.50|24|N", "51-3011.00|3.A.1|Related Work Experience|RW|5|27.01|22|N");
        Table("Education, Training, and Experience Categories.txt", "Element ID|Element Name|Scale ID|Category|Category Description",
            "2.D.1|Required Level of Education|RL|1|Less than a High School Diploma", "2.D.1|Required Level of Education|RL|2|High School Diploma - or the equivalent (for example, GED)",
            "3.A.1|Related Work Experience|RW|5|Over 6 months, up to and including 1 year");
        Table("Job Zones.txt", "O*NET-SOC Code|Job Zone|Date|Domain Source", "51-3011.00|2|07/2015|Analyst");
        Table("Job Zone Reference.txt", "Job Zone|Name|Experience|Education|Job Training|Examples|SVP Range",
            "2|Job Zone Two: Some Preparation Needed|Some experience is usually needed.|These occupations usually require a high school diploma.|A few months.|Tellers.|(4.0 to < 6.0)");
        Table("Work Styles.txt", "O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|Recommend Suppress", "51-3011.00|1.C.5.b|Attention to Detail|IM|4.40|N", "51-3011.00|1.C.2.b|Leadership|IM|2.10|N");
        Table("Interests.txt", "O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value", "51-3011.00|1.B.1.a|Realistic|OI|6.37", "51-3011.00|1.B.1.c|Artistic|OI|2.23");
        Table("Work Values.txt", "O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value");
        Table("Related Occupations.txt", "O*NET-SOC Code|Related O*NET-SOC Code|Relatedness Tier|Index", "51-3011.00|35-2014.00|Primary-Short|1");
        Table("Content Model Reference.txt", "Element ID|Element Name|Description", "1.C.5.b|Attention to Detail|Job requires being careful about detail.");
    }

    public string Folder => Path.Combine(root, "database");

    public string Output => Path.Combine(root, "documents");

    public string Wages => Path.Combine(root, "national_M2024_dl.xlsx");

    /// <summary>Writes a table; columns are separated by "|" here and by tabs in the file.</summary>
    public void Table(string name, params string[] lines) =>
        File.WriteAllText(Path.Combine(Folder, name), string.Concat(lines.Select(l => l.Replace('|', '\t') + "\r\n")));

    public void Append(string name, string line) => File.AppendAllText(Path.Combine(Folder, name), line.Replace('|', '\t') + "\r\n");

    public string Document(string pattern) => File.ReadAllText(Directory.GetFiles(Output, pattern).Single());

    /// <summary>Writes a wage workbook: a sheet of rows and a sheet of notes.</summary>
    public void WriteWages(params string[][] rows)
    {
        using var workbook = SpreadsheetDocument.Create(Wages, SpreadsheetDocumentType.Workbook);
        var part = workbook.AddWorkbookPart();
        part.Workbook = new Workbook(new Sheets());
        string[] header = ["AREA_TYPE", "OCC_CODE", "OCC_TITLE", "O_GROUP", "TOT_EMP", "H_PCT10", "H_PCT25", "H_MEDIAN", "H_PCT75", "H_PCT90", "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90"];
        AddSheet(part, "national_M2024_dl", [header, .. rows]);
        AddSheet(part, "Field Descriptions", [["#  = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year "]]);
        part.Workbook.Save();
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private static void AddSheet(WorkbookPart workbook, string name, string[][] rows)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        var data = new SheetData(rows.Select((cells, row) => new Row(cells.Select((text, column) =>
            new Cell(new InlineString(new Text(text))) { DataType = CellValues.InlineString, CellReference = $"{(char)('A' + column)}{row + 1}" })) { RowIndex = (uint)(row + 1) }));
        part.Worksheet = new Worksheet(data);
        var sheets = workbook.Workbook.Sheets!;
        sheets.Append(new Sheet { Name = name, Id = workbook.GetIdOfPart(part), SheetId = (uint)(sheets.Count() + 1) });
    }
}
