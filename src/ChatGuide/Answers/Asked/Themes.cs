using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Asked;

/// <summary>Tells which of the questions that can be put in many ways a question or a sentence is: "for graduates", "straight out of college", "an entry-level job".</summary>
internal sealed class Themes(QuestionWords words)
{
    public HashSet<string> Of(IReadOnlyList<Word> sentence) => words.Themes.All(sentence).Select(m => m.Value).ToHashSet(StringComparer.Ordinal);

    /// <summary>The words that a question has to account for beside those by which it is such a question.</summary>
    public List<ContentWord> Beside(Question question)
    {
        var said = Said(question);
        return [.. question.Content.Where(c => !said.Contains(c.Word.Start))];
    }

    /// <summary>Whether it denies something beside: "without experience" denies nothing of that kind.</summary>
    public bool IsNegated(Question question)
    {
        var said = Said(question);
        return question.Words.Any(w => words.Negations.Contains(w.Lower) && !said.Contains(w.Start));
    }

    private HashSet<int> Said(Question question) =>
        words.Themes.All(question.Words).SelectMany(m => question.Words.Skip(m.First).Take(m.Length)).Select(w => w.Start).ToHashSet();
}
