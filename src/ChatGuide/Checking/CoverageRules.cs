namespace ChatGuide.Checking;

/// <summary>Roles with a document of their own that lack a topic which most of the others have.</summary>
internal static class CoverageRules
{
    private const int FewestRoles = 3;
    private const double Most = 0.75;

    public static IEnumerable<CheckFinding> Find(CheckContext context)
    {
        var own = context.Coverage.Rows.Where(r => r.Document is not null).ToArray();
        if (own.Length < FewestRoles)
            yield break;
        for (var topic = 0; topic < context.Coverage.Topics.Count; topic++)
        {
            var have = own.Count(r => r.Facts[topic] > 0);
            if (have < Most * own.Length)
                continue;
            foreach (var row in own.Where(r => r.Facts[topic] == 0))
                yield return new("missing-topic", CheckSeverity.Info, row.Document!.Value, null, $"Nothing is said on {context.Coverage.Topics[topic]} of {row.Role}, which {have} of {own.Length} roles have.");
        }
    }
}
