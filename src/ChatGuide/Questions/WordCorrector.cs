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

            var read = word.IsAcronym && words.Any(w => w.Surface.Any(char.IsLower)) ? null : spelling.Correct(word.Lower) ?? MeantRole(words, i);
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
