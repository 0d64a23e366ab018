using ChatGuide.Questions;

namespace ChatGuide.Answers.Fitting;

/// <summary>What a person says they can or like: the content words of the question and those that ask for a topic, without what they dislike.</summary>
internal static class Wishes
{
    public static IReadOnlyList<ContentWord> Of(Question question, QuestionWords words)
    {
        var disliked = Disliked(question, words);
        var content = question.Content.Where(c => !disliked.Contains(c.Word.Start) && !char.IsDigit(c.Word.Surface[0])).ToList();
        return content.Count > 0 ? content : [.. question.TopicWords.Where(c => !disliked.Contains(c.Word.Start))];
    }

    /// <summary>What they dislike or cannot do.</summary>
    public static IReadOnlyList<ContentWord> Against(Question question, QuestionWords words)
    {
        var disliked = Disliked(question, words);
        return [.. question.Content.Concat(question.TopicWords).Where(c => c.IsHeld && disliked.Contains(c.Word.Start))];
    }

    /// <summary>Where the words of a dislike stand and those that follow, up to the end of the clause.</summary>
    private static HashSet<int> Disliked(Question question, QuestionWords words)
    {
        var found = new HashSet<int>();
        foreach (var match in words.Dislikes.All(question.Words))
        {
            for (var i = match.First; i < question.Words.Count && (i <= match.Last + 1 || question.Words[i].Break == '\0') && (i <= match.Last || !EndsClause(question, words, i)); i++) found.Add(question.Words[i].Start);
        }

        return found;
    }

    /// <summary>Whether a clause ends at a word: "I hate heights and rain" goes on, "I hate heights and like rain" does not.</summary>
    private static bool EndsClause(Question question, QuestionWords words, int at) =>
        words.ClauseEnds.Contains(question.Words[at].Lower)
        && !(words.Asking.Joints.Contains(question.Words[at].Lower) && question.Content.Any(c => at + 1 < question.Words.Count && c.Word.Start == question.Words[at + 1].Start));
}
