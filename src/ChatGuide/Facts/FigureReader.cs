using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatGuide.Facts;

/// <summary>Reads amounts of money, lengths of time and percentages, with their units, out of a sentence.</summary>
internal static partial class FigureReader
{
    /// <summary>The unit of a share.</summary>
    public const string Percent = "percent";

    private static readonly Dictionary<string, string> Currencies = new(StringComparer.OrdinalIgnoreCase)
    {
        ["$"] = "USD", ["us$"] = "USD", ["usd"] = "USD", ["dollars"] = "USD", ["dollar"] = "USD", ["€"] = "EUR", ["eur"] = "EUR", ["euros"] = "EUR", ["euro"] = "EUR",
        ["£"] = "GBP", ["gbp"] = "GBP", ["pounds"] = "GBP", ["pound"] = "GBP", ["chf"] = "CHF", ["francs"] = "CHF", ["₹"] = "INR", ["inr"] = "INR", ["rupees"] = "INR",
        ["¥"] = "JPY", ["yen"] = "JPY", ["kr"] = "kr", ["kroner"] = "kr", ["kronor"] = "kr", ["sek"] = "SEK", ["nok"] = "NOK", ["dkk"] = "DKK", ["c$"] = "CAD", ["cad"] = "CAD", ["a$"] = "AUD", ["nz$"] = "NZD", ["nzd"] = "NZD", ["aud"] = "AUD", ["zł"] = "PLN", ["pln"] = "PLN",
    };

    private static readonly Dictionary<string, int> NumberWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["one"] = 1, ["a"] = 1, ["an"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
        ["eleven"] = 11, ["twelve"] = 12, ["eighteen"] = 18, ["twenty"] = 20,
    };

    /// <summary>Whether a word or sign names a currency.</summary>
    public static bool IsCurrency(string word) => Currencies.ContainsKey(word);

    /// <summary>The figures of one kind in a sentence, in order.</summary>
    /// <param name="sentence">The sentence, or a table cell.</param>
    /// <param name="kind">The kind wanted.</param>
    /// <param name="context">What stands around it: a column header, a row, a heading.</param>
    public static IReadOnlyList<Figure> Read(string sentence, FigureKind kind, string context = "") => kind switch
    {
        FigureKind.Money => [.. ReadMoney(sentence, context)],
        FigureKind.Duration => [.. ReadDurations(sentence)],
        FigureKind.Percentage => [.. ReadPercentages(sentence)],
        _ => [],
    };

    private static IEnumerable<Figure> ReadMoney(string sentence, string context)
    {
        // "24,000" below "Pay (£ per year)" has its currency in the header.
        if (BareAmount().IsMatch(sentence) && Sign().Match(context) is { Success: true } header) sentence = header.Value + sentence;
        foreach (Match match in Money().Matches(sentence))
        {
            var sign = match.Groups["sign"].Success ? match.Groups["sign"].Value : match.Groups["word"].Value;
            if (sign.Length == 0 || !Currencies.TryGetValue(sign, out var currency)) continue;
            if (Number(match.Groups["low"].Value, match.Groups["k"].Success || match.Groups["k2"].Success) is not { } low) continue;
            var high = match.Groups["high"].Success ? Number(match.Groups["high"].Value, match.Groups["k2"].Success) ?? low : low;
            if (match.Groups["high"].Success && low < 1000 && high >= 10000) low *= 1000;
            var after = sentence[(match.Index + match.Length)..];
            var before = sentence[..match.Index];
            // An amount of five figures without a period is a year's pay.
            var period = Period(after) ?? Period(before) ?? Period(context) ?? (low >= 10000 ? "per year" : "");
            yield return new Figure(FigureKind.Money, match.Value.Trim(), low, Math.Max(low, high), (currency + " " + period).Trim(), Statistic(before, after, context, high > low));
        }
    }

    private static IEnumerable<Figure> ReadDurations(string sentence)
    {
        foreach (Match match in Duration().Matches(sentence))
        {
            var scale = match.Groups["unit"].Value[0] switch { 'y' or 'Y' => 12m, 'm' or 'M' => 1m, 'w' or 'W' => 7m / 30.4m, _ => 1m / 30.4m };
            var low = Amount(match.Groups["low"].Value) * scale;
            var high = match.Groups["high"].Success ? Amount(match.Groups["high"].Value) * scale : low;
            if (match.Groups["half"].Success) (low, high) = (low + (scale / 2), high + (scale / 2));
            if (low > 0) yield return new Figure(FigureKind.Duration, match.Value.Trim(), low, Math.Max(low, high), "of training", high > low ? FigureStatistic.Range : FigureStatistic.Plain);
        }
    }

    private static IEnumerable<Figure> ReadPercentages(string sentence)
    {
        foreach (Match match in Percentage().Matches(sentence))
        {
            if (!decimal.TryParse(match.Groups["low"].Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)) continue;
            if (Decline().IsMatch(sentence[..match.Index])) value = -value;
            yield return new Figure(FigureKind.Percentage, match.Value.Trim(), value, value, Percent, FigureStatistic.Plain);
        }
    }

