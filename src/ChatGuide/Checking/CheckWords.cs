using System.Globalization;
using System.Text.RegularExpressions;
using ChatGuide.Facts;

namespace ChatGuide.Checking;

/// <summary>The shipped <c>checks.yaml</c> as patterns: the words by which the checks read figures.</summary>
internal sealed class CheckWords
{
    private readonly Regex _place;

    private CheckWords(CheckFile file)
    {
        _place = new Regex($@"\b{Any(file.Places)}\s(?:{Regex.Escape(file.Article)}\s)?(?<place>\p{{Lu}}\p{{Ll}}+)", RegexOptions.CultureInvariant);
        Ordinal = new Regex($@"\b\d{{1,2}}{Any(file.Ordinals)}\b", RegexOptions.CultureInvariant);
        BareAmount = new Regex($@"(?<![\d.,\-$€£¥])\d{{2,3}}[,.]\d{{3}}\b(?![.,-]\d)|\b\d{{1,3}}\s?k\b|\b\d{{4,6}}\s{Any(file.Rates)}\s{Any(file.Periods)}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>A number in an order: "90th".</summary>
    public Regex Ordinal { get; }

    /// <summary>An amount of pay without a currency.</summary>
    public Regex BareAmount { get; }

    public static CheckWords Shipped { get; } = new(ShippedFile.Yaml<CheckFile>("Checking/Data/checks.yaml"));

    /// <summary>The known places in a text, in alphabetical order; where there is none, what follows "in" and begins with a capital.</summary>
    public IReadOnlyList<string> PlacesIn(string text)
    {
        var known = Regions.Shipped.In(text);
        return known.Count > 0 ? known : [.. _place.Matches(text).Select(m => m.Groups["place"].Value).Where(p => !IsMonth(p)).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];
    }

    private static bool IsMonth(string word) => Array.IndexOf(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, word) >= 0;

    private static string Any(IEnumerable<string> words) => $"(?:{string.Join('|', words.Select(Regex.Escape))})";

    private sealed class CheckFile
    {
        public required List<string> Places { get; set; }

        public required string Article { get; set; }

        public required List<string> Ordinals { get; set; }

        public required List<string> Rates { get; set; }

        public required List<string> Periods { get; set; }
    }
}
