using ChatGuide.Facts;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Composers;

/// <summary>Work named instead of who does it: "do I need a licence to cut hair?" is asked of the one role whose sentences say that it cuts hair.</summary>
internal sealed class WorkDone(Knowledge knowledge)
{
    /// <summary>The role and the two words that name its work; null where none is meant, or several may be.</summary>
    public (int Role, ContentWord Verb, ContentWord Thing)? Of(Question question)
    {
        if (question is not { Form: QuestionForm.YesNo or QuestionForm.HowMany or QuestionForm.Topic, Roles.Count: 0, Candidates.Count: 0, UnknownRole: null }) return null;
        // "I want to report fraud" asks nothing of those who do.
        if (question is { Form: QuestionForm.Topic, Topics.Count: 0 }) return null;
        for (var i = 0; i + 1 < question.Content.Count; i++)
        {
            var (verb, thing) = (question.Content[i], question.Content[i + 1]);
            if (!IsDone(question, verb, thing) || !verb.IsHeld || !thing.IsHeld) continue;
            var roles = verb.Alternatives.Select(a => a[0]).SelectMany(knowledge.Facts.Holding)
                .Where(f => f is { Tie: RoleTie.Subject, Roles.Count: 1 } && f.Mentioned.Contains(f.Roles[0]) && verb.IsIn(f.Has) && thing.IsIn(f.Has))
                .Select(f => f.Roles[0]).Distinct().ToList();
            if (roles is [var role]) return (role, verb, thing);
        }

        return null;
    }

    /// <summary>"To cut hair", "cutting hair": the verb stands right before what it is done to, articles aside.</summary>
    private bool IsDone(Question question, ContentWord verb, ContentWord thing)
    {
        var at = question.Words.ToList().FindIndex(w => w.Start == verb.Word.Start && w.Lower == verb.Word.Lower);
        var to = question.Words.ToList().FindIndex(w => w.Start == thing.Word.Start && w.Lower == thing.Word.Lower);
        return at > 0 && to > at && to - at <= 2 && (knowledge.Words.Asking.Directions.Contains(question.Words[at - 1].Lower) || verb.Word.Lower.EndsWith("ing", StringComparison.Ordinal));
    }
}
