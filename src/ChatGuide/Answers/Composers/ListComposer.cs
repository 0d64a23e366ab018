using ChatGuide.Questions;

namespace ChatGuide.Answers.Composers;

/// <summary>What the corpus covers: its roles, or the topics of one.</summary>
internal sealed class ListComposer(Knowledge knowledge) : IComposer
{
    private const int MostRoles = 40;

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question.Roles.Count > 0)
        {
            foreach (var role in question.Roles) writer.Say(Say.ListTopicsOfRole, knowledge.Plural(role), knowledge.Join(knowledge.TopicsOf(role).Select(knowledge.TopicName)));
            writer.Suggest(knowledge.Probes(question.Roles[0], []));
            return Composition.Answered(1, []);
        }

        // "Which engineer jobs have you got?" asks for those whose names have that word.
        IReadOnlyList<Catalog.Role> roles = question.Candidates.Count > 0 ? [.. question.Candidates.Select(c => knowledge.Catalog.Roles[c])] : knowledge.Catalog.Roles;
        if (roles.Count == 0) return null;
        writer.Say(Say.ListRoles, roles.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        writer.List(roles.Take(MostRoles).Select(Item(writer)));
        writer.Say(Say.ListTopics, knowledge.Join(Enumerable.Range(0, knowledge.Catalog.Topics.Count).Where(t => knowledge.RolesWith(t).Count > 0).Select(knowledge.TopicName)));
        writer.Choices.AddRange(roles.Take(MostRoles).Select(r => r.Name));
        writer.Suggest(Openers.Of(knowledge));
        return Composition.Answered(1, []);
    }

    /// <summary>A role's name, proved by the first fact about it.</summary>
    private Func<Catalog.Role, Statement> Item(AnswerWriter writer) => role =>
        knowledge.Facts.About(role.Number).FirstOrDefault() is { } fact ? writer.Quote(fact) with { Text = role.Name } : new Statement(role.Name);
}
