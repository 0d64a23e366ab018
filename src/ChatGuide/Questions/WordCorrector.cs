using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>Reads a question's words as they were meant: common slips, spelling mistakes, and a real word typed for a role's name.</summary>
internal sealed class WordCorrector(QuestionWords questionWords, Spelling spelling, IReadOnlyList<string> roleWords)
{
    public List<Word> Correct(IReadOnlyList<Word> words, List<Correction> corrections)
    {
        var corrected = new List<Word>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (Confused(words, i) is { } meant)
            {
                foreach (var part in meant.Split(' ')) corrected.Add(WordReader.One(part, word.Start, word.End, corrected.Count == 0 ? word.Break : '\0'));
                continue;
            }

            var read = word.IsAcronym && words.Any(w => w.Surface.Any(char.IsLower)) ? null : Correct(words, i) ?? MeantRole(words, i);
            if (read is null)
            {
                corrected.Add(word);
                continue;
            }

            corrections.Add(new Correction(word.Surface, read));
            corrected.Add(WordReader.One(read, word.Start, word.End, word.Break));
        }

        return corrected;
    }

    /// <summary>A capital inside a sentence marks a name, which is not corrected unless it is long and all but right.</summary>
    private string? Correct(IReadOnlyList<Word> words, int at)
    {
        var read = spelling.Correct(WordReader.Fold(words[at].Surface));
        var isName = at > 0 && words[at].IsCapital && words.Any(w => !w.IsCapital) && words[at].Break == '\0';
        return isName && read is not null && words[at].Lower.Length < 7 ? null : read;
    }

    private string? Confused(IReadOnlyList<Word> words, int at)
    {
        if (!questionWords.Confusions.TryGetValue(words[at].Lower, out var confusion)) return null;
        if (confusion.Between && (at == 0 || at == words.Count - 1 || words[at].IsCapital)) return null;
        var next = at + 1 < words.Count ? words[at + 1].Lower : "";
        if (confusion.Unless.Count > 0 && (at > 0 || next.Length == 0 || confusion.Unless.Contains(next))) return null;
        return confusion.Meant;
    }

    /// <summary>"the training of a backer": a real word, one slip away from a role, where a role is expected and the corpus lacks the word.</summary>
    private string? MeantRole(IReadOnlyList<Word> words, int at)
    {
        if (at == 0 || words[at - 1].Lower is not ("a" or "an" or "as") || spelling.IsInCorpus(words[at].Lower)) return null;
        return Spelling.Near(words[at].Lemma, roleWords);
    }
}
