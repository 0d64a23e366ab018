using ChatGuide.Catalog;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;

namespace ChatGuide.Answers;

/// <summary>Quotes facts as the documents have them, and numbers the places that are cited.</summary>
internal sealed class Quoter(FactTable facts, CareerCatalog catalog)
{
    private const int LongestQuote = 420;
    private readonly List<Citation> _citations = [];
    private readonly HashSet<Fact> _facts = [];

    /// <summary>The places cited, by number.</summary>
    public IReadOnlyList<Citation> Citations => _citations;

    /// <summary>The facts quoted.</summary>
    public IReadOnlySet<Fact> Facts => _facts;

    /// <summary>Another that has quoted the same.</summary>
    public Quoter Branch()
    {
        var branch = new Quoter(facts, catalog);
        branch._citations.AddRange(_citations);
        branch._facts.UnionWith(_facts);
        return branch;
    }

    /// <summary>Forgets the facts quoted; the numbers of places stay taken.</summary>
    public void Forget() => _facts.Clear();

    /// <summary>Quotes a fact: a whole item or table row, or a sentence.</summary>
    public Statement Whole(Fact fact)
    {
        _facts.Add(fact);
        var entry = facts.PassageOf(fact);
        if (fact.Fragment.Kind == FragmentKind.Cell) return Row(entry, fact);
        if (fact.Fragment.Kind is not FragmentKind.Item)
            return WithoutHeading(Sentences(entry, [fact.Sentence]), ReferenceEquals(fact.Sentence, fact.Fragment.Sentences[0]) ? fact.Fragment.Label : null, entry.Document);
        var sentences = new List<Sentence>();
        var length = 0;
        foreach (var sentence in fact.Fragment.Sentences)
        {
            if (length > 0 && length + sentence.Text.Length > LongestQuote) break;
            sentences.Add(sentence);
            length += sentence.Text.Length;
        }

        return WithoutHeading(Sentences(entry, sentences), fact.Fragment.Label, entry.Document);
    }

    /// <summary>Quotes one cell of a row with what its column, or its row where the columns are roles, says it is.</summary>
    public Statement Cell(Fact fact)
    {
        _facts.Add(fact);
        var entry = facts.PassageOf(fact);
        var label = fact.Fragment.Label is { } column && !IsRole(column) ? column : entry.Passage.Fragments[0].Text;
        return new Statement(label.Length == 0 ? fact.Fragment.Text : $"{label}: {fact.Fragment.Text}", [Cite(entry, fact.Sentence.Span, fact.Sentence.Lines)]);
    }

    /// <summary>Quotes the label of an item, or the whole of it where it has none.</summary>
    public Statement Label(Fact fact)
    {
        var whole = Whole(fact);
        return fact.Fragment.Kind == FragmentKind.Item && fact.Fragment.Label is { } label && !IsHeading(label, facts.PassageOf(fact).Document) ? whole with { Text = label } : whole;
    }

    /// <summary>A row as "name: value", or "name – header: value; …"; where the columns are roles, the one cell of its role.</summary>
    private Statement Row(PassageEntry entry, Fact fact)
    {
        var cells = entry.Passage.Fragments;
        var head = cells[0].Text;
        if (fact.RowHeader is { } header)
            return new Statement($"{header} – {fact.Fragment.Label}: {fact.Fragment.Text}", [Cite(entry, fact.Sentence.Span, fact.Sentence.Lines)]);
        var values = CellsOn(entry, fact).Where(c => c.Text.Length > 0).ToList();
        var text = values.Count == 1 && cells.Count == 2 ? $"{head}: {values[0].Text}" : $"{head} – " + string.Join("; ", values.Select(c => c.Label is null ? c.Text : $"{c.Label}: {c.Text}"));
        return new Statement(values.Count == 0 ? head : text, [Cite(entry, entry.Passage.Span, entry.Passage.Lines)]);
    }

    /// <summary>The cells of a row on the topic of one of them; of a row that is no role's, or where the cell only names another role, all.</summary>
    private IEnumerable<Fragment> CellsOn(PassageEntry entry, Fact fact)
    {
        var cells = entry.Passage.Fragments.Skip(1);
        if (fact.Announced.IsEmpty || IsRole(fact.Fragment.Text) || !IsRole(entry.Passage.Fragments[0].Text)) return cells;
        var asked = facts.Of(entry).Where(f => f.Announced.Overlaps(fact.Announced)).Select(f => f.Fragment).ToList();
        return cells.Where(c => ReferenceEquals(c, fact.Fragment) || asked.Contains(c));
    }

    /// <summary>A label that only repeats what is asked ("Skills: …") is not shown.</summary>
    private Statement WithoutHeading(Statement statement, string? label, Document document) =>
        label is not null && IsHeading(label, document) && statement.Text.StartsWith(label, StringComparison.Ordinal) && statement.Text.Length > label.Length + 2
            ? statement with { Text = (statement.Text[label.Length..].TrimStart(':', ' ', '.', '–', '-')) }
            : statement;

    /// <summary>In a document on one role the name of another is what an item lists, as a "blender" in a kitchen is, and no heading.</summary>
    private bool IsHeading(string label, Document document) =>
        catalog.TopicLexicon.IsHeading(label) || (IsRole(label) && (document.FrontMatter.Roles.Count != 1 || RolesIn(label).Intersect(RolesIn(document.FrontMatter.Roles[0])).Any()));

    private IEnumerable<int> RolesIn(string text) => catalog.RoleLexicon.Find(WordReader.Read(text)).SelectMany(m => m.Roles);

    private bool IsRole(string label) => WordReader.Read(label) is var words && catalog.RoleLexicon.Find(words) is [{ First: 0 } mention] && mention.Last == words.Count - 1;

    private Statement Sentences(PassageEntry entry, IReadOnlyList<Sentence> sentences)
    {
        var span = new TextSpan(sentences[0].Span.Start, sentences[^1].Span.End);
        var lines = new LineRange(sentences[0].Lines.First, sentences[^1].Lines.Last);
        return new Statement(string.Join(' ', sentences.Select(s => s.Text)), [Cite(entry, span, lines)]);
    }

    private int Cite(PassageEntry entry, TextSpan span, LineRange lines)
    {
        var document = entry.Document;
        foreach (var citation in _citations)
        {
            if (citation.Document == document.Id && citation.Span == span) return citation.Position;
        }

        _citations.Add(new Citation(_citations.Count + 1, document.Id, document.Title, entry.Passage.HeadingPath, lines, span, document.Quote(span), document.ContentHash, document.FrontMatter.Source));
        return _citations.Count;
    }
}
