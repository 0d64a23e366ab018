namespace ChatGuide.Answers.Composers;

/// <summary>Questions to start with that this corpus can answer.</summary>
internal static class Openers
{
    private const int Most = 3;

    /// <summary>Up to three: one on each of the roles that most is known of, each on another topic.</summary>
    public static IReadOnlyList<string> Of(Knowledge knowledge)
    {
        var roles = Enumerable.Range(0, knowledge.Catalog.Roles.Count)
            .Select(r => (Role: r, Topics: knowledge.TopicsOf(r)))
            .Where(r => r.Topics.Count > 0)
            .OrderByDescending(r => r.Topics.Count)
            .ThenBy(r => r.Role)
            .Take(Most)
            .ToList();
        var used = new HashSet<int>();
        var questions = new List<string>();
        foreach (var (role, topics) in roles)
        {
            var topic = topics.FirstOrDefault(t => !used.Contains(t), topics[0]);
            used.Add(topic);
            questions.Add(knowledge.Probe(topic, role));
        }

        return questions;
    }
}
