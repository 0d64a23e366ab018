using ChatGuide.Language;

namespace ChatGuide.Catalog;

/// <summary>The sets of words that the patterns of the topics name, those of the corpus besides those shipped.</summary>
internal static class TopicPatterns
{
    /// <summary>The sets of both files, once all of their patterns are found to name sets that there are.</summary>
    /// <exception cref="FormatException">A pattern names a set that there is not; the message says where it stands.</exception>
    public static WordSets Sets(CatalogFile shipped, CatalogFile own)
    {
        var joined = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (file, name) in new[] { (shipped, "topics.yaml"), (own, "catalog.yaml") })
        {
            foreach (var (set, phrases) in file.Sets)
            {
                Check(phrases, joined, $"{name}: set {set}");
                joined[set] = [.. joined.GetValueOrDefault(set, []), .. phrases];
            }

            foreach (var topic in file.Topics)
            {
                foreach (var (list, phrases) in new[] { ("headings", topic.Headings), ("ask", topic.Ask), ("evidence", topic.Evidence) }) Check(phrases, joined, $"{name}: topic {topic.Id}, {list}");
            }
        }

        return new WordSets(joined, w => w.Stem);
    }

    private static void Check(List<string> phrases, Dictionary<string, List<string>> sets, string place)
    {
        foreach (var phrase in phrases)
        {
            if (PhrasePattern.Sets(phrase).FirstOrDefault(s => !sets.ContainsKey(s)) is { } missing) throw new FormatException($"{place}: “{phrase}” names a set “{missing}” that there is not.");
        }
    }
}
