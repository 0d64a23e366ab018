using System.Globalization;
using ChatGuide.Corpus;

namespace ChatGuide.Import;

/// <summary>One table of the text database: tab-separated, with a header line.</summary>
internal sealed class OnetTable
{
    private readonly string[] header;
    private readonly string[] lines;
    private readonly List<CorpusProblem> problems;

    private OnetTable(string name, string[] header, string[] lines, List<CorpusProblem> problems)
    {
        Name = name;
        this.header = header;
        this.lines = lines;
        this.problems = problems;
    }

    public string Name { get; }

    /// <summary>Opens a table; null, with the reason among the problems, where it is missing or lacks a column.</summary>
    public static OnetTable? Open(string folder, string name, IReadOnlyList<string> columns, List<CorpusProblem> problems)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            problems.Add(new(name, null, "is missing; what it holds is left out of the documents."));
            return null;
        }
        var lines = File.ReadAllLines(path);
        var header = lines.Length == 0 ? [] : lines[0].Split('\t');
        var missing = columns.FirstOrDefault(c => !header.Contains(c, StringComparer.Ordinal));
        if (missing is null)
            return new(name, header, lines, problems);
        problems.Add(new(name, 1, $"has no column \"{missing}\"; the table is left out."));
        return null;
    }

    /// <summary>Its rows; one with the wrong number of columns or with characters that are no text is named and left out.</summary>
    public IEnumerable<OnetRow> Rows()
    {
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Length == 0)
                continue;
            var cells = lines[i].Split('\t');
            if (cells.Length != header.Length)
                problems.Add(new(Name, i + 1, $"has {cells.Length} columns where {header.Length} are expected; the row is left out."));
            else if (lines[i].Contains('\uFFFD', StringComparison.Ordinal))
                problems.Add(new(Name, i + 1, "is not valid UTF-8; the row is left out."));
            else
                yield return new(this, i + 1, cells);
        }
    }

    internal int Column(string name) => Array.IndexOf(header, name);

    internal void Reject(int line, string reason) => problems.Add(new(Name, line, $"{reason}; the row is left out."));
}

/// <summary>One row of a table; its values are looked up by column.</summary>
internal readonly record struct OnetRow(OnetTable Table, int Line, string[] Cells)
{
    public const string None = "n/a";

    public string this[string column] => Cells[Table.Column(column)].Trim();

    /// <summary>The text of a column; an empty one is named as a problem.</summary>
    public bool TryText(string column, out string text)
    {
        text = this[column];
        if (text.Length > 0)
            return true;
        Table.Reject(Line, $"has nothing in the column \"{column}\"");
        return false;
    }

    /// <summary>The number of a column; one that is none or lies outside the range is named as a problem.</summary>
    public bool TryNumber(string column, decimal from, decimal to, out decimal number)
    {
        var text = this[column];
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) && number >= from && number <= to)
            return true;
        Table.Reject(Line, string.Create(CultureInfo.InvariantCulture, $"holds \"{text}\" in the column \"{column}\", which is not a number from {from} to {to}"));
        return false;
    }
}
