using ChatGuide.Catalog;
using ChatGuide.Corpus;
using ChatGuide.Language;

namespace ChatGuide.Facts;

/// <summary>All facts of a corpus, found by role or by term.</summary>
internal sealed class FactTable
{
    private readonly List<int>[] _byRole;
    private readonly int[][] _byTerm;
    private readonly Dictionary<PassageId, int> _passages;

    private FactTable(FactJoiner joined, IReadOnlyCollection<string> words, int roles)
    {
        Facts = joined.Facts;
        Passages = joined.Passages;
        Terms = joined.Terms;
        Words = words;
        _byRole = [.. Enumerable.Range(0, roles).Select(_ => new List<int>())];
        _byTerm = [.. Enumerable.Range(0, Terms.Count).Select(t => new int[Terms.FactsWith(t)])];
        _passages = new Dictionary<PassageId, int>(Passages.Count);
        Parallel.Invoke(AddByRole, AddByTerm, AddPassages);
    }

    public IReadOnlyList<Fact> Facts { get; }

    public IReadOnlyList<PassageEntry> Passages { get; }

    public TermTable Terms { get; }

    /// <summary>Every word of the facts, folded.</summary>
    public IReadOnlyCollection<string> Words { get; }

    /// <summary>Reads every document; their order does not matter to what is found in them.</summary>
    public static FactTable Build(IReadOnlyList<Document> documents, CareerCatalog catalog)
    {
        var reader = new FactReader(catalog);
        var joined = new FactJoiner();
        var read = EachDocument.Read([.. documents.OrderBy(d => d.Id)], reader.Read);
        IReadOnlyCollection<string> words = [];
        Parallel.Invoke(() => Array.ForEach(read, joined.Add), () => words = reader.WordsRead());
        return new FactTable(joined, words, catalog.Roles.Count);
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

    /// <summary>Whether terms stand in a fact's sentence side by side, in their order.</summary>
    public bool HoldsInARow(Fact fact, IReadOnlyList<int> terms)
    {
        if (terms.Count == 0 || !terms.All(t => t >= 0 && fact.Has(t))) return false;
        if (terms.Count == 1) return true;
        var said = WordReader.Read(fact.Sentence.Text).ConvertAll(w => Terms.Find(w.Stem));
        return Enumerable.Range(0, Math.Max(0, said.Count - terms.Count + 1)).Any(i => said.Skip(i).Take(terms.Count).SequenceEqual(terms));
    }

    private void AddByRole()
    {
        foreach (var fact in Facts)
        {
            // By position: these lists are short, and an enumerator for each of two hundred thousand is more than what they hold.
            for (var i = 0; i < fact.Roles.Count; i++) _byRole[fact.Roles[i]].Add(fact.Number);
            for (var i = 0; i < fact.Mentioned.Count; i++)
            {
                if (!fact.Roles.Contains(fact.Mentioned[i])) _byRole[fact.Mentioned[i]].Add(fact.Number);
            }
        }
    }

    private void AddByTerm()
    {
        var filled = new int[_byTerm.Length];
        foreach (var fact in Facts)
        {
            foreach (var term in fact.Terms) _byTerm[term][filled[term]++] = fact.Number;
        }
    }

    private void AddPassages()
    {
        for (var i = 0; i < Passages.Count; i++) _passages[Passages[i].Passage.Id] = i;
    }
}
