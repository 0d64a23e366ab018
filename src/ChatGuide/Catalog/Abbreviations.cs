using System.Buffers;
using System.Text.RegularExpressions;
using ChatGuide.Corpus;
using ChatGuide.Language;

namespace ChatGuide.Catalog;

/// <summary>The short forms that the documents explain, as in "machine learning (ML)", "a site reliability engineer, or SRE, is" and "HGV (heavy goods vehicle)".</summary>
internal sealed partial class Abbreviations
{
    private const int LongestShort = 16;
    private const int LongestLong = 90;
    private const int ShortestInner = 2;
    private static readonly SearchValues<char> Marks = SearchValues.Create("(,");
    private static readonly char[] Ends = ['\n', '.', ',', ';', ':', '(', ')'];
    private readonly Dictionary<string, IReadOnlyList<string>> _long = new(StringComparer.Ordinal);

    /// <summary>Short forms and what they stand for, both as lemmas.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Long => _long;

    /// <summary>The short forms whose long form begins with a word.</summary>
    public IEnumerable<(string Letters, string Form)> BeginningWith(string word) => _byFirst[word];

    private ILookup<string, (string Letters, string Form)> _byFirst = Array.Empty<(string, string)>().ToLookup(f => "");

    /// <summary>Collects the short forms of every passage; the first explanation of a short form holds.</summary>
    public static Abbreviations Find(IEnumerable<Document> documents)
    {
        var found = new Abbreviations();
        foreach (var document in documents)
        {
            found.Read(document.Text);
        }

        found._byFirst = found._long.ToLookup(l => l.Value[0], l => (l.Key, string.Join(' ', l.Value)), StringComparer.Ordinal);
        return found;
    }

    /// <summary>The lemmas of a phrase with every short form written out, joined by spaces.</summary>
    public string Expand(IEnumerable<Word> words) => string.Join(' ', words.SelectMany(Expand));

    private IEnumerable<string> Expand(Word word) =>
        _long.TryGetValue(word.Lemma, out var parts) ? parts : [word.Lemma];

    private void Read(string text)
    {
        for (var mark = text.AsSpan().IndexOfAny(Marks); mark >= 0;)
        {
            var match = (text[mark] == '(' ? Bracketed() : Apposed()).Match(text, mark, Math.Min(LongestShort, text.Length - mark));
            if (match.Success) Explain(match.Groups["short"].Value, Before(text, mark));
            else if (text[mark] == '(' && Opening().Match(text, mark, Math.Min(LongestLong, text.Length - mark)) is { Success: true } opening && Written().Match(Before(text, mark)) is { Success: true } written) Explain(written.Value, opening.Groups["long"].Value);
            var next = text.AsSpan(mark + 1).IndexOfAny(Marks);
            mark = next < 0 ? -1 : mark + 1 + next;
        }
    }

    /// <summary>What stands before a mark, back to the mark before it.</summary>
    private static string Before(string text, int mark)
    {
        var from = Math.Max(0, mark - LongestLong);
        var end = mark == 0 ? -1 : text.LastIndexOfAny(Ends, mark - 1, mark - from);
        return text[(end < 0 ? from : end + 1)..mark];
    }

    private void Explain(string written, string text)
    {
        var letters = written.ToLowerInvariant();
        if (Initials(WordReader.Read(text), letters) is { } words) Keep(letters, words);
    }

    private void Keep(string letters, IReadOnlyList<Word> words) =>
        _long.TryAdd(letters, [.. words.Select(w => w.Lemma)]);

    /// <summary>The last words of a text whose first letters a short form has, one of them with a letter from within it too: "database administrator (DBA)".</summary>
    private static Word[]? Initials(List<Word> words, string letters) =>
        Tail(words, letters.Length) is { } plain && plain.Select(w => w.Lemma[0]).SequenceEqual(letters) ? plain
        : letters.Length > ShortestInner && Tail(words, letters.Length - 1) is { } compound && HoldInner(compound, letters) ? compound : null;

    private static Word[]? Tail(List<Word> words, int count) => words.Count < count ? null : words[^count..].ToArray();

    private static bool HoldInner(Word[] words, string letters) =>
        Enumerable.Range(0, words.Length).Any(at => words[at].Lemma.IndexOf(letters[at + 1], 1) > 0
            && words.Select(w => w.Lemma[0]).SequenceEqual(letters.Remove(at + 1, 1)));

    [GeneratedRegex(@"\G\(\*{0,2}(?<short>\p{Lu}\p{L}{0,6}?\p{Lu}\p{Lu}?)s?\*{0,2}\)")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\G, (?:\p{Ll}{2,5} )?\*{0,2}(?<short>\p{Lu}{2,6})s?\*{0,2}[,.;]")]
    private static partial Regex Apposed();

    [GeneratedRegex(@"\G\((?<long>[^()\n]+)\)")]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?<=^|\s)\p{Lu}{2,6}(?=s?\*{0,2}\s?$)")]
    private static partial Regex Written();
}
