using System.Globalization;

namespace ChatGuide.Corpus;

/// <summary>Reads the dates that documents give of themselves.</summary>
internal static class FrontMatterDates
{
    private static readonly string[] Forms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "d MMMM yyyy", "MMMM d, yyyy", "d MMM yyyy", "MMM d, yyyy"];

    public static DateOnly? Parse(string text)
    {
        if (DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date))
            return date;
        var hasTime = text.Length > 10 && char.IsAsciiDigit(text[0]) && text[10] is 'T' or ' ';
        return hasTime && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date) ? date : null;
    }
}
