using ChatGuide.Facts;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Composers;

/// <summary>Work named instead of who does it: "do I need a licence to cut hair?" is asked of the one role whose sentences say that it cuts hair, "to drive a tower crane" of tower crane operators.</summary>
internal sealed class WorkDone(Knowledge knowledge)
{
    private const int LeastOfName = 2;

    /// <summary>The role and the words that name its work; null where none is meant, or several may be.</summary>
    public (int Role, IReadOnlyList<ContentWord> Words)? Of(Question question)
    {
        if (question is not { Form: QuestionForm.YesNo or QuestionForm.HowMany or QuestionForm.Topic, Roles.Count: 0, Candidates.Count: 0, UnknownRole: null }) return null;
        // "I want to report fraud" asks nothing of those who do.
        if (question is { Form: QuestionForm.Topic, Topics.Count: 0 }) return null;
        return Done(question) ?? Named(question);
    }

    private (int Role, IReadOnlyList<ContentWord> Words)? Done(Question question)
    {
        for (var i = 0; i + 1 < question.Content.Count; i++)
        {
            var (verb, thing) = (question.Content[i], question.Content[i + 1]);
            if (!IsDone(question, verb, thing) || !verb.IsHeld || !thing.IsHeld) continue;
            var roles = verb.Alternatives.Select(a => a[0]).SelectMany(knowledge.Facts.Holding)
                .Where(f => f is { Tie: RoleTie.Subject, Roles.Count: 1 } && f.Mentioned.Contains(f.Roles[0]) && verb.IsIn(f.Has) && thing.IsIn(f.Has))
                .Select(f => f.Roles[0]).Distinct().ToList();
            if (roles is [var role]) return (role, [verb, thing]);
        }

        return null;
    }

    /// <summary>What stands before the noun of one role's name, with the verb of what is done to it.</summary>
    private (int Role, IReadOnlyList<ContentWord> Words)? Named(Question question)
    {
        for (var i = 0; i < question.Content.Count; i++)
        {
            var first = question.Content[i].Word;
            var at = question.Words.TakeWhile(w => w != first).Count();
            if (at == question.Words.Count || knowledge.Catalog.RoleLexicon.WithModifier(question.Words, at, out var last) is not [var role] || last - at + 1 < LeastOfName) continue;
            var words = question.Content.Skip(i).TakeWhile(c => c.Word.End <= question.Words[last].End).ToList();
            if (i > 0 && IsDone(question, question.Content[i - 1], words[0])) words.Insert(0, question.Content[i - 1]);
            return (role, words);
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
