using ChatGuide.Catalog;
using ChatGuide.Language;

namespace ChatGuide.Answers.Comparing;

/// <summary>One side set against another by a degree: "bakers start earlier than cooks".</summary>
/// <param name="First">The roles named before the degree.</param>
/// <param name="Second">The roles it sets them against.</param>
/// <param name="Scale">What they are compared by; empty where by the amount of what other words name.</param>
/// <param name="Direction">1 where the first have more of it, -1 where they have less, 0 where they have as much.</param>
/// <param name="Start">The first word of the clause.</param>
/// <param name="At">The word that says the degree.</param>
/// <param name="End">The last word of the clause.</param>
internal sealed record Rivalry(IReadOnlyList<int> First, IReadOnlyList<int> Second, string Scale, int Direction, int Start, int At, int End)
{
    /// <summary>Whether it sets them against all others: "than any other trade".</summary>
    public bool IsAgainstAll { get; init; }

    /// <summary>The degree by which one role stands against another in it; null where it does not compare the two.</summary>
    public int? Of(int one, int other) =>
        IsAgainstAll && First.Contains(one) != First.Contains(other) ? First.Contains(one) ? Direction : -Direction
        : First.Contains(one) && Second.Contains(other) && !First.Contains(other) && !Second.Contains(one) ? Direction
        : First.Contains(other) && Second.Contains(one) && !First.Contains(one) && !Second.Contains(other) ? -Direction
        : null;
}

/// <summary>Reads what is set against what by a degree in a question or a sentence.</summary>
internal sealed class RivalryReader(RoleLexicon roles, ComparisonWords words)
{
    private const int Reach = 8;
    private const int LongestAlike = 4;

    /// <summary>The comparison in a row of words; null where there is none.</summary>
    /// <param name="sentence">The words.</param>
    /// <param name="topic">The topic it is read on; null for none that figures are given for.</param>
    /// <param name="subject">The roles meant where none is named before the degree.</param>
    public Rivalry? Read(IReadOnlyList<Word> sentence, string? topic, IReadOnlyList<int> subject)
    {
        if (Than(sentence) is not { } than) return null;
        var start = Enumerable.Range(0, than.First).LastOrDefault(i => i > 0 && (words.IsContrast(sentence[i]) || sentence[i].Break == ';'), 0);
        var end = Enumerable.Range(than.Last + 1, sentence.Count - than.Last - 1).FirstOrDefault(i => words.IsContrast(sentence[i]) || sentence[i].Break == ';', sentence.Count) - 1;
        var (scale, direction, at) = than.IsAlike ? Alike(sentence, than, topic) : Degree(sentence, start, than.First, topic);
        if (at < 0) return null;
        var named = roles.Find(sentence);
        List<int> first = [.. named.Where(m => m.First >= start && m.Last < than.Last).SelectMany(m => m.Roles).Distinct()];
        List<int> second = [.. named.Where(m => m.First > than.Last && m.Last <= end).SelectMany(m => m.Roles).Distinct()];
        return new Rivalry(first.Count > 0 ? first : subject, second, scale, direction, start, at, end) { IsAgainstAll = second.Count == 0 && words.IsEveryone(sentence, than.Last + 1) };
    }

    /// <summary>Where "than" stands, or the "as … as" that say the same.</summary>
    private (int First, int Last, bool IsAlike)? Than(IReadOnlyList<Word> sentence)
    {
        for (var i = 1; i < sentence.Count; i++)
        {
            if (words.IsThan(sentence[i]) && !words.IsApartThan(sentence[i - 1])) return (i, i, false);
            if (!words.IsAlike(sentence[i])) continue;
            for (var j = i + 2; j < sentence.Count && j <= i + LongestAlike; j++)
            {
                if (words.IsAlike(sentence[j]) && !(j == i + 2 && words.IsJoint(sentence[i + 1]))) return (i, j, true);
            }
        }

        return null;
    }

    private (string Scale, int Direction, int At) Degree(IReadOnlyList<Word> sentence, int start, int than, string? topic)
    {
        for (var i = than - 1; i >= start && i >= than - Reach; i--)
        {
            var word = sentence[i].Lower;
            if (!words.IsDegreeOf(word) && !words.IsMoreOrLess(word)) continue;
            if (words.Pole(word, topic) is not { } pole) continue;
            // "Less dangerous", "more often": the next word is what there is more or less of.
            if (i + 1 < than && words.IsBinding(word) && words.Pole(sentence[i + 1].Lower, topic) is { } bound) return (bound.Scale, bound.Direction * pole.Direction, i);
            return (pole.Scale, pole.Direction, i);
        }

        return ("", 0, -1);
    }

    private (string Scale, int Direction, int At) Alike(IReadOnlyList<Word> sentence, (int First, int Last, bool IsAlike) than, string? topic) =>
        Enumerable.Range(than.First + 1, than.Last - than.First - 1).Select(i => words.Pole(sentence[i].Lower, topic)).FirstOrDefault(p => p is not null) is { } pole ? (pole.Scale, 0, than.First) : ("", 0, -1);
}
