using System.Globalization;

namespace ChatGuide.Import;

/// <summary>Education, experience and training: what the people surveyed said, and what the job zone means.</summary>
internal sealed class PreparationSection(OnetDatabase database)
{
    private static readonly (string Scale, string Label)[] Questions =
        [("RW", "Related work experience"), ("PT", "On-site or in-plant training"), ("OJ", "On-the-job training")];

    private static readonly string[] Ordinals = ["", "One", "Two", "Three", "Four", "Five"];

    public void Write(MarkdownBuilder markdown, Occupation occupation, OccupationName name)
    {
        var shares = database.Preparation[occupation.Code].Where(s => s.Percent > 0 && database.Categories.ContainsKey((s.Scale, s.Category))).ToArray();
        var levels = shares.Where(s => s.Scale == "RL").OrderByDescending(s => s.Percent).ThenBy(s => s.Category).ToArray();
        var zones = database.Zones[occupation.Code].Take(1).Where(database.JobZones.ContainsKey).ToArray();
        if (shares.Length == 0 && zones.Length == 0)
            return;
        markdown.Heading(2, "Education and training");
        if (levels.Length > 0)
            markdown.Paragraph($"{Percent(levels[0])} of the people surveyed about {name.Plural} say that {Words.Uncapitalise(WithArticle(Level(levels[0])))} is required.");
        markdown.List($"Level of education required of {name.Plural}, by share of the people surveyed:", levels.Select(s => new ListItem(Level(s), Percent(s))));
        markdown.List(
            $"Experience and training required of {name.Plural}, by the answer given most often:",
            Questions.Select(q => (q.Label, Most: shares.Where(s => s.Scale == q.Scale).OrderByDescending(s => s.Percent).ThenBy(s => s.Category).FirstOrDefault()))
                .Where(q => q.Most is not null)
                .Select(q => new ListItem(q.Label, $"{Words.Uncapitalise(database.Categories[(q.Most!.Scale, q.Most.Category)])} ({Percent(q.Most)} of the people surveyed)")));
        foreach (var zone in zones)
            WriteZone(markdown, name, zone, database.JobZones[zone]);
    }

    private static void WriteZone(MarkdownBuilder markdown, OccupationName name, int number, JobZone zone)
    {
        var label = $"Job Zone {Ordinals[number]}";
        var meaning = zone.Name.StartsWith(label, StringComparison.Ordinal) ? zone.Name[label.Length..].TrimStart(':', ' ') : zone.Name;
        markdown.Paragraph($"{name.Subject} belong to {label} of five: {meaning.ToLowerInvariant()}.");
        (string Label, string Text)[] lines = [("Education", zone.Education), ("Experience", zone.Experience), ("Job training", zone.Training)];
        markdown.List($"What {label} means for {name.Plural}:", lines.Where(l => l.Text.Length > 0).Select(l => new ListItem(l.Label, l.Text)));
    }

    /// <summary>The name of a level without the explanation that follows it.</summary>
    private string Level(CategoryShare share)
    {
        var words = database.Categories[(share.Scale, share.Category)].Split(" - ", 2);
        var name = words.Length == 2 && words[1].StartsWith("or ", StringComparison.Ordinal) ? $"{words[0]} {words[1]}" : words[0];
        var lower = string.Join(' ', name.Split(' ').Select(w => w.Length > 1 && w.Skip(1).Any(char.IsUpper) && !w.Contains('-', StringComparison.Ordinal) ? w : w.ToLowerInvariant()));
        return Words.Capitalise(lower.Replace("(for example, GED)", "(for example, a GED)", StringComparison.Ordinal));
    }

    private static string WithArticle(string level)
    {
        if (level.StartsWith("Less ", StringComparison.Ordinal) || level.StartsWith("Some ", StringComparison.Ordinal) || level.EndsWith("training", StringComparison.Ordinal))
            return level;
        return (level[0] is 'A' or 'E' or 'I' or 'O' or 'U' ? "An " : "A ") + Words.Uncapitalise(level);
    }

    private static string Percent(CategoryShare share) => string.Create(CultureInfo.InvariantCulture, $"{share.Percent:0.0}%");
}
