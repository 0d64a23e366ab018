using ChatGuide.Catalog;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Conversations;

/// <summary>Completes a question on a change of career one end of which is whom the conversation is about.</summary>
internal sealed class MoveFollowUp(CareerCatalog catalog, QuestionReader reader)
{
    private readonly int _education = catalog.Topic("education");

    /// <param name="question">The question.</param>
    /// <param name="previous">The question before it; null where there is none.</param>
    /// <param name="spokenOf">The roles that the conversation is about; -1 for one that the corpus no longer holds.</param>
    /// <returns>The question with both ends; null where it leaves out neither.</returns>
    public Question? Complete(Question question, Question? previous, IEnumerable<int> spokenOf)
    {
        List<int> roles = [.. spokenOf.Where(r => r >= 0)];
        return Turns(question, previous) ?? Becomes(question, roles) ?? Arrives(question, roles) ?? (question.Roles.Count > 0 || question.Move is not null ? Leaves(question, roles) : null);
    }

    /// <summary>"And the other way round?": the move before, from where it led to where it began.</summary>
    private Question? Turns(Question question, Question? previous)
    {
        if (question.Roles.Count > 0 || previous is not { Form: QuestionForm.Move, Move: { From: { Roles.Count: > 0 } from, To: { Roles.Count: > 0 } to } } || !reader.Words.Marks.Find(question.Words).Has("turned")) return null;
        var (first, second) = from.First <= to.First ? (from, to) : (to, from);
        var (words, text) = (previous.Words, previous.Text);

        // "Between the engineers" names both ends in one place.
        var between = first.Last < second.First ? text[words[first.Last].End..words[second.First].Start] : ", ";
        var turned = text[..words[first.First].Start] + catalog.Roles[second.Roles[0]].Name + between + catalog.Roles[first.Roles[0]].Name + text[words[second.Last].End..];
        return reader.Read(turned) is { Form: QuestionForm.Move } move ? move with { Corrections = question.Corrections } : null;
    }

    /// <summary>"can a baker become one?": the move leads to whom the conversation is about.</summary>
    private Question? Becomes(Question question, IReadOnlyList<int> roles)
    {
        var words = question.Words;
        if (!reader.Words.Marks.Find(words).Has("move")) return null;
        var to = roles.FirstOrDefault(r => !question.Roles.Contains(r), -1);
        var at = reader.Words.Moves.All(words).Where(m => m.Value is MoveSign.To or MoveSign.Toward && m.Last + 1 < words.Count && reader.Words.Stands.Contains(words[m.Last + 1].Lower)).Select(m => m.Last + 1).FirstOrDefault(-1);
        if (to < 0 || at < 0) return null;
        var text = question.Text[..words[at].Start] + catalog.Roles[to].Name + question.Text[words[at].End..];
        return reader.Read(text) is { Form: QuestionForm.Move } move ? move with { Corrections = question.Corrections } : null;
    }

    /// <summary>"And how do I get there as a baker?", "can a baker get there?": the move leads to whom the conversation is about.</summary>
    private Question? Arrives(Question question, IReadOnlyList<int> roles)
    {
        if (question is not { Roles: [var from], Content.Count: 0 } || roles is not [var to] || to == from || question.Topics.Any(t => t != _education)) return null;
        if (Origins(question.Words).Any() || !question.Words.Any(w => reader.Words.Asking.Origins.Contains(w.Lower))) return null;
        return reader.Read($"{catalog.Roles[from].Name} {reader.Words.Asking.Toward} {catalog.Roles[to].Name}") is { Form: QuestionForm.Move } move ? move with { Corrections = question.Corrections } : null;
    }

    /// <summary>"and how do they become chefs?": the move starts from whom the conversation is about.</summary>
    private Question? Leaves(Question question, IReadOnlyList<int> roles)
    {
        var pronouns = reader.Words.Pronouns.All(question.Words).Where(m => question.Form is not QuestionForm.HowMany || !reader.Words.Asking.Expletives.Contains(question.Words[m.First].Lower)).Select(m => (m.First, m.Last)).Concat(Origins(question.Words)).Concat(Speakers(question)).ToList();
        var from = roles.FirstOrDefault(r => !question.Roles.Contains(r), -1);
        if (from < 0 || pronouns.Count == 0 || question.Form is QuestionForm.Move || !reader.Words.Marks.Find(question.Words).Has("move")) return null;
        var text = question.Text[..question.Words[pronouns[0].First].Start] + catalog.Roles[from].Name + question.Text[question.Words[pronouns[0].Last].End..];
        return reader.Read(text) is { Form: QuestionForm.Move } move ? move with { Corrections = question.Corrections } : null;
    }

    /// <summary>"Could I switch to joiner later on?": whoever asks is whom the conversation is about.</summary>
    private IEnumerable<(int First, int Last)> Speakers(Question question) =>
        question is not { Roles: [_], Move: { From: null, To: not null }, Content.Count: 0 } || question.Topics.Any(t => t != catalog.Topic("moves")) ? []
        : Enumerable.Range(0, question.Words.Count).Where(i => reader.Words.Asking.Speakers.Contains(question.Words[i].Lower)).Select(i => (i, i));

    /// <summary>"From there": where a move starts.</summary>
    private IEnumerable<(int First, int Last)> Origins(IReadOnlyList<Word> words) =>
        reader.Words.Moves.All(words).Where(m => m.Value is MoveSign.From && m.Last + 1 < words.Count && reader.Words.Asking.Origins.Contains(words[m.Last + 1].Lower)).Select(m => (m.Last + 1, m.Last + 1));
}
