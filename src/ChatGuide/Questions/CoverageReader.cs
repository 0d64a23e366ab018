using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>Tells a question on what is covered at all: it speaks of jobs and of what is kept, and holds no word of anything else.</summary>
internal sealed class CoverageReader(QuestionWords questionWords)
{
    private CoverageWords Data => questionWords.Coverage;

    /// <param name="words">The words of the question.</param>
    /// <param name="named">The indexes of those that name roles.</param>
    /// <param name="isYesNo">Whether it is for yes or no: "are there jobs" asks for no list, "is there a list of jobs" does.</param>
    public bool IsAsked(IReadOnlyList<Word> words, IReadOnlySet<int> named, bool isYesNo)
    {
        var framing = questionWords.Framing(words).ToHashSet();
        if (!Enumerable.Range(0, words.Count).All(i => framing.Contains(i) || named.Contains(i) || IsKnown(words[i]))) return false;
        if (named.Count > 0 && !IsExcluded(words, named.Min())) return false;
        var lists = words.Any(w => Data.Listings.Contains(w.Lower));
        var works = Enumerable.Range(0, words.Count).Where(i => questionWords.Jobs.Contains(words[i].Lower)).ToList();
        if (!works.Exists(i => IsAll(words, i) || lists)) return false;
        if (lists || words.Count == 1) return true;
        return words.Any(w => Data.Keeping.Contains(w.Lower)) && (!isYesNo || words.Any(w => questionWords.Asking.Bot.Contains(w.Lower)));
    }

    private bool IsKnown(Word word) =>
        Data.Around.Contains(word.Lower) || Data.Keeping.Contains(word.Lower) || Data.Listings.Contains(word.Lower) || questionWords.Working.Contains(word.Lower)
        || questionWords.Courtesies.Contains(word.Lower) || questionWords.Asking.Bot.Contains(word.Lower);

    /// <summary>"Jobs", "every job", "job-wise": not "a job".</summary>
    private bool IsAll(IReadOnlyList<Word> words, int at) =>
        (words[at].Lower != words[at].Lemma && questionWords.Jobs.Contains(words[at].Lemma)) || (at + 1 < words.Count && words[at + 1].IsTied) || (at > 0 && Data.Each.Contains(words[at - 1].Lower));

    /// <summary>"Besides the baker": who is named is left out.</summary>
    private bool IsExcluded(IReadOnlyList<Word> words, int named) =>
        questionWords.Marks.Find(words).All.Any(m => m.Form is "apart" && m.Last < named && words.Skip(m.Last + 1).Take(named - m.Last - 1).All(w => questionWords.Defining.Articles.Contains(w.Lower)));
}
