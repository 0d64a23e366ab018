using System.Text;
using ChatGuide.Language;
using ChatGuide.Search;
using Word = ChatGuide.Language.Word;

namespace ChatGuide.Questions;

/// <summary>A question without what people say around it, and those words of theirs that an answer then leaves aside.</summary>
internal sealed record MilderReading(Question Question, IReadOnlyList<string> LeftAside);

/// <summary>
/// Reads a question once more without the words that only colour it or surround it: "as a woman …", "… brilliant …", "… apart from standing in front of a map".
/// What is asked for itself is never left out: only where a role and a topic, or words that the documents hold, remain is there such a reading.
/// </summary>
internal sealed class MilderReader(QuestionReader reader)
{
    private QuestionWords Words => reader.Words;

    /// <summary>The readings, the one that leaves out least first.</summary>
    public IEnumerable<MilderReading> Of(Question question)
    {
        if (question.UnknownRole is not null || question.Form is QuestionForm.SmallTalk or QuestionForm.Foreign or QuestionForm.Compare) yield break;
        var words = question.Words;
        var around = Surrounding(words);
        var coloured = Enumerable.Range(0, words.Count).Where(i => Colours(words, i, question)).ToHashSet();
        HashSet<int>? before = null;
        foreach (var left in new[] { coloured, around, [.. coloured, .. around] })
        {
            if (left.Count == 0 || left.Count == words.Count || before?.SetEquals(left) == true) continue;
            before = left;
            if (Without(question, left) is not { } milder) continue;
            yield return new MilderReading(milder, Named(words, around.Where(left.Contains)));
        }
    }

    private Question? Without(Question question, HashSet<int> left)
    {
        var read = reader.Read(Text(question, left));
        if (read.Roles.Count == 0 && question.Roles.Count > 0 && read.Candidates.Count == 0) read = read with { Roles = question.Roles, RefersBack = false };
        var asksOfAll = question.Form is QuestionForm.Fit && read.Form is QuestionForm.Fit && read.Content.Count > 1;
        var isCertain = asksOfAll || (read.Roles.Count > 0 && (read.Topics.Count > 0 || read.Content.Any(c => !c.IsSoft && c.IsHeld)));
        return isCertain && read.UnknownRole is null && read.Roles.SequenceEqual(question.Roles) && !read.Content.Any(c => c.IsUnknown) ? read : null;
    }

    /// <summary>The words that stay, with the marks between them.</summary>
    private static string Text(Question question, HashSet<int> left)
    {
        var text = new StringBuilder();
        for (var i = 0; i < question.Words.Count; i++)
        {
            if (left.Contains(i)) continue;
            var word = question.Words[i];
            if (text.Length > 0 && word.Break is not ('\0' or '(' or ')' or '-' or '–' or '—')) text.Append(word.Break);
            if (text.Length > 0) text.Append(word.IsTied && !left.Contains(i - 1) ? '-' : ' ');
            text.Append(word.Surface);
        }

        return text.ToString();
    }

    /// <summary>What leads into something that only surrounds the question, up to the next mark or to where the question goes on; and the times of the year.</summary>
    private HashSet<int> Surrounding(IReadOnlyList<Word> words)
    {
        var around = new HashSet<int>();
        foreach (var lead in Words.Surrounding.All(words))
        {
            if (IsOfYear(words, lead.First)) continue;
            for (var i = lead.First; i < words.Count && (i <= lead.Last || (words[i].Break == '\0' && Words.Clauses.Turns.At(words, i).Count == 0)); i++) around.Add(i);
        }

        foreach (var time in Words.Times.All(words).Where(t => !Narrows(words, t.Last))) around.UnionWith(Enumerable.Range(time.First, time.Length));
        return around;
    }

    /// <summary>"Back in 2015": for which year something is asked is never left aside.</summary>
    private static bool IsOfYear(IReadOnlyList<Word> words, int first) =>
        words.Skip(first).TakeWhile((w, i) => i == 0 || w.Break == '\0').Any(w => Facts.Years.In(w.Surface).Count > 0);

    /// <summary>Whether a word says only what the asker feels, has or adds.</summary>
    private bool Colours(IReadOnlyList<Word> words, int at, Question question)
    {
        if (Words.IsDegree(words[at])) return false;
        if (Words.IsColour(words[at])) return true;
        if (Narrows(words, at)) return false;
        return Words.IsColouringNoun(words[at]) ? at == 0 || !Words.Asking.PersonPronouns.Contains(words[at - 1].Lower) : IsSaidNowhere(words, at, question);
    }

    /// <summary>"The divorce rate", "parental leave", "a summer job": a word before one that it says more of is asked for with it.</summary>
    private bool Narrows(IReadOnlyList<Word> words, int at) =>
        at + 1 < words.Count && words[at + 1].Break == '\0' && !EnglishAnalyzer.IsStopWord(words[at + 1].Surface) && (!Words.IsFiller(words[at + 1]) || Words.Working.Contains(words[at + 1].Lower));

    /// <summary>Whether a word that only says how or what is done stands in no document; after who does it, it is what is asked: "what do they wear".</summary>
    private bool IsSaidNowhere(IReadOnlyList<Word> words, int at, Question question) =>
        WordClasses.IsSoft(words[at]) && question.Content.Any(c => !c.IsHeld && c.Word.Start == words[at].Start)
        && at > 0 && !Words.Asking.PersonPronouns.Contains(words[at - 1].Lower) && !Words.Asking.Directions.Contains(words[at - 1].Lower) && !Words.Asking.Auxiliaries.Contains(words[at - 1].Lower) && !reader.EndsRole(words, at - 1);

    /// <summary>The words of content among those left aside, as written.</summary>
    private List<string> Named(IReadOnlyList<Word> words, IEnumerable<int> at) =>
        [.. at.Order().Select(i => words[i]).Where(w => reader.Carries(w) && !Words.IsColour(w) && !Words.IsColouringNoun(w)).Select(w => w.Surface).Distinct()];
}
