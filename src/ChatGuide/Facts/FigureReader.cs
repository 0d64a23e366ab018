using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatGuide.Facts;

/// <summary>Reads amounts of money, lengths of time and percentages, with their units, out of a sentence.</summary>
internal static partial class FigureReader
{
    /// <summary>The words that figures are read by.</summary>
    public static readonly FigureWords Words = FigureWords.Load();

    /// <summary>Whether a word or sign names a currency.</summary>
    public static bool IsCurrency(string word) => Words.Currency(word) is not null;

    /// <summary>Whether a sentence gives an amount of money; most hold no digit or no currency, which is quickly told.</summary>
    public static bool GivesMoney(string sentence) => Words.MayGiveMoney(sentence) && Words.Money.IsMatch(sentence);

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
        if (BareAmount().IsMatch(sentence) && Words.Sign.Match(context) is { Success: true } header) sentence = header.Value + (char.IsLetter(header.Value[^1]) ? " " : "") + sentence;
        foreach (Match match in Words.Money.Matches(sentence))
        {
            var sign = match.Groups["sign"].Success ? match.Groups["sign"].Value : match.Groups["word"].Value;
            if (Words.Currency(sign) is not { } currency) continue;
            if (Number(match.Groups["low"].Value, match.Groups["k"].Success || match.Groups["k2"].Success) is not { } low) continue;
            var high = match.Groups["high"].Success ? Number(match.Groups["high"].Value, match.Groups["k2"].Success) ?? low : low;
            if (match.Groups["high"].Success && low < 1000 && high >= 10000) low *= 1000;
            var after = sentence[(match.Index + match.Length)..];
            var before = sentence[..match.Index];
            // An amount of five figures without a period is a year's pay.
            var period = Period(after) ?? Period(before) ?? Period(context) ?? (low >= 10000 ? Words.Salary : "");
            yield return new Figure(FigureKind.Money, match.Value.Trim(), low, Math.Max(low, high), (currency + " " + period).Trim(), Statistic(before, after, context, high > low)) { At = match.Index + match.Value.Length - match.Value.TrimStart().Length };
        }
    }

    private static IEnumerable<Figure> ReadDurations(string sentence)
    {
        foreach (Match match in Words.Duration.Matches(sentence))
        {
            var scale = Words.Months(match.Groups["unit"].Value);
            var low = Amount(match.Groups["low"].Value) * scale;
            var high = match.Groups["high"].Success ? Amount(match.Groups["high"].Value) * scale : low;
            if (match.Groups["half"].Success) (low, high) = (low + (scale / 2), high + (scale / 2));
            if (low > 0) yield return new Figure(FigureKind.Duration, match.Value.Trim(), low, Math.Max(low, high), Words.Training, high > low ? FigureStatistic.Range : FigureStatistic.Plain);
        }
    }

    private static IEnumerable<Figure> ReadPercentages(string sentence)
    {
        foreach (Match match in Words.Percentage.Matches(sentence))
        {
            if (!decimal.TryParse(match.Groups["low"].Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)) continue;
            var (before, text) = (sentence[..match.Index], match.Value.Trim());
            if (Minus().Match(before) is { Success: true } minus) (value, text) = (-value, minus.Value + text);
            else if (Words.Decline.IsMatch(before)) value = -value;
            yield return new Figure(FigureKind.Percentage, text, value, value, Words.Share, FigureStatistic.Plain);
        }
    }

    private static FigureStatistic Statistic(string before, string after, string context, bool range)
    {
        var near = before.Length > 60 ? before[^60..] : before;
        if (Words.Median.IsMatch(near) || Words.Median.IsMatch(context) || (after.Length > 0 && Words.Median.IsMatch(after[..Math.Min(30, after.Length)]))) return FigureStatistic.Median;
        if (Words.Other.IsMatch(near) || Words.Other.IsMatch(context)) return FigureStatistic.Other;
        if (Words.Average.IsMatch(near) || Words.Average.IsMatch(context) || Words.OnAverage.IsMatch(after[..Math.Min(30, after.Length)])) return FigureStatistic.Average;
        return range ? FigureStatistic.Range : FigureStatistic.Plain;
    }

    private static string? Period(string text) =>
        Words.Periods.Match(text) is { Success: true } match ? Words.Period(match.Groups["p"].Value) : null;

    private static decimal? Number(string text, bool thousands)
    {
        var plain = text.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);

        // "3.250" and "3,250" are thousands; "28.50" is not.
        plain = GroupedByPoint().IsMatch(plain) ? plain.Replace(".", "", StringComparison.Ordinal) : plain.Replace(",", "", StringComparison.Ordinal);
        if (!decimal.TryParse(plain.TrimEnd('.'), NumberStyles.Number, CultureInfo.InvariantCulture, out var value)) return null;
        return thousands ? value * 1000 : value;
    }

    private static decimal Amount(string text) =>
        Words.Number(text) ?? (decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : 0);

    [GeneratedRegex(@"^\d[\d.,' k]*(?:\s?[-–—]\s?\d[\d.,' k]*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex BareAmount();

    [GeneratedRegex(@"(?<=^|[\s(])[-−–]$")]
    private static partial Regex Minus();

    [GeneratedRegex(@"^\d{1,3}(\.\d{3})+$")]
    private static partial Regex GroupedByPoint();
}
