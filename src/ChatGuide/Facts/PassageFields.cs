using ChatGuide.Catalog;
using ChatGuide.Search;

namespace ChatGuide.Facts;

/// <summary>What each passage is indexed by: its text with the names of its roles and topics. Passages on the same roles share one list of names.</summary>
internal sealed class PassageFields(FactTable facts, CareerCatalog catalog)
{
    private readonly Dictionary<string, string[]> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, string[]> _topics = [];

    public IReadOnlyList<IndexedPassage> OfAll() => [.. facts.Passages.Select(Of)];

    private IndexedPassage Of(PassageEntry entry)
    {
        var roles = new SortedSet<int>();
        var topics = TopicSet.None;
        foreach (var fact in facts.Of(entry))
        {
            roles.UnionWith(fact.Roles);
            topics = topics.With(fact.Announced);
        }

        return new IndexedPassage(entry.Passage.Id, entry.Document.Title, entry.Passage.HeadingPath, entry.Passage.Text, Names(roles), Names(topics));
    }

    private string[] Names(SortedSet<int> roles)
    {
        var key = string.Join(' ', roles);
        if (!_names.TryGetValue(key, out var names))
            _names[key] = names = [.. roles.SelectMany(r => catalog.Roles[r].Aliases.Prepend(catalog.Roles[r].Name))];
        return names;
    }

    private string[] Names(TopicSet topics)
    {
        if (!_topics.TryGetValue(topics.Bits, out var names))
            _topics[topics.Bits] = names = [.. topics.Numbers().Select(t => catalog.Topics[t].Name)];
        return names;
    }
}
