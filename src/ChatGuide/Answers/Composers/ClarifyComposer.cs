using ChatGuide.Questions;

namespace ChatGuide.Answers.Composers;

/// <summary>One short question back, with the choices.</summary>
internal sealed class ClarifyComposer(Knowledge knowledge) : IComposer
{
    private const int MostChoices = 6;

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question.Candidates.Count > 0) Offer(question.Candidates, writer, () => writer.Say(Say.WhichOfRoles));
        else if (question.Topics.Count > 0)
        {
            var roles = knowledge.RolesWith(question.Topics[0]);
            if (roles.Count == 0) return null;
            Offer(roles, writer, () => writer.Say(Say.WhichRole, knowledge.Join(question.Topics.Select(knowledge.TopicName))));
        }
        else if (question.Form is QuestionForm.Clarify && question.RefersBack && knowledge.Catalog.Roles.Count > 0) Offer([.. knowledge.Catalog.Roles.Select(r => r.Number)], writer, () => writer.Say(Say.WhichOfRoles));
        else return null;

        return new Composition(AnswerKind.Clarification, 1, []);
    }

    private void Offer(IReadOnlyList<int> roles, AnswerWriter writer, Action say)
    {
        say();
        var names = roles.Select(r => Composing.Capital(knowledge.Name(r))).Take(MostChoices).ToList();
        writer.List(names.Select(n => new Statement(n)));
        writer.Suggest(names);
        writer.Choices.AddRange(roles.Take(MostChoices).Select(knowledge.Name));
    }
}
