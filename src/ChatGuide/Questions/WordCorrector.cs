using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>Reads a question's words as they were meant: common slips, spelling mistakes, and a real word typed for a role's name.</summary>
internal sealed class WordCorrector(QuestionWords questionWords, Spelling spelling, IReadOnlyCollection<string> roleWords, RoleNameCorrector roleNames)
{
    private const int ShortestPart = 3;
    private const int ShortestParts = 8;
    private const int ShortestCut = 5;
    private readonly HashSet<string> _roleWords = [.. roleWords];

    public List<Word> Correct(IReadOnlyList<Word> asked, List<Correction> corrections)
    {
        // Before its words are read each by itself: "fire figther" is nearer to a firefighter than "figther" is to "further".
        var words = asked.ToList();
        roleNames.Join(words, corrections);
        var corrected = new List<Word>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (Confused(words, i) is { } confused)
            {
                corrected.AddRange(confused.Meant.Split(' ').Select((m, p) => WordReader.One(m, word.Start, words[confused.Last].End, p == 0 ? word.Break : '\0') with { IsTied = p == 0 && word.IsTied }));
                i = confused.Last;
                continue;
            }

            if (Parted(word) is { Count: > 0 } parts)
            {
                corrected.AddRange(parts);
                continue;
            }

            var read = word.IsAcronym && words.Any(w => w.Surface.Any(char.IsLower)) ? null : Correct(words, i) ?? MeantRole(words, i);
            if (read is null)
            {
                corrected.Add(word);
                continue;
            }

            corrections.Add(new Correction(word.Surface, read));
            corrected.Add(word with { Forms = WordReader.FormsOf(read) });
        }

        for (var i = 0; i + 1 < corrected.Count; i++)
        {
            if (Joined(corrected, i) is not { } joined) continue;
            corrected[i] = joined;
            corrected.RemoveAt(i + 1);
        }

        roleNames.Correct(corrected, corrections);
        return corrected;
    }

    /// <summary>A capital inside a sentence marks a name, which is not corrected unless it is long and all but right; what begins a role's word is cut short, not misspelt: "biomed scientist".</summary>
    private string? Correct(IReadOnlyList<Word> words, int at)
    {
        if (words[at].Lower.Length >= ShortestCut && roleWords.Any(r => r.Length > words[at].Lower.Length && r.StartsWith(words[at].Lower, StringComparison.Ordinal))) return null;
        var read = spelling.Correct(WordReader.Fold(words[at].Surface)) ?? Spelled(words[at].Lower);
        // "What does a shunter do": no comparative stands alone behind "a".
        if (read is not null && at > 0 && questionWords.Defining.Articles.Contains(words[at - 1].Lower) && questionWords.IsDegree(WordReader.One(read, 0, 0, '\0')) && (at + 1 == words.Count || !questionWords.Carries(words[at + 1]))) return null;
        var isName = at > 0 && words[at].IsCapital && words.Any(w => !w.IsCapital) && words[at].Break == '\0';
        return isName && read is not null && words[at].Lower.Length < 7 ? null : read;
    }

    private (string Meant, int Last)? Confused(IReadOnlyList<Word> words, int at)
    {
        if (questionWords.Confusions.LongestAt(words, at) is not { } match) return null;
        var confusion = match.Value;
        if (confusion.Between && (at == 0 || match.Last == words.Count - 1 || words[at].IsCapital)) return null;
        var next = match.Last + 1 < words.Count ? words[match.Last + 1].Lower : "";
        if (confusion.Unless.Count > 0 && (at > 0 || next.Length == 0 || confusion.Unless.Contains(next))) return null;
        if (confusion.Before.Count > 0 && !confusion.Before.Contains(next) && !(confusion.BeforeRoles && match.Last + 1 < words.Count && _roleWords.Contains(words[match.Last + 1].Lemma))) return null;
        return (confusion.Meant, match.Last);
    }

    /// <summary>"fire fighter", where the documents write it as one word; "power plant", which their roles hold as two, stays.</summary>
    private Word? Joined(IReadOnlyList<Word> words, int at)
    {
        if (at + 1 == words.Count || words[at + 1].Break is not ('\0' or '-')) return null;
        var joined = words[at] with { Forms = WordReader.FormsOf(words[at].Surface + words[at + 1].Surface), End = words[at + 1].End };
        return _roleWords.Contains(joined.Lemma) && !(_roleWords.Contains(words[at].Lemma) && _roleWords.Contains(words[at + 1].Lemma)) ? joined : null;
    }

    /// <summary>"firefighter", where the documents name a "fire fighter".</summary>
    private List<Word> Parted(Word word)
    {
        if (word.Lower.Length < ShortestParts || spelling.IsInCorpus(word.Lower)) return [];
        var lemma = word.Lemma;
        var at = Enumerable.Range(ShortestPart, lemma.Length - (2 * ShortestPart) + 1).FirstOrDefault(i => _roleWords.Contains(lemma[..i]) && _roleWords.Contains(lemma[i..]), -1);
        return at < 0 ? [] : [word with { Forms = WordReader.FormsOf(word.Surface[..at]) }, word with { Forms = WordReader.FormsOf(word.Surface[at..]), Break = '\0' }];
    }

    /// <summary>Digits that stand for letters: "s4l4ry".</summary>
    private string? Spelled(string word)
    {
        if (!word.Any(char.IsDigit) || word.Count(char.IsLetter) < 3 || spelling.IsInCorpus(word)) return null;
        var letters = string.Concat(word.Select(c => questionWords.Leet.GetValueOrDefault(c, c)));
        return spelling.IsKnown(letters) ? letters : spelling.Correct(letters);
    }

    /// <summary>"the training of a backer": a real word, one slip away from a role, where a role is expected and the corpus lacks the word.</summary>
    private string? MeantRole(IReadOnlyList<Word> words, int at)
    {
        if (at == 0 || (!questionWords.Asking.BeforeRoles.Contains(words[at - 1].Lower) && !roleWords.Contains(words[at - 1].Lemma)) || spelling.IsInCorpus(words[at].Lower)) return null;
        // "An office" is no slip of "an officer": what is derived from a word is another word.
        return Spelling.Near(words[at].Lemma, roleWords.Where(r => !r.StartsWith(words[at].Lemma, StringComparison.Ordinal)));
    }
}
