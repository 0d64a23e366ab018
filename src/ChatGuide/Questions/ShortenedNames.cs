using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>Takes words cut short for the one role whose name they begin: "lab tech", "physio".</summary>
/// <param name="names">The words of each role's name, by its number.</param>
/// <param name="spelling">Tells the words that the documents hold.</param>
internal sealed class ShortenedNames(IReadOnlyList<List<Word>> names, Spelling spelling)
{
    private const int ShortestPart = 3;
    private const int ShortestAlone = 5;
    private const int LongestName = 4;

    /// <summary>Words that begin those of one role's name, each cut short or whole, and that the documents do not hold as they are.</summary>
    public RolePlace? Read(IReadOnlyList<Word> words, int at, RoleFindings found)
    {
        if (!words.Skip(at).Take(LongestName).Any(w => !spelling.IsInCorpus(w.Lower))) return null;
        var meant = names
            .Select((name, role) => (Role: role, Last: Last(words, at, name, found)))
            .Where(m => m.Last >= 0)
            .ToList();
        return meant.Count == 1 ? new RolePlace(at, meant[0].Last, [meant[0].Role]) : null;
    }

    /// <summary>The index of the last of the words that stand for a name; -1 where they do not.</summary>
    private int Last(IReadOnlyList<Word> words, int at, List<Word> name, RoleFindings found)
    {
        var isCut = false;
        for (var i = 0; i < name.Count; i++)
        {
            var here = at + i;
            if (here >= words.Count || found.Covers(here) || (i > 0 && words[here].Break != '\0')) return -1;
            if (words[here].Lemma == name[i].Lemma) continue;
            var shortest = name.Count == 1 ? ShortestAlone : ShortestPart;
            if (words[here].Lemma.Length < shortest || !name[i].Lower.StartsWith(words[here].Lemma, StringComparison.Ordinal)) return -1;
            isCut |= i == 0 || !spelling.IsInCorpus(words[here].Lower) || !spelling.IsInCorpus(words[at].Lower);
        }

        return isCut ? at + name.Count - 1 : -1;
    }
}
