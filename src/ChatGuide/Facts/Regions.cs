using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ChatGuide.Facts;

/// <summary>The shipped list of places that figures are given for, and how they are found in a text.</summary>
internal sealed class Regions
{
    private static readonly Lazy<Regions> Listed = new(() => new Regions([.. ShippedFile.Lines("Facts/Data/regions.txt").SelectMany(l => l.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))]));

    private readonly FrozenSet<string> _names;
    private readonly Regex _pattern;

    private Regions(IReadOnlyCollection<string> names)
    {
        _names = names.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _pattern = new Regex(@"(?<![\w.])(?:" + string.Join('|', names.OrderByDescending(n => n.Length).Select(Regex.Escape)) + @")(?!\w)", RegexOptions.CultureInvariant);
    }

    public static Regions Shipped => Listed.Value;

    /// <summary>The places in a text, in alphabetical order.</summary>
    public IReadOnlyList<string> In(string text) =>
        [.. _pattern.Matches(text).Select(m => m.Value).Where(_names.Contains).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];
}
