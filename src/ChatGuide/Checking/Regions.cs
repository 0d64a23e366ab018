using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ChatGuide.Checking;

/// <summary>Finds the places and the years that a figure is given for.</summary>
internal sealed partial class Regions
{
    private readonly FrozenSet<string> names;
    private readonly Regex pattern;

    private Regions(IReadOnlyCollection<string> names)
    {
        this.names = names.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        pattern = new Regex(@"(?<![\w.])(?:" + string.Join('|', names.OrderByDescending(n => n.Length).Select(Regex.Escape)) + @")(?!\w)", RegexOptions.CultureInvariant);
    }

    public static Regions Load() => new([.. ShippedFile.Lines("Checking/Data/regions.txt").SelectMany(l => l.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))]);

    /// <summary>The known places in a text, in alphabetical order; where there is none, what follows "in" and begins with a capital.</summary>
    public IReadOnlyList<string> In(string text)
    {
        var known = Known(text);
        return known.Count > 0 ? known : [.. CheckWords.Shipped.Place.Matches(text).Select(m => m.Groups["place"].Value).Where(p => !IsMonth(p)).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>The known places in a text, in alphabetical order.</summary>
    public IReadOnlyList<string> Known(string text) =>
        [.. pattern.Matches(text).Select(m => m.Value).Where(names.Contains).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The years in a text, in order.</summary>
    public static IReadOnlyList<string> YearsIn(string text) => [.. Year().Matches(text).Select(m => m.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static bool IsMonth(string word) => Array.IndexOf(System.Globalization.CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, word) >= 0;

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d{2}(?!\d)")]
    private static partial Regex Year();
}
