using System.Text.RegularExpressions;
using ChatGuide.Corpus;
using ChatGuide.Language;

namespace ChatGuide.Catalog;

/// <summary>The short forms that the documents explain in brackets, as in "machine learning (ML)".</summary>
internal sealed partial class Abbreviations
{
    private readonly Dictionary<string, IReadOnlyList<string>> _long = new(StringComparer.Ordinal);

    /// <summary>Short forms and what they stand for, both as lemmas.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Long => _long;

    /// <summary>Collects the short forms of every passage; the first explanation of a short form holds.</summary>
    public static Abbreviations Find(IEnumerable<Document> documents)
    {
        var found = new Abbreviations();
        foreach (var document in documents)
        {
            if (document.Text.Contains('(', StringComparison.Ordinal)) found.Read(document.Text);
        }

        return found;
    }

    /// <summary>The lemmas of a phrase with every short form written out, joined by spaces.</summary>
    public string Expand(IEnumerable<Word> words) => string.Join(' ', words.SelectMany(Expand));

    private IEnumerable<string> Expand(Word word) =>
        _long.TryGetValue(word.Lemma, out var parts) ? parts : [word.Lemma];

    private void Read(string text)
    {
        foreach (Match match in Bracketed().Matches(text))
        {
            var shortForm = match.Groups["short"].Value;
            var words = WordReader.Read(match.Groups["long"].Value);
            var letters = shortForm.ToLowerInvariant();
            if (Initials(words, letters) is { } long1) Keep(letters, long1);
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

    [GeneratedRegex(@"(?<long>\p{L}[\p{L}\p{Nd}'’]*(?:[ \-]\p{L}[\p{L}\p{Nd}'’]*){1,6})\*{0,2}\s?\(\*{0,2}(?<short>\p{Lu}[\p{L}]{0,6}?\p{Lu}\p{Lu}?)s?\*{0,2}\)")]
    private static partial Regex Bracketed();
}
