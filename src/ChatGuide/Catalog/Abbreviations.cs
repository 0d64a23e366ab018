using System.Text.RegularExpressions;
using ChatGuide.Corpus;
using ChatGuide.Language;

namespace ChatGuide.Catalog;

/// <summary>The short forms that the documents explain in brackets, as in "machine learning (ML)".</summary>
internal sealed partial class Abbreviations
{
    private const int LongestShort = 16;
    private const int LongestLong = 90;
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
            if (document.Text.Contains('(', StringComparison.Ordinal)) found.Read(document.Text);
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
        for (var open = text.IndexOf('(', StringComparison.Ordinal); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var match = Short().Match(text, open, Math.Min(LongestShort, text.Length - open));
            if (!match.Success) continue;
            var letters = match.Groups["short"].Value.ToLowerInvariant();
            var from = Math.Max(0, open - LongestLong);
            var line = text.LastIndexOfAny(Ends, open - 1 < 0 ? 0 : open - 1, open - from);
            if (Initials(WordReader.Read(text[(line < 0 ? from : line + 1)..open]), letters) is { } words) Keep(letters, words);
        }
    }

    private void Keep(string letters, IReadOnlyList<Word> words) =>
        _long.TryAdd(letters, [.. words.Select(w => w.Lemma)]);

    private static Word[]? Initials(List<Word> words, string letters)
    {
        if (words.Count < letters.Length) return null;
        var tail = words[^letters.Length..];
        for (var i = 0; i < letters.Length; i++)
        {
            if (tail[i].Lemma[0] != letters[i]) return null;
        }

        return [.. tail];
    }

    [GeneratedRegex(@"\G\(\*{0,2}(?<short>\p{Lu}\p{L}{0,6}?\p{Lu}\p{Lu}?)s?\*{0,2}\)")]
    private static partial Regex Short();
}
