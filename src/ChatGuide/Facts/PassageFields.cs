using System.Collections;
using System.Collections.Concurrent;
using ChatGuide.Catalog;
using ChatGuide.Search;

namespace ChatGuide.Facts;

/// <summary>
/// What each passage is indexed by: its text with the names of its roles and topics. It is put together when it is asked for, so that the texts
/// of a large corpus are not all held at once; passages on the same roles share one list of names. Safe for concurrent use.
/// </summary>
internal sealed class PassageFields(FactTable facts, CareerCatalog catalog) : IReadOnlyList<IndexedPassage>
{
    private readonly ConcurrentDictionary<string, string[]> _names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ulong, string[]> _topics = [];

    public int Count => facts.Passages.Count;

    public IndexedPassage this[int index] => Of(facts.Passages[index]);

    public IEnumerator<IndexedPassage> GetEnumerator() => facts.Passages.Select(Of).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

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

    private string[] Names(SortedSet<int> roles) =>
        _names.GetOrAdd(string.Join(' ', roles), _ => [.. roles.SelectMany(r => catalog.Roles[r].Aliases.Prepend(catalog.Roles[r].Name))]);

    private string[] Names(TopicSet topics) => _topics.GetOrAdd(topics.Bits, _ => [.. topics.Numbers().Select(t => catalog.Topics[t].Name)]);
}
