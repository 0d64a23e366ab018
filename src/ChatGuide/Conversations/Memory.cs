using ChatGuide.Answers;
using ChatGuide.Catalog;
using ChatGuide.Questions;

namespace ChatGuide.Conversations;

/// <summary>Keeps of each turn what the next question may leave out.</summary>
internal sealed class Memory(CareerCatalog catalog)
{
    /// <summary>What the conversation is about after a turn.</summary>
    public ConversationContext After(Question question, string form, Composition composition, ConversationContext context, AnswerWriter writer)
    {
        switch (question.Form)
        {
            case QuestionForm.Restart:
                return ConversationContext.Empty;
            case QuestionForm.SmallTalk or QuestionForm.Why or QuestionForm.Foreign:
                return context;
            case QuestionForm.More:
                return context with { Shown = context.Shown + writer.Shown };
        }

        if (composition.Kind == AnswerKind.Refusal && question.UnknownRole is { } unknown && question.Topics.Count > 0)
            return context with { Roles = [], Question = question.Text.Replace(unknown, "", StringComparison.OrdinalIgnoreCase), Pending = null };
        if (composition.Kind == AnswerKind.Refusal && question.Roles.Count == 1) return context with { Roles = [catalog.Roles[question.Roles[0]].Name], Pending = null };
        if (composition.Kind == AnswerKind.Refusal) return context with { Pending = null };
        var roles = question.Roles.Select(r => catalog.Roles[r].Name).ToList();
        if (roles.Count == 0 && question.Form is QuestionForm.Superlative && composition.Evidence is [{ Fact.Mentioned: [var first, ..] mentioned }, ..] && (writer.Choices.Count == 0 || mentioned.Count == 1)) roles = [catalog.Roles[first].Name];
        if (roles.Count == 0 && composition.Kind is AnswerKind.Answer && question.Form is not QuestionForm.List) roles = [.. writer.Choices.Take(1)];
        // "A lawyer becomes a notary by …" tells a lawyer of notaries.
        if (roles.Count == 0 && composition is { Kind: AnswerKind.Answer, Evidence: [{ Fact.Mentioned: [var only] }, ..] } && question.Form is not (QuestionForm.List or QuestionForm.Define)) roles = [catalog.Roles[only].Name];
        if (question is { Form: QuestionForm.Move, Move: { From.Roles: [var from], To.Roles: [var to] } } && from != to) roles = [catalog.Roles[from].Name, catalog.Roles[to].Name];
        return new ConversationContext(
            roles,
            [.. question.Topics.Select(t => catalog.Topics[t].Id)],
            form,
            question.Text,
            Choices(question, roles, context, writer),
            writer.Shown,
            composition.Kind == AnswerKind.Clarification ? question.Text : null) { Spoken = Spoken(roles, context, writer), Items = Items(roles, context, writer), PointedToRole = question.PointsToRole, LeadsTo = LeadsTo(question, roles, context) };
    }

    private static string? LeadsTo(Question question, List<string> roles, ConversationContext context) =>
        question.Form is QuestionForm.Move && roles.Count == 2 ? roles[1] : context.LeadsTo is { } target && roles.Contains(target) && roles.SequenceEqual(context.Roles) ? target : null;

    /// <summary>The items just shown, else those shown before of the same role.</summary>
    private static IReadOnlyList<string> Items(List<string> roles, ConversationContext context, AnswerWriter writer) =>
        writer is { Choices.Count: 0, Items.Count: > 0 } ? writer.Items : roles.Count == 0 || roles.SequenceEqual(context.Roles) ? context.Items : [];

    private static IReadOnlyList<string> Spoken(List<string> roles, ConversationContext context, AnswerWriter writer) => roles.Count switch
    {
        0 => context.Spoken,
        1 when writer.Choices.Count > 1 => [.. roles.Union(writer.Choices).Take(2)],
        1 => [.. context.Spoken.Except(roles).TakeLast(1), roles[0]],
        _ => [.. roles.Take(2)],
    };

    /// <summary>What "the second one" or "which of them" points to: a list just shown, else the roles spoken of last.</summary>
    private IReadOnlyList<string> Choices(Question question, List<string> roles, ConversationContext context, AnswerWriter writer)
    {
        // "Which of the two …" and "A or B, who …" rank them, yet "the second" stays the second of those two.
        if ((question.PointsToRole || catalog.RoleLexicon.Find(question.Words).SelectMany(m => m.Roles).Distinct().Count() == roles.Count) && roles.Count > 1 && writer.Choices.TrueForAll(roles.Contains)) return roles;
        if (writer.Choices.Count > 1 || (writer.Choices.Count == 1 && context.Choices.Count < 2)) return [.. writer.Choices];
        if (roles.Count != 1) return roles.Count > 1 ? roles : context.Choices;
        return context.Choices.Contains(roles[0]) ? context.Choices : [.. context.Roles.TakeLast(1), roles[0]];
    }
}
