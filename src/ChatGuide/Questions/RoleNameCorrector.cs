using ChatGuide.Catalog;
using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>Reads a role's name of several words that was typed with a slip, or parted where it is one word: "sawing machine operator", "brik layer".</summary>
internal sealed class RoleNameCorrector
{
    private const int ShortestWord = 5;
    private const int ShortestName = 7;
    private const int LongName = 10;
    private const int MostParts = 3;

    private readonly RoleLexicon _lexicon;
    private readonly Spelling _spelling;
    private readonly List<(List<Word> Words, string Letters)> _names = [];
    private readonly Dictionary<string, List<List<Word>>> _byWord = new(StringComparer.Ordinal);

    /// <param name="lexicon">Finds what needs no correction.</param>
    /// <param name="names">Every name of a role.</param>
    /// <param name="spelling">Tells the words that are right as they are.</param>
    public RoleNameCorrector(RoleLexicon lexicon, IReadOnlyList<List<Word>> names, Spelling spelling)
    {
        _lexicon = lexicon;
        _spelling = spelling;
        foreach (var name in names)
        {
            _names.Add((name, string.Concat(name.Select(w => w.Lower))));
            if (name.Count < 2) continue;
            foreach (var lemma in name.Select(w => w.Lemma).Distinct()) (_byWord.TryGetValue(lemma, out var known) ? known : _byWord[lemma] = []).Add(name);
        }
    }

    /// <summary>Replaces what was meant for a role's name, and notes each replacement.</summary>
    public void Correct(List<Word> words, List<Correction> corrections)
    {
        foreach (var (at, named) in Unnamed(words))
        {
            if (Slip(words, at) is { } meant) Replace(words, at, at, [meant], corrections);
            else if (!_spelling.IsKnown(words[at].Lower)) Parted(words, at, named, corrections, longest: int.MaxValue);
        }
    }

    /// <summary>As <see cref="Correct"/>, for names of one word that were typed in parts, before the parts are read each by itself.</summary>
    public void Join(List<Word> words, List<Correction> corrections)
    {
        foreach (var (at, named) in Unnamed(words))
        {
            if (!_spelling.IsKnown(words[at].Lower)) Parted(words, at, named, corrections, longest: 1);
        }
    }

    /// <summary>The words that no document holds and no name covers, and the words that names do cover.</summary>
    private IEnumerable<(int At, HashSet<int> Named)> Unnamed(List<Word> words)
    {
        HashSet<int>? named = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (_spelling.IsInCorpus(words[i].Lower)) continue;
            named ??= [.. _lexicon.Find(words).SelectMany(m => Enumerable.Range(m.First, m.Last - m.First + 1))];
            if (!named.Contains(i)) yield return (i, named);
        }
    }

    /// <summary>The word meant by one that stands among the other words of a name.</summary>
    private Word? Slip(List<Word> words, int at)
    {
        if (words[at].Lower.Length < ShortestWord) return null;
        foreach (var near in (int[])[at - 1, at + 1])
        {
            if (near < 0 || near >= words.Count || !_byWord.TryGetValue(words[near].Lemma, out var names)) continue;
            foreach (var name in names)
            {
                for (var k = 0; k < name.Count; k++)
                {
                    if (IsAllBut(words, at - k, name, k) && IsMeant(words[at], name[k])) return name[k];
                }
            }
        }

        return null;
    }

    /// <summary>Whether a word is one slip away from that of a name, or unknown and sounds like it: "flite attendant".</summary>
    private bool IsMeant(Word word, Word name) =>
        Spelling.Near(word.Lemma, [name.Lemma]) is not null || (!_spelling.IsKnown(word.Lower) && Sound.Of(word.Lemma) == Sound.Of(name.Lemma) && word.Lemma[0] == name.Lemma[0]);

    private static bool IsAllBut(List<Word> words, int first, List<Word> name, int except)
    {
        if (first < 0 || first + name.Count > words.Count) return false;
        for (var k = 0; k < name.Count; k++)
        {
            if (k != except && words[first + k].Lemma != name[k].Lemma) return false;
        }

        return true;
    }

    private void Parted(List<Word> words, int at, HashSet<int> named, List<Correction> corrections, int longest)
    {
        for (var parts = MostParts; parts > 1; parts--)
        {
            for (var first = Math.Max(0, at - parts + 1); first <= at && first + parts <= words.Count; first++)
            {
                var span = words.GetRange(first, parts);
                if (span.Skip(1).Any(w => w.Break != '\0') || span.Exists(w => Search.EnglishAnalyzer.IsStopWord(w.Surface)) || Enumerable.Range(first, parts).Any(named.Contains)) continue;
                if (Nearest(string.Concat(span.Select(w => w.Lower))) is not { } name || name.Count > longest) continue;
                Replace(words, first, first + parts - 1, name, corrections);
                return;
            }
        }
    }

    /// <summary>The one name that is nearest by its letters; null where none is near enough.</summary>
    private List<Word>? Nearest(string letters)
    {
        if (letters.Length < ShortestName) return null;
        var limit = letters.Length < LongName ? 1 : 2;
        return _names
            .Where(n => n.Letters.Length > 0 && n.Letters[0] == letters[0])
            .Select(n => (n.Words, Distance: Math.Min(EditDistance.Within(letters, n.Letters, limit), letters[^1] == 's' ? EditDistance.Within(letters[..^1], n.Letters, limit) : limit + 1)))
            .Where(n => n.Distance <= limit)
            .OrderBy(n => n.Distance)
            .Select(n => n.Words)
            .FirstOrDefault();
    }

    private static void Replace(List<Word> words, int first, int last, List<Word> meant, List<Correction> corrections)
    {
        var (start, end, mark, isTied) = (words[first].Start, words[last].End, words[first].Break, words[first].IsTied);
        corrections.Add(new Correction(string.Join(' ', words.Skip(first).Take(last - first + 1).Select(w => w.Surface)), string.Join(' ', meant.Select(w => w.Lower))));
        words.RemoveRange(first, last - first + 1);
        words.InsertRange(first, meant.Select((w, i) => WordReader.One(w.Lower, start, end, i == 0 ? mark : '\0') with { IsTied = i == 0 && isTied }));
    }
}
