using ChatGuide.Facts;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Composers;

/// <summary>
/// Work named instead of who does it: "do I need a licence to cut hair?" is asked of the one role whose sentences say that it cuts hair, "to drive a tower crane" of tower crane operators,
/// "the pay in the engine room" of those of whom the documents speak with an engine room.
/// </summary>
internal sealed class WorkDone(Knowledge knowledge)
{
    private const int LeastOfName = 2;
    private const int FewestAtPlace = 2;
    private const double MostAtPlace = 0.75;

    /// <summary>The role and the words that name its work; null where none is meant, or several may be.</summary>
    public (int Role, IReadOnlyList<ContentWord> Words)? Of(Question question)
    {
        if (question is not { Form: QuestionForm.YesNo or QuestionForm.HowMany or QuestionForm.Topic, Roles.Count: 0, Candidates.Count: 0, UnknownRole: null }) return null;
        // "I want to report fraud" asks nothing of those who do.
        if (question is { Form: QuestionForm.Topic, Topics.Count: 0 }) return null;
        return Done(question) ?? Named(question) ?? Placed(question);
    }

    /// <summary>Where the work is done, "on the ambulances", where nearly all that the documents say with these words, side by side, is said of one role.</summary>
    private (int Role, IReadOnlyList<ContentWord> Words)? Placed(Question question)
    {
        if (question.Topics.Count == 0 || question.Content.Any(c => c.IsUnknown)) return null;
        foreach (var place in Places(question))
        {
            var terms = place.ConvertAll(c => c.Alternatives[0][0]);
            var roles = knowledge.Facts.Holding(terms[0])
                .Where(f => f is { Tie: >= RoleTie.Document, Roles.Count: 1, IsStatement: true } && knowledge.Facts.HoldsInARow(f, terms))
                .GroupBy(f => f.Roles[0]).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => (Role: g.Key, Count: g.Count())).ToList();
            if (roles.Count > 0 && roles[0].Count >= FewestAtPlace + (place.Count == 1 ? 1 : 0) && roles[0].Count >= roles.Sum(r => r.Count) * MostAtPlace) return (roles[0].Role, place);
        }

        return null;
    }

    /// <summary>The words of content that stand side by side behind "in", "at", "on" and the like, names of places apart.</summary>
    private IEnumerable<List<ContentWord>> Places(Question question)
    {
        for (var i = 1; i < question.Words.Count; i++)
        {
            if (!knowledge.Words.Asking.Amid.Contains(question.Words[i - 1].Lower)) continue;
            var first = i;
            while (first < question.Words.Count && question.Words[first].Break == '\0' && knowledge.Catalog.Words.Articles.Contains(question.Words[first].Lower)) first++;
            var place = question.Words.Skip(first).TakeWhile((w, k) => k == 0 || w.Break is '\0' or '-').Select(w => question.Content.FirstOrDefault(c => c.Word.Start == w.Start)).TakeWhile(c => c is not null).Select(c => c!).ToList();
            if (place.Count > 0 && !place.Exists(c => c.Word.IsCapital || !c.IsHeld)) yield return place;
        }
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
