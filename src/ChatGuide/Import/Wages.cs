namespace ChatGuide.Import;

/// <summary>A wage as published.</summary>
/// <param name="Amount">US dollars; for a wage above the highest one published, that highest one.</param>
/// <param name="IsAtLeast">Whether the wage is that or more.</param>
internal sealed record Wage(decimal Amount, bool IsAtLeast);

/// <summary>The wages at the percentiles 10, 25, 50, 75 and 90; null where none is published.</summary>
internal sealed record WagePercentiles(Wage? P10, Wage? P25, Wage? Median, Wage? P75, Wage? P90)
{
    public static WagePercentiles None { get; } = new(null, null, null, null, null);
}

/// <summary>One occupation's row of the wage statistics.</summary>
/// <param name="Code">Its code: one of the Standard Occupational Classification, or of the publisher for a group of occupations.</param>
/// <param name="Title">Its title.</param>
/// <param name="Employment">The number of employees; null where none is published.</param>
/// <param name="Annual">Wages per year.</param>
/// <param name="Hourly">Wages per hour.</param>
internal sealed record OccupationWages(string Code, string Title, decimal? Employment, WagePercentiles Annual, WagePercentiles Hourly);

/// <summary>The wage statistics of one period for the whole country.</summary>
/// <param name="Period">Such as "May 2024".</param>
/// <param name="Rows">The rows by code.</param>
internal sealed record WageTable(string Period, IReadOnlyDictionary<string, OccupationWages> Rows)
{
    /// <summary>
    /// The row for each occupation of the database. Where the publisher has joined several occupations, the code that only the wage table knows
    /// within the same broad group stands for those that it does not list.
    /// </summary>
    public IReadOnlyDictionary<string, OccupationWages> ForOccupations(IEnumerable<string> onetCodes)
    {
        var codes = onetCodes.ToArray();
        var known = codes.Select(Soc).ToHashSet(StringComparer.Ordinal);
        var joined = Rows.Values.Where(r => !known.Contains(r.Code)).ToLookup(r => Broad(r.Code), StringComparer.Ordinal);
        var found = new Dictionary<string, OccupationWages>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            if (Rows.TryGetValue(Soc(code), out var own))
                found[code] = own;
            else if (joined[Broad(code)].ToArray() is [var group])
                found[code] = group;
        }
        return found;
    }

    private static string Soc(string onetCode) => onetCode[..7];

    private static string Broad(string code) => code[..6];
}
