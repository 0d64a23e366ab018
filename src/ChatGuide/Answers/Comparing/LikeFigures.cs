using System.Globalization;
using System.Text.RegularExpressions;
using ChatGuide.Answers.Quantities;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;

namespace ChatGuide.Answers.Comparing;

/// <summary>Finds figures of two roles that measure the same: in one unit, of one statistic, year and place.</summary>
internal sealed partial class LikeFigures(Knowledge knowledge)
{
    /// <summary>The first pair that can be set side by side; null where there is none.</summary>
    public (RoleFigure First, RoleFigure Second)? Pair(IReadOnlyList<RoleFigure> first, IReadOnlyList<RoleFigure> second)
    {
        var pairs = first.SelectMany(own => second.Where(other => own.Figure.Unit == other.Figure.Unit && own.Figure.Statistic == other.Figure.Statistic).Select(other => (First: own, Second: other))).ToList();
        // What one column gives of both compares best, so long as it is no worse than what else is said.
        foreach (var pair in pairs.OrderBy(p => p.First.Figure.Statistic).ThenBy(p => !IsOneColumn(p.First, p.Second)))
        {
            if (IsOneColumn(pair.First, pair.Second) || (pair.First.Figure.Statistic is not FigureStatistic.Other && IsAlike(pair.First.Fact, pair.Second.Fact))) return pair;
        }

        return null;
    }

    /// <summary>1 where the first is the greater, -1 where the second is; 0 where they are equal, null where ranges overlap.</summary>
    public static int? Order(Figure first, Figure second) =>
        first.Low == second.Low && first.High == second.High ? 0
        : first.Low >= second.Low && first.High >= second.High ? 1
        : first.Low <= second.Low && first.High <= second.High ? -1
        : null;

    private static bool IsOneColumn(RoleFigure own, RoleFigure other) => own.Column is not null && own.Column == other.Column;

    private bool IsAlike(Fact own, Fact other)
    {
        if (ReferenceEquals(own.Sentence, other.Sentence)) return true;
        var (years, others) = (Years(own), Years(other));
        if (years.Count > 0 && others.Count > 0 && !years.Overlaps(others)) return false;
        var (places, elsewhere) = (Names(own), Names(other));
        var least = Math.Min(places.Count, elsewhere.Count);
        if (least == 0) return places.Count == elsewhere.Count || knowledge.Facts.PassageOf(own).Document == knowledge.Facts.PassageOf(other).Document;
        return places.Count(elsewhere.Contains) * 2 > least;
    }

    private HashSet<string> Years(Fact fact) => [.. Year().Matches(Text(fact)).Select(m => m.Value)];

    /// <summary>The names in what a fact says, those of roles left out: where and by whom it was measured.</summary>
    private HashSet<string> Names(Fact fact) => Names(Text(fact));

    /// <summary>Whether a sentence itself says nothing of where and by whom a figure was measured, so that the one before it may.</summary>
    public bool NamesNothing(Fact fact) => Names(fact.Sentence.Text).Count == 0;

    private HashSet<string> Names(string text)
    {
        var words = WordReader.Read(text);
        var roles = knowledge.Catalog.RoleLexicon.Find(words).SelectMany(m => Enumerable.Range(m.First, m.Last - m.First + 1)).ToHashSet();
        return [.. words.Where((w, i) => i > 0 && w.IsCapital && !roles.Contains(i) && words[i].Break is not ('.' or '?' or '!') && !IsMonth(w)).Select(w => w.Stem)];
    }

    private static bool IsMonth(Word word) => CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Contains(word.Surface);

    /// <summary>The sentence, and for a cell what is said of its table.</summary>
    private string Text(Fact fact)
    {
        if (fact.Fragment.Kind is not FragmentKind.Cell) return fact.Sentence.Text;
        var entry = knowledge.Facts.PassageOf(fact);
        var around = knowledge.Facts.Passages.Where(p => p.Section == entry.Section && p.Document == entry.Document).SelectMany(knowledge.Facts.Of).Where(f => f.Fragment.Kind is FragmentKind.Prose or FragmentKind.LeadIn).Select(f => f.Sentence.Text);
        return string.Join(" . ", around.Append(fact.Label ?? "").Append(fact.Sentence.Text));
    }

    [GeneratedRegex(@"\b20\d\d\b")]
    private static partial Regex Year();
}
