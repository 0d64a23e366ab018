using System.Globalization;
using System.Text.RegularExpressions;
using ChatGuide.Corpus;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ChatGuide.Import;

/// <summary>Reads the national workbook of the Occupational Employment and Wage Statistics as published.</summary>
internal sealed partial class OewsReader(string path, List<CorpusProblem> problems)
{
    private static readonly string[] Columns =
        ["AREA_TYPE", "OCC_CODE", "OCC_TITLE", "O_GROUP", "TOT_EMP", "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90", "H_PCT10", "H_PCT25", "H_MEDIAN", "H_PCT75", "H_PCT90"];

    private readonly string name = Path.GetFileName(path);
    private decimal? highestHourly;
    private decimal? highestAnnual;

    /// <exception cref="ImportException">The file is no such workbook.</exception>
    public WageTable Read()
    {
        if (!File.Exists(path))
            throw new ImportException($"The wage file {path} does not exist: give the national workbook (.xlsx) of the wage statistics.");
        try
        {
            using var workbook = SpreadsheetDocument.Open(path, isEditable: false);
            var part = workbook.WorkbookPart ?? throw Unusable(null);
            var shared = part.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(s => s.InnerText).ToArray() ?? [];
            var sheets = part.Workbook.Descendants<Sheet>().Where(s => s.Id?.Value is not null)
                .Select(s => (Name: s.Name?.Value ?? "", Rows: RowsOf((WorksheetPart)part.GetPartById(s.Id!.Value!), shared).ToArray())).ToArray();
            var wages = sheets.FirstOrDefault(s => s.Rows.Length > 0 && Columns.All(s.Rows[0].Cells.ContainsValue));
            if (wages.Rows is null)
                throw Unusable(null);
            ReadHighest(sheets.SelectMany(s => s.Rows.Take(100)).SelectMany(r => r.Cells.Values));
            return new(PeriodOf(wages.Name), ReadRows(wages.Rows));
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException or OpenXmlPackageException or FormatException or System.Xml.XmlException)
        {
            throw Unusable(exception);
        }
    }

    private ImportException Unusable(Exception? inner) =>
        new($"The wage file {path} is not the workbook of the Occupational Employment and Wage Statistics: it must be an .xlsx file with a sheet whose first row holds {Columns[1]} and {Columns[7]}.", inner);

    private Dictionary<string, OccupationWages> ReadRows(SheetRow[] rows)
    {
        var columns = rows[0].Cells.GroupBy(c => c.Value, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Key, StringComparer.Ordinal);
        var table = new Dictionary<string, OccupationWages>(StringComparer.Ordinal);
        foreach (var row in rows.Skip(1).Where(r => r.Cells.Count > 0))
        {
            string Cell(string column) => row.Cells.GetValueOrDefault(columns[column], "").Trim();
            var code = Cell("OCC_CODE");
            if (!CodeForm().IsMatch(code))
                Reject(row, $"holds \"{code}\", which is not an occupation code");
            else if (Cell("AREA_TYPE") != "1" || Cell("O_GROUP") is not ("detailed" or "broad") || table.ContainsKey(code))
                continue;
            else if (ReadPercentiles(row, "A", highestAnnual, Cell) is { } annual && ReadPercentiles(row, "H", highestHourly, Cell) is { } hourly)
                table[code] = new(code, Cell("OCC_TITLE"), Number(Cell("TOT_EMP")), annual, hourly);
        }
        if (table.Count == 0)
            throw new ImportException($"The wage file {path} holds no figures for the whole country: give the national workbook.");
        return table;
    }

    private WagePercentiles? ReadPercentiles(SheetRow row, string unit, decimal? highest, Func<string, string> cell)
    {
        var wages = new List<Wage?>();
        foreach (var column in (string[])[$"{unit}_PCT10", $"{unit}_PCT25", $"{unit}_MEDIAN", $"{unit}_PCT75", $"{unit}_PCT90"])
        {
            var text = cell(column);
            if (text is "*" or "" || text == "#" && highest is null)
                wages.Add(null);
            else if (text == "#")
                wages.Add(new(highest!.Value, IsAtLeast: true));
            else if (Number(text) is { } amount and > 0)
                wages.Add(new(amount, IsAtLeast: false));
            else
            {
                Reject(row, $"holds \"{text}\" in the column \"{column}\", which is not a wage");
                return null;
            }
        }
        return new(wages[0], wages[1], wages[2], wages[3], wages[4]);
    }

    private void Reject(SheetRow row, string reason) => problems.Add(new(name, row.Number, $"{reason}; the row is left out."));

    /// <summary>The notes of the workbook say from which wage on "#" is published instead.</summary>
    private void ReadHighest(IEnumerable<string> cells)
    {
        foreach (var match in cells.Select(c => HighestWage().Match(c)).Where(m => m.Success))
            (highestHourly, highestAnnual) = (Number(match.Groups[1].Value), Number(match.Groups[2].Value));
    }

    private string PeriodOf(string sheet)
    {
        var year = PeriodMark().Match(sheet);
        if (!year.Success)
            year = PeriodMark().Match(name);
        return year.Success
            ? $"May {year.Groups[1].Value}"
            : throw new ImportException($"The wage file {path} does not say its year: keep the published name of the file or sheet, such as national_M2024_dl.");
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static IEnumerable<SheetRow> RowsOf(WorksheetPart sheet, string[] shared)
    {
        var number = 0;
        foreach (var row in sheet.Worksheet.Descendants<Row>())
        {
            number = (int?)row.RowIndex?.Value ?? number + 1;
            var cells = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var cell in row.Elements<Cell>())
            {
                var text = cell.CellValue?.Text ?? cell.InlineString?.InnerText ?? "";
                var column = (cell.CellReference?.Value ?? "").TrimEnd([.. "0123456789"]);
                if (text.Length > 0 && column.Length > 0)
                    cells[column] = cell.DataType?.Value == CellValues.SharedString ? shared.ElementAtOrDefault(int.Parse(text, CultureInfo.InvariantCulture)) ?? "" : text;
            }
            yield return new(number, cells);
        }
    }

    [GeneratedRegex(@"^\d{2}-\d{4}$")]
    private static partial Regex CodeForm();

    [GeneratedRegex(@"\$([\d.,]*\d) per hour or \$([\d.,]*\d) per year")]
    private static partial Regex HighestWage();

    [GeneratedRegex(@"_M(\d{4})(?:_|\b)")]
    private static partial Regex PeriodMark();

    private sealed record SheetRow(int Number, Dictionary<string, string> Cells);
}
