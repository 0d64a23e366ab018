using ChatGuide.Catalog;
using ChatGuide.Corpus;

namespace ChatGuide.Facts;

/// <summary>All facts of a corpus, found by role or by term.</summary>
internal sealed class FactTable
{
    private readonly List<int>[] _byRole;
    private readonly List<int>[] _byTerm;
    private readonly Dictionary<PassageId, int> _passages;

    private FactTable(IReadOnlyList<Fact> facts, IReadOnlyList<PassageEntry> passages, TermTable terms, int roles)
    {
        Facts = facts;
        Passages = passages;
        Terms = terms;
        _byRole = [.. Enumerable.Range(0, roles).Select(_ => new List<int>())];
        _byTerm = [.. Enumerable.Range(0, terms.Count).Select(_ => new List<int>())];
        _passages = new Dictionary<PassageId, int>(passages.Count);
        Parallel.Invoke(AddByRole, AddByTerm, AddPassages);
    }

    public IReadOnlyList<Fact> Facts { get; }

    public IReadOnlyList<PassageEntry> Passages { get; }

    public TermTable Terms { get; }

    /// <summary>Reads every document; their order does not matter to what is found in them.</summary>
    public static FactTable Build(IReadOnlyList<Document> documents, CareerCatalog catalog)
    {
        var read = EachDocument.Read([.. documents.OrderBy(d => d.Id)], new FactReader(catalog).Read);
        var terms = new TermTable();
        var joins = new List<Action>();
        var (facts, passages, sections) = (0, 0, 0);
        foreach (var document in read)
        {
            var (firstFact, firstPassage, firstSection, numbers) = (facts, passages, sections, terms.Join(document.Terms));
            joins.Add(() => document.Join(firstFact, firstPassage, firstSection, numbers));
            facts += document.Facts.Count;
            passages += document.Passages.Count;
            sections += document.Sections;
        }

        Parallel.Invoke([.. joins]);
        return new FactTable([.. read.SelectMany(d => d.Facts)], [.. read.SelectMany(d => d.Passages)], terms, catalog.Roles.Count);
    }

    /// <summary>The facts that are about a role, in order.</summary>
    public IEnumerable<Fact> About(int role) => _byRole[role].Select(n => Facts[n]).Where(f => f.Roles.Contains(role));

    /// <summary>The facts that are about a role or mention it, in order.</summary>
    public IEnumerable<Fact> Mentioning(int role) => _byRole[role].Select(n => Facts[n]);

    /// <summary>The facts that hold a term in their own words, in order.</summary>
    public IEnumerable<Fact> Holding(int term) => term < 0 ? [] : _byTerm[term].Select(n => Facts[n]);

    /// <summary>The entry of a passage.</summary>
    public PassageEntry this[PassageId id] => Passages[_passages[id]];

    public PassageEntry PassageOf(Fact fact) => Passages[fact.Passage];

    /// <summary>The facts of a passage, in order.</summary>
    public IEnumerable<Fact> Of(PassageEntry entry)
    {
        for (var i = entry.First; i < entry.First + entry.Count; i++) yield return Facts[i];
    }

    /// <summary>Whether a fact holds a term itself, or its headings do.</summary>
    public bool Covers(Fact fact, int term) => fact.Has(term) || Array.BinarySearch(Passages[fact.Passage].ContextTerms, term) >= 0;

    private void AddByRole()
    {
        foreach (var fact in Facts)
        {
            foreach (var role in fact.Roles) _byRole[role].Add(fact.Number);
            foreach (var role in fact.Mentioned)
            {
                if (!fact.Roles.Contains(role)) _byRole[role].Add(fact.Number);
            }
        }
    }

    private void AddByTerm()
    {
        foreach (var fact in Facts)
        {
            foreach (var term in fact.Terms) _byTerm[term].Add(fact.Number);
        }
    }

    private void AddPassages()
    {
        for (var i = 0; i < Passages.Count; i++) _passages[Passages[i].Passage.Id] = i;
    }
}
