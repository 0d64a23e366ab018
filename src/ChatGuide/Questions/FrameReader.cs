using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>Reads what frames a question: courtesies, where it begins, the marks of its form, and whether it asks for a degree.</summary>
internal sealed class FrameReader(QuestionWords questionWords)
{
    /// <param name="words">The words that the question is read from.</param>
    /// <param name="told">Those that only tell.</param>
    public FramedQuestion Read(List<Word> words, IReadOnlyList<Word> told)
    {
        var framing = questionWords.Framing(words).ToHashSet();
        var opening = Opening(words, framing);
        return new FramedQuestion
        {
            Words = words,
            Told = told,
            Framing = framing,
            Opening = opening,
            Marks = questionWords.Marks.Find(words, opening),
            Most = [.. questionWords.Most.All(words).Where(m => !framing.Contains(m.First))],
            Least = [.. questionWords.Least.All(words).Where(m => !framing.Contains(m.First))],
            HasPronoun = questionWords.Pronouns.All(words).Any(),
        };
    }

    /// <summary>Where the question begins after words of courtesy, or after what it is about: "Kubernetes, what is it?"; 0 where no question word follows them.</summary>
    private int Opening(List<Word> words, HashSet<int> framing)
    {
        var at = Enumerable.Range(0, words.Count).FirstOrDefault(i => !questionWords.Courtesies.Contains(words[i].Lower) && !framing.Contains(i), -1);
        if (at > 0 && (questionWords.Asking.Interrogatives.Contains(words[at].Lower) || questionWords.Personal.Contains(words[at].Lower))) return at;
        if (at < 0 || questionWords.Clauses.Asking.At(words, at).Count > 0 || questionWords.Clauses.Subjects.At(words, at).Count > 0) return 0;
        var next = words.FindIndex(at + 1, w => w.Break is ',' or ':' or '.' or '—' or '–' or '-');
        return next < 0 ? 0 : Enumerable.Range(next, words.Count - next).FirstOrDefault(i => (i == next || words[i].Break is '.') && questionWords.Clauses.Asking.At(words, i).Count > 0, 0);
    }
}
