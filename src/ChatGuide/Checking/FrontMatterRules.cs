using System.Globalization;
using ChatGuide.Corpus;

namespace ChatGuide.Checking;

/// <summary>Where facts come from and how old they are.</summary>
internal static class FrontMatterRules
{
    public static IEnumerable<CheckFinding> Find(CheckContext context) => context.Corpus.Documents.SelectMany(d => Find(d, context.Options));

    private static IEnumerable<CheckFinding> Find(Document document, CheckOptions options)
    {
        if (document.FrontMatter.Source is null)
            yield return new("missing-source", CheckSeverity.Warning, document.Id, null, "The document does not name its source: add \"source:\" with a web address to its front matter.");
        if (document.FrontMatter.Date is not { } date)
            yield return new("missing-date", CheckSeverity.Warning, document.Id, null, "The document does not say when its facts were checked: add \"date:\" (year-month-day) to its front matter.");
        else if (date > options.Today.AddDays(1))
            yield return new("date-in-future", CheckSeverity.Warning, document.Id, LineOf(document, "date"), string.Create(CultureInfo.InvariantCulture, $"The date {date:yyyy-MM-dd} lies in the future."));
        else if (options.Today.DayNumber - date.DayNumber > options.LongestAge.TotalDays)
            yield return new("outdated", CheckSeverity.Warning, document.Id, LineOf(document, "date"), string.Create(CultureInfo.InvariantCulture, $"The facts were last checked on {date:yyyy-MM-dd}, more than {options.LongestAge.TotalDays:0} days ago."));
        if (CorpusFixer.Tidy(document) is { } tidy)
            yield return new("untidy-front-matter", CheckSeverity.Info, document.Id, tidy.Line, "The front matter has white space at line ends or a date in another form than year-month-day.", CanFix: true);
    }

    private static int? LineOf(Document document, string field)
    {
        var line = 0;
        foreach (var text in document.Text.EnumerateLines())
        {
            line++;
            if (text.TrimStart().StartsWith(field + ":", StringComparison.OrdinalIgnoreCase))
                return line;
        }
        return null;
    }
}
