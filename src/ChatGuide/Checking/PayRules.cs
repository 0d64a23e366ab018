using ChatGuide.Facts;

namespace ChatGuide.Checking;

/// <summary>Pay that cannot be compared because its currency, year or region is missing. What a section says once counts for all of it.</summary>
internal static class PayRules
{
    private const string Topic = "pay";

    public static IEnumerable<CheckFinding> Find(CheckContext context)
    {
        var pay = context.Catalog.Topic(Topic);
        if (pay < 0)
            return [];
        return context.Facts.Passages.GroupBy(e => (e.Document.Id, e.Section)).SelectMany(s => Find(context, [.. s], pay));
    }

    private static IEnumerable<CheckFinding> Find(CheckContext context, PassageEntry[] section, int pay)
    {
        string? around = null;
        foreach (var entry in section)
        {
            var facts = context.Facts.Of(entry).Where(f => f.Announced.Has(pay) || f.Spoken.Has(pay)).ToArray();
            var named = facts.FirstOrDefault(f => FigureReader.Read(f.Sentence.Text, FigureKind.Money, Label(f)).Count > 0);
            var bare = named is null ? facts.FirstOrDefault(f => f.Announced.Has(pay) && CheckWords.Shipped.BareAmount.IsMatch(f.Sentence.Text)) : null;
            if (bare is not null)
                yield return Missing("pay-without-currency", entry, bare, "a currency");
            if ((named ?? bare) is not { } figure)
                continue;
            around ??= string.Join('\n', section.Select(e => e.Passage.Text).Concat(entry.Passage.HeadingPath).Append(entry.Document.Title).Concat(section.SelectMany(Labels)));
            if (Years.In(around).Count == 0)
                yield return Missing("pay-without-year", entry, figure, "a year");
            if (CheckWords.Shipped.PlacesIn(around).Count == 0)
                yield return Missing("pay-without-region", entry, figure, "a country or region");
        }
    }

    private static CheckFinding Missing(string rule, PassageEntry entry, Fact fact, string what) =>
        new(rule, CheckSeverity.Warning, entry.Document.Id, fact.Sentence.Lines.First, $"The pay \"{PassageRules.Quote(fact.Sentence.Text)}\" is given without {what}.");

    private static string Label(Fact fact) => fact.Fragment.Label ?? "";

    private static IEnumerable<string> Labels(PassageEntry entry) => entry.Passage.Fragments.Select(f => f.Label ?? "");
}