    private static FigureStatistic Statistic(string before, string after, string context, bool range)
    {
        var near = before.Length > 60 ? before[^60..] : before;
        if (Median().IsMatch(near) || Median().IsMatch(context) || (after.Length > 0 && Median().IsMatch(after[..Math.Min(30, after.Length)]))) return FigureStatistic.Median;
        if (OtherStatistic().IsMatch(near) || OtherStatistic().IsMatch(context)) return FigureStatistic.Other;
        if (Average().IsMatch(near) || Average().IsMatch(context) || OnAverage().IsMatch(after[..Math.Min(30, after.Length)])) return FigureStatistic.Average;
        return range ? FigureStatistic.Range : FigureStatistic.Plain;
    }

    private static string? Period(string text)
    {
        var match = PeriodWords().Match(text);
        if (!match.Success) return null;
        var word = match.Groups["p"].Value.ToLowerInvariant();
        return word switch
        {
            "annual" or "annually" or "yearly" or "pa" or "p.a" or "year" => "per year",
            "monthly" or "month" => "per month",
            "hourly" or "hour" => "per hour",
            "weekly" or "week" => "per week",
            "daily" or "day" => "per day",
            _ => "per " + word,
        };
    }

    private static decimal? Number(string text, bool thousands)
    {
        var plain = text.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);

        // "3.250" and "3,250" are thousands; "28.50" is not.
        plain = GroupedByPoint().IsMatch(plain) ? plain.Replace(".", "", StringComparison.Ordinal) : plain.Replace(",", "", StringComparison.Ordinal);
        if (!decimal.TryParse(plain.TrimEnd('.'), NumberStyles.Number, CultureInfo.InvariantCulture, out var value)) return null;
        return thousands ? value * 1000 : value;
    }

    private static decimal Amount(string text) =>
        NumberWords.TryGetValue(text, out var word) ? word
        : decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : 0;

    [GeneratedRegex(@"(?<sign>US\$|C\$|A\$|NZ\$|[$€£₹¥]|\b(?:USD|EUR|GBP|CHF|CAD|AUD|INR|SEK|NOK|DKK|PLN)\b)\s?(?<low>\d[\d.,' ]*\d|\d)(?<k>\s?k\b)?(?:\s?(?:-|–|—|to|and)\s?(?:US\$|[$€£₹¥])?\s?(?<high>\d[\d.,']*\d|\d)(?<k2>\s?k\b)?)?|(?<low>\d[\d.,']*\d|\d)(?<k>\s?k\b)?(?:\s?(?:-|–|—|to|and)\s?(?<high>\d[\d.,']*\d|\d)(?<k2>\s?k\b)?)?\s(?<word>euros?|dollars?|pounds?|francs|kroner|kronor|rupees|EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Money();

    [GeneratedRegex(@"^\d[\d.,' k]*(?:\s?[-–—]\s?\d[\d.,' k]*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex BareAmount();

    [GeneratedRegex(@"(?:US|C|A|NZ)?\$|[€£₹¥]|\b(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|INR|SEK|NOK|DKK|PLN)\b")]
    private static partial Regex Sign();

    [GeneratedRegex(@"(?<![\d.,$€£])\b(?<low>\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty)(?<half>\s(?:and\sa\shalf))?(?:\s?(?:-|–|to|or|and)\s?(?<high>\d+(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|twelve))?(?:\s|-)(?<unit>years?|months?|weeks?|days?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Duration();

    [GeneratedRegex(@"(?<low>\d+(?:\.\d+)?)\s?(?:%|percent|per cent)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Percentage();

    [GeneratedRegex(@"(?:\b(?:per|a|an|each|every)\s|/\s?)(?<p>year|month|hour|week|day|word|line|shift)\b|\b(?<p>annual|annually|yearly|monthly|hourly|weekly|daily|p\.a)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PeriodWords();

    [GeneratedRegex(@"\bmedian\b|\b50th\b", RegexOptions.IgnoreCase)]
    private static partial Regex Median();

    [GeneratedRegex(@"\b(?:averages?|mean|middle|typical(?:ly)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Average();

    [GeneratedRegex(@"^[^,;.]*\bon average\b", RegexOptions.IgnoreCase)]
    private static partial Regex OnAverage();

    [GeneratedRegex(@"\b(?:10th|25th|75th|90th|starting|starts? (?:at|on|out)|begins? at|entry|apprentices?|trainees?|first year|second year|third year|lowest|highest|top|bonus|supplement|extra|up to|reach(?:es)?|rises? to|more than|less than|at least|percentile|per cent|freelance|self-employed)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OtherStatistic();

    [GeneratedRegex(@"\b(?:decline|fall|shrink|drop|decrease)", RegexOptions.IgnoreCase)]
    private static partial Regex Decline();

    [GeneratedRegex(@"^\d{1,3}(\.\d{3})+$")]
    private static partial Regex GroupedByPoint();
}
