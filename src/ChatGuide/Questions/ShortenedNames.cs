using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>Takes words cut short for the one role whose name they begin: "lab tech", "physio", "QC chemist".</summary>
/// <param name="names">The words of the names of each role.</param>
/// <param name="spelling">Tells the words that the documents hold.</param>
internal sealed class ShortenedNames(IReadOnlyList<(int Role, List<Word> Words)> names, Spelling spelling)
{
    private const int ShortestPart = 3;
    private const int ShortestAlone = 5;
    private const int ShortestNoun = 4;
    private const int ShortestEnd = 2;
    private readonly ILookup<string, (int Role, List<Word> Words)> _byStart = names.Where(n => n.Words.Count > 0 && n.Words[0].Lemma.Length >= ShortestPart).ToLookup(n => n.Words[0].Lemma[..ShortestPart], StringComparer.Ordinal);

    /// <summary>Words that begin those of one role's name, each cut short or whole, and that neither the documents hold as they are nor English does, or that end in its noun or begin in its first word: "lab technician", "nail tech".</summary>
    public RolePlace? Read(IReadOnlyList<Word> words, int at, RoleFindings found)
    {
        if (Lettered(words, at, found) is { } lettered) return lettered;
        if (words[at].Lemma.Length < ShortestPart) return null;
        var meant = _byStart[words[at].Lemma[..ShortestPart]]
            .Select(n => (n.Role, Last: Last(words, at, n.Words, found)))
            .Where(m => m.Last >= 0)
            .ToList();
        return meant.Count > 0 && meant.TrueForAll(m => m.Role == meant[0].Role) ? new RolePlace(at, meant.Max(m => m.Last), [meant[0].Role]) : null;
    }

    /// <summary>The index of the last of the words that stand for a name; -1 where they do not.</summary>
    private int Last(IReadOnlyList<Word> words, int at, List<Word> name, RoleFindings found)
    {
        if (at + name.Count > words.Count) return -1;
        var hasNoun = name.Count > 1 && words[at + name.Count - 1].Lemma == name[^1].Lemma;
        var isWhole = words[at].Lemma == name[0].Lemma;
        var isCut = false;
        for (var i = 0; i < name.Count; i++)
        {
            var here = at + i;
            if (found.Covers(here) || (i > 0 && words[here].Break != '\0')) return -1;
            if (words[here].Lemma == name[i].Lemma) continue;
            var shortest = name.Count == 1 ? ShortestAlone : i > 1 && isWhole && i == name.Count - 1 ? ShortestEnd : ShortestPart;
            if (words[here].Lemma.Length < shortest || !name[i].Lower.StartsWith(words[here].Lemma, StringComparison.Ordinal)) return -1;
            isCut |= hasNoun || (i > 0 && isWhole && words[here].Lemma.Length >= ShortestNoun) || !spelling.IsInCorpus(words[here].Lower) || !spelling.IsInCorpus(words[at].Lower) || (name.Count == 1 && !spelling.IsEnglish(words[here].Lemma));
        }

        var isCutThroughout = name.Count > 1 && Enumerable.Range(0, name.Count).All(i => words[at + i].Lemma.Length < name[i].Lemma.Length);
        return isCut || isCutThroughout ? at + name.Count - 1 : -1;
    }

    /// <summary>"QC chemist", "PTs": capitals that no document holds for the first words of the name of one role, or all of them, and the rest of it.</summary>
    private RolePlace? Lettered(IReadOnlyList<Word> words, int at, RoleFindings found)
    {
        var capitals = words[at].Surface.TrimEnd('s');
        if (capitals.Length < 2 || capitals.Any(char.IsLower) || !char.IsUpper(capitals[0])) return null;
        var letters = capitals.ToLowerInvariant();
        var meant = names.Where(n => n.Words.Count >= letters.Length + (spelling.IsInCorpus(letters) ? 1 : 0) && at + n.Words.Count - letters.Length < words.Count
            && Enumerable.Range(at + 1, n.Words.Count - letters.Length).All(i => !found.Covers(i) && words[i].Break == '\0')
            && Enumerable.Range(0, letters.Length).All(i => n.Words[i].Lower[0] == letters[i])
            && Enumerable.Range(letters.Length, n.Words.Count - letters.Length).All(i => n.Words[i].Lemma == words[at + 1 + i - letters.Length].Lemma)).ToList();
        return meant.Count > 0 && meant.TrueForAll(m => m.Role == meant[0].Role) ? new RolePlace(at, at + meant.Max(m => m.Words.Count) - letters.Length, [meant[0].Role]) : null;
    }
}
