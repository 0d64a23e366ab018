using System.Globalization;

namespace ChatGuide.Import;

/// <summary>Wages as sentences that each name currency, unit, country, period and publisher.</summary>
internal sealed class PaySection(string period)
{
    private const string Publisher = "the US Bureau of Labor Statistics (OEWS)";

    public void Write(MarkdownBuilder markdown, Occupation occupation, OccupationName name, OccupationWages wages)
    {
        if (wages.Annual == WagePercentiles.None && wages.Hourly == WagePercentiles.None)
            return;
        var official = $"{wages.Title} ({wages.Code})";
        markdown.Heading(2, "Pay");
        if (wages.Annual.Median is { } annual)
            markdown.Paragraph($"{Medians(name.Subject, annual, "year")} in the United States in {period}, according to {Publisher}.");
        if (wages.Hourly.Median is { } hourly)
            markdown.Paragraph($"{Medians(name.Subject, hourly, "hour")} in the United States in {period}, according to {Publisher}.");
        markdown.Paragraph(occupation.Code == wages.Code + ".00"
            ? $"These wages are published for the official occupation {official}."
            : $"These wages are published for the official occupation {official}, among which {name.Plural} are counted; no wages are published for them alone.");
        if (wages.Employment is { } employees)
            markdown.Paragraph(string.Create(CultureInfo.InvariantCulture, $"The official occupation {official} had {employees:#,0} employees in the United States in {period}, the self-employed not counted."));
        List(markdown, $"Wages per year of {name.Plural} by percentile, in US dollars:", wages.Annual, "year");
        List(markdown, $"Wages per hour of {name.Plural} by percentile, in US dollars:", wages.Hourly, "hour");
    }

    private static string Medians(string subject, Wage wage, string unit) => $"{subject} had a median wage of {Amount(wage, unit)}";

    private void List(MarkdownBuilder markdown, string leadIn, WagePercentiles wages, string unit)
    {
        (string Label, Wage? Wage)[] lines = [("10th percentile", wages.P10), ("25th percentile", wages.P25), ("Median", wages.Median), ("75th percentile", wages.P75), ("90th percentile", wages.P90)];
        markdown.List(leadIn, lines.Where(l => l.Wage is not null).Select(l => new ListItem(l.Label, $"{Amount(l.Wage!, unit)} in the United States in {period}")));
    }

    private static string Amount(Wage wage, string unit) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(wage.IsAtLeast ? "at least " : "")}${(unit == "year" ? wage.Amount.ToString("#,0", CultureInfo.InvariantCulture) : wage.Amount.ToString("#,0.00", CultureInfo.InvariantCulture))} per {unit}");
}
