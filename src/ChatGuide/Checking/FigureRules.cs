using System.Globalization;
using System.Text.RegularExpressions;
using ChatGuide.Corpus;
using ChatGuide.Facts;

namespace ChatGuide.Checking;

/// <summary>
/// Two documents that give different figures for the same thing: the same role, what is measured, unit, statistic, years, places and official codes.
/// Only sentences with one figure of their unit are compared; which figure of several belongs to what is not guessed.
/// </summary>
internal static partial class FigureRules
{
    private static readonly (FigureKind Kind, string Topic)[] Compared = [(FigureKind.Money, "pay"), (FigureKind.Percentage, "outlook")];

    public static IEnumerable<CheckFinding> Find(CheckContext context)
    {
        var first = new Dictionary<string, Statement>(StringComparer.Ordinal);
        foreach (var statement in Compared.SelectMany(c => Read(context, c.Kind, context.Catalog.Topic(c.Topic))))
        {
            if (first.TryAdd(statement.Key, statement))
                continue;
            var other = first[statement.Key];
            if (other.Document != statement.Document && (other.Figure.Low != statement.Figure.Low || other.Figure.High != statement.Figure.High))
                yield return new(
                    "contradiction",
                    CheckSeverity.Error,
                    statement.Document,
                    statement.Line,
                    $"For {context.Catalog.Roles[statement.Role].Name} it says {statement.Figure.Text}, but {other.Document}:{other.Line} says {other.Figure.Text}.");
        }
    }

    private static IEnumerable<Statement> Read(CheckContext context, FigureKind kind, int topic)
    {
        if (topic < 0)
            yield break;
        foreach (var fact in context.Facts.Facts.Where(f => f.Roles is [var role] && (f.Mentioned.Count == 0 || f.Mentioned.Contains(role)) && (f.Announced.Has(topic) || f.Spoken.Has(topic)) && f.Sentence.Text.Any(char.IsDigit)))
        {
            var label = fact.Fragment.Label ?? "";
            if (FigureReader.Read(fact.Sentence.Text, kind, label) is not [var figure])
                continue;
            var entry = context.Facts.PassageOf(fact);
            var around = $"{fact.Sentence.Text} {label}";
            if (Years.In(around).Count == 0)
                around = $"{around} {entry.Passage.Text}";
            var key = string.Create(
                CultureInfo.InvariantCulture,
                $"{fact.Roles[0]}|{topic}|{figure.Unit}|{figure.Statistic}|{Ordinals(around)}|{string.Join(',', Years.In(around))}|{string.Join(',', CheckWords.Shipped.PlacesIn(around))}|{string.Join(',', Codes().Matches(around).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal))}");
            if (Years.In(around).Count > 0 && figure.Statistic is FigureStatistic.Median or FigureStatistic.Average || kind == FigureKind.Percentage)
                yield return new(key, fact.Roles[0], figure, entry.Document.Id, fact.Sentence.Lines.First);
        }
    }

    private static string Ordinals(string text) => string.Join(',', CheckWords.Shipped.Ordinal.Matches(text).Select(m => m.Value));

    [GeneratedRegex(@"\b\d{2}-\d{4}\b")]
    private static partial Regex Codes();

    private sealed record Statement(string Key, int Role, Figure Figure, DocumentId Document, int Line);
}
