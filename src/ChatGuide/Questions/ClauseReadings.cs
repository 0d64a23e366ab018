using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>
/// Reads each clause of a message that asks by itself, without what is said around it: "rent is due and I have no trade, which of these is quickest to learn?"
/// Where a name, a number or a role that the documents do not hold stands around it, or someone tells their own case, nothing may be left out.
/// </summary>
internal sealed class ClauseReadings(QuestionReader reader)
{
    private const int Shortest = 3;
    private const int MostTried = 6;
    private const int AgeDigits = 2;

    private ClauseWords Clauses => reader.Words.Clauses;

    /// <summary>The readings, the last clause first; each says by itself what it asks, of whom the message says.</summary>
    public IEnumerable<Question> Of(Question question)
    {
        // "Train driver or baker, which is better paid": who is compared is asked for.
        if (question is { UnknownRole: not null, Roles.Count: > 0 } && (question.AsksDegree || question.Form is QuestionForm.Compare)) yield break;
        if (question.Form is QuestionForm.SmallTalk or QuestionForm.Foreign) yield break;
        var words = WordReader.Read(question.Text);
        if (question.Content.Any(c => c.IsUnknown && IsGiven(c.Word) && !IsAge(words, c.Word))) yield break;
        var tellsCase = reader.Words.Cases.All(words).Any();
        var tried = 0;
        for (var first = words.Count - Shortest; first >= 0 && tried < MostTried; first--)
        {
            if (!Begins(words, first)) continue;
            tried++;
            var last = first + 1;
            while (last < words.Count && !(words[last].Break is not ('\0' or '-' or '/' or '\'') && !Continues(words, last))) last++;
            if (last - first < Shortest || last - first == words.Count) continue;
            if (Whole(reader.Read(question.Text[words[first].Start..words[last - 1].End]), question) is { } read && !(tellsCase && read.Roles.Count > 0)) yield return read;
        }
    }

    /// <summary>Whether a clause that asks begins at a word: after a mark, or after "and", "but" and the like; neither "a union I can join" nor "how do you" has one within.</summary>
    private bool Begins(List<Word> words, int at) =>
        (at == 0 || words[at].Break != '\0' || (reader.Words.ClauseEnds.Contains(words[at - 1].Lower) && !reader.Words.Asking.BeforeDeeds.Contains(words[at - 1].Lower) && !reader.Words.Asking.Interrogatives.Contains(words[at - 1].Lower))) && Clauses.Asking.At(words, Start(words, at)).Count > 0;

    private int Start(List<Word> words, int at)
    {
        while (at + 1 < words.Count && reader.Words.Courtesies.Contains(words[at].Lower) && words[at + 1].Break == '\0') at++;
        return at;
    }

    /// <summary>"…, the baker or the pastry chef": what follows a mark and neither tells nor asks belongs to the question before it.</summary>
    private bool Continues(List<Word> words, int at) =>
        Clauses.Subjects.At(words, at).Count == 0 && Clauses.Asking.At(words, at).Count == 0;

    /// <summary>The reading with the role that the message names, where it says what is asked of whom; else null.</summary>
    private Question? Whole(Question read, Question question)
    {
        var asksWhatItIs = reader.Words.Marks.Find(read.Words) is var marks && (marks.Has("heard") || marks.Has("define") || marks.Has("describe"));
        if (read.Roles.Count == 0 && read.Candidates.Count == 0 && question.Roles.Count > 0) read = read with { Roles = question.Roles, RefersBack = false, Form = read.Form is QuestionForm.Reverse or QuestionForm.Define ? QuestionForm.Topic : read.Form };
        if (read.UnknownRole is not null || read.Candidates.Count > 0 || read.Content.Any(c => c.IsUnknown) || !question.Roles.All(read.Roles.Contains)) return null;
        var saysWhat = read.Topics.Count > 0 || read.Content.Any(c => c.IsHeld && !c.IsSoft);
        if (read is { Form: QuestionForm.Define, Roles.Count: 0, Content.Count: > 0 } && asksWhatItIs && read.Content.All(c => c.IsHeld)) return read;
        // Of a change of career both ends are asked for, and "do bakers ever become chefs" says all by naming them.
        if (read.Roles.Count > 1 && read.Form is QuestionForm.YesNo or QuestionForm.Move or QuestionForm.Compare) return read;
        if (question.Form is QuestionForm.Move && read.Form is not QuestionForm.YesNo) return null;
        var asksOfAll = read.Form is QuestionForm.Superlative || (read.Form is QuestionForm.Reverse && read.IsOnWork);
        if (!saysWhat && read.Roles.Count == 1 && asksWhatItIs) return read with { Form = QuestionForm.Describe };
        var ranksWork = read is { Form: QuestionForm.Superlative, AsksDegree: true } && (read.IsOnWork || read.Content.Count == 0);
        return ranksWork || (saysWhat && (read.Roles.Count > 0 || asksOfAll)) ? read : null;
    }

    /// <summary>"I'm 41": how old someone is stands for nothing that is asked for.</summary>
    private bool IsAge(List<Word> words, Word word) =>
        words.FindIndex(w => w.Start == word.Start) is > 1 and var at && char.IsDigit(word.Surface[0]) && word.Surface.Length == AgeDigits && reader.Words.Asking.Auxiliaries.Contains(words[at - 1].Lower) && reader.Words.Asking.Seekers.Contains(words[at - 2].Lower);

    /// <summary>A name or a number: what it stands for cannot be left out.</summary>
    private static bool IsGiven(Word word) => (word.IsCapital && word.Start > 0) || char.IsDigit(word.Surface[0]);
}
