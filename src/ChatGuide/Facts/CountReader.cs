using System.Globalization;
using ChatGuide.Language;

namespace ChatGuide.Facts;

/// <summary>Binds the numbers of a sentence to the nouns that they count.</summary>
/// <param name="known">The words of the corpus that it reads; null where it reads a single sentence.</param>
internal sealed class CountReader(KnownWords? known = null)
{
    private const int LongestPhrase = 4;
    private const int FirstYear = 1900;
    private const int LastYear = 2100;
    private static readonly CountWords Listed = ShippedFile.Yaml<CountWords>("Facts/Data/counts.yaml");

    /// <param name="text">The sentence, item or cell.</param>
    /// <param name="words">Its words.</param>
    /// <param name="label">What labels it: a bare number in a cell counts what its header names.</param>
    public IReadOnlyList<Count> Read(string text, IReadOnlyList<Word> words, string? label = null)
    {
        List<Count>? found = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (Number(text, words, i) is not { } number) continue;
            var count = Bind(text, words, number) ?? (label is null ? null : Labelled(text, words, number, label)) ?? Before(text, words, number, found) ?? OfThem(text, words, number);
            if (count is not null) (found ??= []).Add(count);
            i = Math.Max(i, number.Last);
        }

        return found ?? (IReadOnlyList<Count>)[];
    }

    private Count? Bind(string text, IReadOnlyList<Word> words, NumberPhrase number)
    {
        var from = number.Last + 1;
        var head = Head(text, words, from, number.High != 1 && !number.IsShare);
        if (head < 0) return null;
        var nouns = words.Skip(from).Take(head - from + 1).Select(w => w.Lemma).ToList();
        var last = head;
        if (IsHyphen(text, words, from) && head == from) Extend(words, ref last, nouns);
        var per = Per(words, last, out var end);
        if (per.Length == 0 && last + 2 < words.Count && Listed.Contents.Contains(words[last + 1].Lower) && words[last + 1].Break == '\0') nouns.AddRange(words.Skip(last + 2).Take(2).TakeWhile(w => w.Break == '\0' && !Listed.Ends.Contains(w.Lower)).Select(w => w.Lemma));
        return Make(text, words, number, end, words[head].Lemma, nouns, per);
    }

    /// <summary>"3 to 4" under "Years to qualify" counts years.</summary>
    private Count? Labelled(string text, IReadOnlyList<Word> words, NumberPhrase number, string label)
    {
        if (words.Count > number.Last + 2) return null;
        var header = WordReader.Read(label, known);
        var at = header.FindIndex(w => IsPlural(w) || Listed.Units.Contains(w.Lemma));
        if (at < 0) return null;
        var per = Per(header, at, out _);
        return Make(text, words, number, number.Last, header[at].Lemma, [.. header.Select(w => w.Lemma)], per);
    }

    /// <summary>"From 170 branches to 112", "the number of lofts from 140 to 90": what is counted stands before.</summary>
    private Count? Before(string text, IReadOnlyList<Word> words, NumberPhrase number, List<Count>? found)
    {
        if (number.First > 0 && Listed.Onward.Contains(words[number.First - 1].Lower) && found is [.., var last] && words.Any(w => w.End <= last.Start && Listed.Outset.Contains(w.Lower) && text[w.End..last.Start].Trim().Length == 0))
            return Make(text, words, number, number.Last, last.Noun, last.Nouns, last.Per);
        for (var i = number.First - 1; i > 1; i--)
        {
            if (!Listed.Contents.Contains(words[i].Lower) || !Listed.Totals.Contains(words[i - 1].Lower)) continue;
            var from = i + 1;
            var head = Head(text, words, from, wantsPlural: true);
            return head < 0 || head >= number.First ? null : Make(text, words, number, number.Last, words[head].Lemma, [.. words.Skip(from).Take(head - from + 1).Select(w => w.Lemma)], "");
        }

        return null;
    }

    /// <summary>"Nine of them are officers".</summary>
    private Count? OfThem(string text, IReadOnlyList<Word> words, NumberPhrase number)
    {
        var at = number.Last + 1;
        if (at + 3 >= words.Count || !Listed.Contents.Contains(words[at].Lower) || !Listed.Them.Contains(words[at + 1].Lower) || !Listed.Being.Contains(words[at + 2].Lower)) return null;
        var head = Head(text, words, at + 3, wantsPlural: true);
        return head < 0 ? null : Make(text, words, number, head, words[head].Lemma, [.. words.Skip(at + 3).Take(head - at - 2).Select(w => w.Lemma)], "");
    }

    private static Count Make(string text, IReadOnlyList<Word> words, NumberPhrase number, int last, string noun, IReadOnlyList<string> nouns, string per)
    {
        var start = words[number.First].Start;
        var end = words[last].End;
        return new Count(text[start..end], start, end, number.Low, Math.Max(number.Low, number.High), noun, nouns, per);
    }

    /// <summary>The noun counted: what a hyphen ties to the number, else the first plural; after "one" the next noun.</summary>
    private int Head(string text, IReadOnlyList<Word> words, int from, bool wantsPlural)
    {
        if (from >= words.Count || words[from].Break != '\0') return -1;
        if (IsHyphen(text, words, from)) return Listed.Units.Contains(words[from].Lemma) ? from : -1;
        var last = -1;
        for (var i = from; i < words.Count && i < from + LongestPhrase && (i == from || words[i].Break == '\0'); i++)
        {
            if (Listed.Ends.Contains(words[i].Lower) || !char.IsLetter(words[i].Surface[0])) break;
            if (IsPlural(words[i])) return i;
            if (!wantsPlural && last < 0) last = i;
        }

        return last;
    }

    /// <summary>"12-hour shifts" counts the shifts' hours.</summary>
    private void Extend(IReadOnlyList<Word> words, ref int last, List<string> nouns)
    {
        for (var i = last + 1; i < words.Count && i < last + LongestPhrase && words[i].Break == '\0' && !Listed.Ends.Contains(words[i].Lower); i++)
        {
            nouns.Add(words[i].Lemma);
            if (IsPlural(words[i])) break;
        }
    }

    private string Per(IReadOnlyList<Word> words, int head, out int last)
    {
        last = head;
        var at = head + 1;
        if (at >= words.Count) return "";
        if (words[at].Break == '/' && Listed.Units.Contains(words[at].Lemma)) last = at;
        else if (at + 1 < words.Count && words[at].Break == '\0' && words[at + 1].Break == '\0' && FigureReader.Words.IsPer(words[at].Lower) && (Listed.Rates.Contains(words[at].Lower) || Listed.Units.Contains(words[at + 1].Lemma))) last = at + 1;
        return last == head ? "" : words[last].Lemma;
    }

    private NumberPhrase? Number(string text, IReadOnlyList<Word> words, int i)
    {
        if (One(text, words, i, out var last) is not { } low) return null;
        var high = low;
        var next = last + 1;
        if (next + 1 < words.Count && words[next].Break == '\0' && Listed.Shares.Contains(words[next].Lower) && Share(text, words, i, next) is { } share) return share;
        if (next < words.Count && (words[next].Break is '–' or '—' || text[words[last].End..words[next].Start].Trim() is "-" or "–") && One(text, words, next, out var dashed) is { } upper) (high, last) = (upper, dashed);
        else if (next + 1 < words.Count && words[next].Break == '\0' && Listed.Ranges.Contains(words[next].Lower))
        {
            if (One(text, words, next + 1, out var ranged) is { } most && (!Listed.Sums.Contains(words[next].Lower) || most < 1 || low < most)) (high, last) = (most < 1 ? low + most : most, ranged);
            else if (next + 2 < words.Count && Listed.Sums.Contains(words[next].Lower) && Listed.Articles.Contains(words[next + 1].Lower) && One(text, words, next + 2, out var half) is < 1) (low, high, last) = (low + 0.5m, low + 0.5m, half);
        }

        return IsMoney(text, words[i].Start) ? null : new NumberPhrase(i, last, low, high, false);
    }

    /// <summary>"two out of three", "nine in ten".</summary>
    private NumberPhrase? Share(string text, IReadOnlyList<Word> words, int first, int at) =>
        Listed.OutOf.Contains(words[at].Lower) && at + 1 < words.Count && One(text, words, first, out _) is { } part && One(text, words, at + 1, out var last) is { } whole && whole is > 0 and <= 10 && part < whole
            ? new NumberPhrase(first, last, part / whole, part / whole, true)
            : null;

    private decimal? One(string text, IReadOnlyList<Word> words, int i, out int last)
    {
        last = i;
        decimal value;
        if (char.IsDigit(words[i].Surface[0]))
        {
            if (!decimal.TryParse(words[i].Surface.Replace(",", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out value)) return null;
            if (value is >= FirstYear and <= LastYear && words[i].Surface.Length == 4 && !(i + 1 < words.Count && IsPlural(words[i + 1]) && words[i + 1].Break == '\0')) return null;
        }
        else if (!Listed.Values.TryGetValue(words[i].Lower, out value)) return null;

        while (last + 1 < words.Count && words[last + 1].Break == '\0' && Listed.Scales.TryGetValue(words[last + 1].Lower, out var scale))
        {
            value *= scale;
            last++;
        }

        return value;
    }

    private static bool IsMoney(string text, int start) => start > 0 && text[start - 1] is '$' or '€' or '£' or '¥' or '₹' || start > 1 && text[start - 1] == ' ' && text[start - 2] is '$' or '€' or '£' or '¥' or '₹';

    private static bool IsHyphen(string text, IReadOnlyList<Word> words, int at) => words[at].Start > 0 && text[words[at].Start - 1] is '-' or '‑';

    private bool IsPlural(Word word) => word.Folded != word.Lemma || Listed.Plurals.Contains(word.Lower);

    private sealed record NumberPhrase(int First, int Last, decimal Low, decimal High, bool IsShare);

    private sealed class CountWords
    {
        public Dictionary<string, decimal> Values { get; set; } = [];

        public Dictionary<string, decimal> Scales { get; set; } = [];

        public HashSet<string> Units { get; set; } = [];

        public HashSet<string> Ranges { get; set; } = [];

        public HashSet<string> Shares { get; set; } = [];

        public HashSet<string> Ends { get; set; } = [];

        public HashSet<string> Plurals { get; set; } = [];

        public required HashSet<string> Contents { get; set; }

        public required HashSet<string> Rates { get; set; }

        public required HashSet<string> Sums { get; set; }

        public required HashSet<string> Articles { get; set; }

        public required HashSet<string> OutOf { get; set; }

        public required HashSet<string> Outset { get; set; }

        public required HashSet<string> Onward { get; set; }

        public required HashSet<string> Totals { get; set; }

        public required HashSet<string> Them { get; set; }

        public required HashSet<string> Being { get; set; }
    }
}
