using System.Buffers;
using System.Text.RegularExpressions;

namespace ChatGuide.Facts;

/// <summary>The shipped <c>figures.yaml</c> as patterns: how English writes amounts of money, lengths of time and shares.</summary>
internal sealed class FigureWords
{
    private readonly Dictionary<string, string> _currencies = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _periods = new(StringComparer.OrdinalIgnoreCase);
    private readonly SearchValues<string> _moneyMarks;
    private readonly FigureFile _file;

    private FigureWords(FigureFile file)
    {
        _file = file;
        foreach (var currency in file.Currencies)
        {
            foreach (var name in currency.Signs.Concat(currency.Words).Append(currency.Code)) _currencies[name] = currency.Code;
        }

        foreach (var period in file.Periods)
        {
            foreach (var word in period.Nouns.Concat(period.Adverbs)) _periods[word] = $"{file.Units.Rate} {period.Per}";
        }

        var signs = Any(file.Currencies.SelectMany(c => c.Signs));
        var codes = Any(file.Currencies.Select(c => c.Code).Where(c => c.Length == CodeLength));
        var words = Any(file.Currencies.SelectMany(c => c.Words.Append(c.Code)));
        var ranges = Any(file.MoneyRanges);
        Money = Pattern($@"(?<sign>{signs}|\b{codes}\b)\s?(?<low>\d[\d.,' ]*\d|\d)(?<k>\s?k\b)?(?:\s?(?:-|–|—|{ranges})\s?{signs}?\s?(?<high>\d[\d.,']*\d|\d)(?<k2>\s?k\b)?)?"
            + $@"|(?<low>\d[\d.,']*\d|\d)(?<k>\s?k\b)?(?:\s?(?:-|–|—|{ranges})\s?(?<high>\d[\d.,']*\d|\d)(?<k2>\s?k\b)?)?\s(?<word>{words})\b");
        Sign = new Regex($@"{signs}|\b{codes}\b", RegexOptions.CultureInvariant);
        _moneyMarks = SearchValues.Create([.. file.Currencies.SelectMany(c => c.Signs.Concat(c.Words).Append(c.Code)).Select(m => m.Split(' ')[0])], StringComparison.OrdinalIgnoreCase);
        var numbers = Any(file.Numbers.Keys);
        Duration = Pattern($@"(?<![\d.,$€£])\b(?<low>\d+(?:\.\d+)?|{numbers})(?<half>\s{Phrase(file.Half)})?(?:\s?(?:-|–|{Any(file.TimeRanges)})\s?(?<high>\d+(?:\.\d+)?|{numbers}))?(?:\s|-)(?<unit>{Any(file.Months.Keys)})s?\b");
        Percentage = Pattern($@"(?<low>\d+(?:\.\d+)?)\s?{Any(file.Percent)}");
        Periods = Pattern($@"(?:\b{Any(file.Per)}\s|/\s?)(?<p>{Any(file.Periods.SelectMany(p => p.Nouns))})\b|\b(?<p>{Any(file.Periods.SelectMany(p => p.Adverbs))})\b");
        Median = Pattern($@"\b{Any(file.Median)}\b");
        Average = Pattern($@"\b{Any(file.Average)}\b");
        OnAverage = Pattern($@"^[^,;.]*\b{Phrase(file.OnAverage)}\b");
        Other = Pattern($@"\b{Any(file.Other)}\b");
        Decline = Pattern($@"\b{Any(file.Decline)}");
        Contrast = Pattern($@",?\s{Any(file.Clauses)}\s|;\s|,\s(?=\p{{L}}+\s\p{{L}}+\s{Any(file.Earning)})");
        Week = Pattern($@"\b{Any(file.Week)}\b");
    }

    private const int CodeLength = 3;

    public Regex Money { get; }

    /// <summary>A currency as a header gives it.</summary>
    public Regex Sign { get; }

    public Regex Duration { get; }

    public Regex Percentage { get; }

    public Regex Periods { get; }

    public Regex Median { get; }

    public Regex Average { get; }

    /// <summary>"… on average" in the clause behind a figure.</summary>
    public Regex OnAverage { get; }

