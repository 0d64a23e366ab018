using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ChatGuide.Facts;

/// <summary>The shipped list of places that figures are given for, and how they are found in a text.</summary>
internal sealed class Regions
{
    private static readonly Lazy<Regions> Listed = new(() => new Regions(ShippedFile.Lines("Facts/Data/regions.txt").SelectMany(l => l.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))));

    private readonly FrozenDictionary<string, string> _names;
    private readonly Regex _pattern;

    private Regions(IEnumerable<string> places)
    {
        _names = places.Select(p => p.Split('=', StringSplitOptions.TrimEntries))
            .SelectMany(names => names.Select(n => (Name: n, Place: names[0])))
            .ToFrozenDictionary(n => n.Name, n => n.Place, StringComparer.OrdinalIgnoreCase);
        _pattern = new Regex(@"(?<![\w.])(?:" + string.Join('|', _names.Keys.OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal).Select(Regex.Escape)) + @")(?!\w)", RegexOptions.CultureInvariant);
    }

    public static Regions Shipped => Listed.Value;

    /// <summary>The place that a name is one of, in any case; null where it is none.</summary>
    public string? Named(string name) => _names.GetValueOrDefault(name);

    /// <summary>The places in a text, each by its first name, in alphabetical order.</summary>
    public IReadOnlyList<string> In(string text) =>
        [.. _pattern.Matches(text).Select(m => _names[m.Value]).Distinct(StringComparer.Ordinal).Order(StringComparer.OrdinalIgnoreCase)];
}
