using ChatGuide.Catalog;
using ChatGuide.Corpus;
using ChatGuide.Facts;

namespace ChatGuide.Checking;

/// <summary>A place in a document.</summary>
public readonly record struct CoveragePlace(DocumentId Document, TextSpan Span);

/// <summary>How many facts there are on each topic of one role.</summary>
/// <param name="Role">The role's name.</param>
/// <param name="Document">The document about the role; null for one that others only speak of.</param>
/// <param name="Facts">One number for each topic of the table.</param>
/// <param name="First">For each topic of the table its first fact, in the role's own document where there is one there; null where there is none.</param>
public sealed record CoverageRow(string Role, DocumentId? Document, IReadOnlyList<int> Facts, IReadOnlyList<CoveragePlace?> First);

/// <summary>Roles by topics: what the corpus knows and where it is thin.</summary>
/// <param name="Topics">The names of the topics that the corpus speaks of.</param>
/// <param name="Rows">The roles, by name.</param>
public sealed record CoverageTable(IReadOnlyList<string> Topics, IReadOnlyList<CoverageRow> Rows)
{
    internal static CoverageTable Of(CareerCatalog catalog, FactTable facts)
    {
        var counts = catalog.Roles.Select(role => Count(catalog, facts.About(role.Number))).ToArray();
        var used = Enumerable.Range(0, catalog.Topics.Count).Where(t => counts.Any(c => c[t] > 0)).ToArray();
        var own = OwnDocuments(catalog, facts);
        var rows = catalog.Roles
            .Select(role => Row(role, own.TryGetValue(role.Number, out var document) ? document : null))
            .Where(r => r.Document is not null || r.Facts.Any(f => f > 0))
            .OrderBy(r => r.Role, StringComparer.OrdinalIgnoreCase);
        return new([.. used.Select(t => catalog.Topics[t].Name)], [.. rows]);

        CoverageRow Row(Role role, DocumentId? document)
        {
            var first = FirstPlaces(catalog, facts, role.Number, document);
            return new(role.Name, document, [.. used.Select(t => counts[role.Number][t])], [.. used.Select(t => first[t])]);
        }
    }

    private static CoveragePlace?[] FirstPlaces(CareerCatalog catalog, FactTable facts, int role, DocumentId? own)
    {
        var first = new CoveragePlace?[catalog.Topics.Count];
        foreach (var fact in facts.About(role))
        {
            var place = new CoveragePlace(facts.Passages[fact.Passage].Document.Id, fact.Sentence.Span);
            foreach (var topic in fact.Announced.Numbers())
            {
                if (first[topic] is not { } known || (place.Document == own && known.Document != own))
                    first[topic] = place;
            }
        }
        return first;
    }

    private static int[] Count(CareerCatalog catalog, IEnumerable<Fact> facts)
    {
        var counts = new int[catalog.Topics.Count];
        foreach (var fact in facts)
        {
            foreach (var topic in fact.Announced.Numbers())
                counts[topic]++;
        }
        return counts;
    }

    /// <summary>For each role the first document that is about it alone.</summary>
    private static Dictionary<int, DocumentId> OwnDocuments(CareerCatalog catalog, FactTable facts)
    {
        var subjects = new DocumentSubject(catalog, new RoleMentions(catalog));
        var own = new Dictionary<int, DocumentId>();
        foreach (var document in facts.Passages.Select(p => p.Document).Distinct())
        {
            if (subjects.Of(document) is [var role])
                own.TryAdd(role, document.Id);
        }
        return own;
    }
}