    /// <summary>What makes a figure neither median nor average nor anybody's pay: percentiles, starting pay, bounds.</summary>
    public Regex Other { get; }

    public Regex Decline { get; }

    /// <summary>What stands between two clauses on earnings.</summary>
    public Regex Contrast { get; }

    /// <summary>What says that hours are those of a week.</summary>
    public Regex Week { get; }

    public static FigureWords Load() => new(ShippedFile.Yaml<FigureFile>("Facts/Data/figures.yaml"));

    /// <summary>The code of a currency's sign, name or code; null where it is none.</summary>
    public string? Currency(string name) => _currencies.GetValueOrDefault(name);

    /// <summary>Whether a text with a digit in it and something that begins as a currency does is worth a search for <see cref="Money"/>.</summary>
    public bool MayGiveMoney(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9') && text.ContainsAny(_moneyMarks);

    /// <summary>Whether a word names what amounts are given for: "year", "monthly".</summary>
    public bool IsPeriod(string word) => _periods.ContainsKey(word);

    /// <summary>Whether a word names the period by itself: "hourly", but not "hour".</summary>
    public bool IsAdverb(string word) => _file.Periods.Exists(p => p.Adverbs.Contains(word));

    /// <summary>Whether a word opens what a figure is given for: "per", "a".</summary>
    public bool IsPer(string word) => _file.Per.Contains(word);

    /// <summary>"per year" of "year", "annual" and the like.</summary>
    public string Period(string word) => _periods[word];

    /// <summary>The unit of an amount of five figures that names no period.</summary>
    public string Salary => _periods[_file.Salary];

    /// <summary>The unit of lengths of training.</summary>
    public string Training => _file.Units.Training;

    /// <summary>The unit of shares.</summary>
    public string Share => _file.Units.Share;

    /// <summary>What a week's hours are counted in.</summary>
    public string Hour => _file.Hours.Noun;

    /// <summary>What they are counted for.</summary>
    public string HoursPer => _file.Hours.Per;

    /// <summary>A number in words; null where it is none.</summary>
    public decimal? Number(string word) => _file.Numbers.TryGetValue(word.ToLowerInvariant(), out var value) ? value : null;

    /// <summary>The months in a year, month, week or day.</summary>
    public decimal Months(string unit) => _file.Months[unit.ToLowerInvariant()];

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static string Any(IEnumerable<string> phrases) => $"(?:{string.Join('|', phrases.Distinct().OrderByDescending(p => p.Length).ThenBy(p => p, StringComparer.Ordinal).Select(Phrase))})";

    private static string Phrase(string phrase) => string.Join(@"\s", phrase.Split(' ').Select(Regex.Escape));

    private sealed class FigureFile
    {
        public required List<CurrencyWords> Currencies { get; set; }

        public required Dictionary<string, decimal> Numbers { get; set; }

        public required string Half { get; set; }

        public required Dictionary<string, decimal> Months { get; set; }

        public required List<string> MoneyRanges { get; set; }

        public required List<string> TimeRanges { get; set; }

        public required List<string> Per { get; set; }

        public required List<PeriodWords> Periods { get; set; }

        public required UnitWords Units { get; set; }

        public required string Salary { get; set; }

        public required HourWords Hours { get; set; }

        public required List<string> Median { get; set; }

        public required List<string> Average { get; set; }

        public required string OnAverage { get; set; }

        public required List<string> Other { get; set; }

        public required List<string> Percent { get; set; }

        public required List<string> Decline { get; set; }

        public required List<string> Clauses { get; set; }

        public required List<string> Earning { get; set; }

        public required List<string> Week { get; set; }
    }

    private sealed class CurrencyWords
    {
        public required string Code { get; set; }

        public required List<string> Signs { get; set; }

        public required List<string> Words { get; set; }
    }

    private sealed class UnitWords
    {
        public required string Rate { get; set; }

        public required string Training { get; set; }

        public required string Share { get; set; }
    }

    private sealed class HourWords
    {
        public required string Noun { get; set; }

        public required string Per { get; set; }
    }

    private sealed class PeriodWords
    {
        public required string Per { get; set; }

        public required List<string> Nouns { get; set; }

        public required List<string> Adverbs { get; set; }
    }
}
