using System.Text.RegularExpressions;

namespace ChatGuide.Facts;

/// <summary>Finds the years that a figure is given for.</summary>
internal static partial class Years
{
    /// <summary>The years in a text, in order.</summary>
    public static IReadOnlyList<string> In(string text) => [.. Pattern().Matches(text).Select(m => m.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d{2}(?!\d)")]
    private static partial Regex Pattern();
}
