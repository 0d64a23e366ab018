using System.Text.RegularExpressions;
using ChatGuide.Catalog;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;

namespace ChatGuide.Answers;

/// <summary>Builds one answer: says phrases, quotes facts, and numbers their citations.</summary>
internal sealed partial class AnswerWriter(FactTable facts, Phrases phrases, CareerCatalog catalog)
{
    private const int LongestQuote = 420;
    private List<AnswerBlock> _blocks = [];
    private List<Citation> _citations = [];
    private List<RelatedPassage> _related = [];
    private List<string> _suggestions = [];
    private HashSet<string> _quoted = new(StringComparer.Ordinal);

    private HashSet<Fact> _facts = [];
    private int _skip;

    /// <summary>How many facts were quoted in order.</summary>
    public int Shown { get; private set; }

    /// <summary>The facts that stand in the answer.</summary>
    public IReadOnlySet<Fact> Facts => _facts;

    /// <summary>The names that the answer lists, in order, for "the second one".</summary>
    public List<string> Choices { get; private init; } = [];

    public void Say(Phrase phrase, params string[] values) =>
        _blocks.Add(new ParagraphBlock([new Statement(Capital(Space().Replace(phrases.Fill(phrase, values), "$1")))]));

    /// <summary>A phrase to stand inside another statement.</summary>
    public string Fill(Phrase phrase, params string[] values) => phrases.Fill(phrase, values);

    public void Paragraph(IEnumerable<Statement> statements)
    {
        var list = statements.ToList();
        if (list.Count > 0) _blocks.Add(new ParagraphBlock(list));
    }

    public void List(IEnumerable<Statement> items)
    {
        var list = items.ToList();
        if (list.Count > 0) _blocks.Add(new ListBlock(list));
    }

    /// <summary>Facts as they stand: items as a list, sentences as a paragraph.</summary>
    public void Quotations(IReadOnlyList<Fact> facts)
    {
        if (facts.Count > 1 && facts.All(f => f.Fragment.Kind is FragmentKind.Item)) List(QuoteAll(facts.DistinctBy(f => f.Fragment)));
        else Paragraph(QuoteAll(facts));
    }

    public void Add(AnswerBlock block) => _blocks.Add(block);

    public void Suggest(IEnumerable<string> suggestions) => _suggestions.AddRange(suggestions.Where(s => !_suggestions.Contains(s)));

    /// <summary>Quotes a fact: a whole item or table row, or a sentence.</summary>
    public Statement Quote(Fact fact)
    {
        _facts.Add(fact);
        var entry = facts.PassageOf(fact);
        if (fact.Fragment.Kind == FragmentKind.Cell) return QuoteRow(entry, fact);
        if (fact.Fragment.Kind is not FragmentKind.Item)
            return WithoutHeading(QuoteSentences(entry, [fact.Sentence]), ReferenceEquals(fact.Sentence, fact.Fragment.Sentences[0]) ? fact.Fragment.Label : null, entry.Document);
        var sentences = new List<Sentence>();
        var length = 0;
        foreach (var sentence in fact.Fragment.Sentences)
        {
            if (length > 0 && length + sentence.Text.Length > LongestQuote) break;
            sentences.Add(sentence);
            length += sentence.Text.Length;
        }

        return WithoutHeading(QuoteSentences(entry, sentences), fact.Fragment.Label, entry.Document);
    }

    /// <summary>Quotes one cell of a row with what its column, or its row where the columns are roles, says it is.</summary>
    public Statement QuoteCell(Fact fact)
    {
        _facts.Add(fact);
        var entry = facts.PassageOf(fact);
        var label = fact.Fragment.Label is { } column && !IsRole(column) ? column : entry.Passage.Fragments[0].Text;
        return new Statement(label.Length == 0 ? fact.Fragment.Text : $"{label}: {fact.Fragment.Text}", [Cite(entry, fact.Sentence.Span, fact.Sentence.Lines)]);
    }

    /// <summary>Quotes the label of an item, or the whole of it where it has none.</summary>
    public Statement QuoteLabel(Fact fact)
    {
        var whole = Quote(fact);
        return fact.Fragment.Kind == FragmentKind.Item && fact.Fragment.Label is { } label && !IsHeading(label, facts.PassageOf(fact).Document) ? whole with { Text = label } : whole;
    }

    /// <summary>Quotes facts in order, neighbours in one paragraph as one statement; a place already quoted is left out.</summary>
    public IEnumerable<Statement> QuoteAll(IEnumerable<Fact> chosen)
    {
        foreach (var fact in chosen)
        {
            if (_skip > 0)
            {
                _skip--;
                continue;
            }

            var statement = Quote(fact);
            if (!_quoted.Add(statement.Text)) continue;
            Shown++;
            yield return statement;
        }
    }

    /// <summary>Leaves out what an earlier answer to the same question has shown.</summary>
    public void Skip(int count) => (_skip, ToSkip) = (count, count);

    /// <summary>How much was to be left out.</summary>
    public int ToSkip { get; private set; }

    /// <summary>Whether this goes on with an earlier answer.</summary>
    public bool IsContinued => ToSkip > 0;

    /// <summary>Another writer that has written the same, to try what may come to nothing.</summary>
    public AnswerWriter Branch() => new(facts, phrases, catalog)
    {
        _blocks = [.. _blocks], _citations = [.. _citations], _related = [.. _related], _suggestions = [.. _suggestions],
        _quoted = [.. _quoted], _facts = [.. _facts], Choices = [.. Choices], Shown = Shown,
    };

    /// <summary>Forgets all that was written.</summary>
    public void Clear()
    {
        _blocks.Clear();
        _suggestions.Clear();
        _facts.Clear();
        _skip = 0;
        ToSkip = 0;
    }

    /// <summary>Whether the text of a fact has been quoted by <see cref="QuoteAll"/>.</summary>
    public bool HasQuoted(Fact fact) => _quoted.Contains(fact.Sentence.Text);

    public void Relate(Fact fact)
    {
        var statement = Quote(fact);
        _related.Add(new RelatedPassage(statement.Text, statement.Citations[0]));
    }

    public Answer Finish(AnswerKind kind, string form, double confidence, string version) =>
        new(kind, form, kind is AnswerKind.Answer ? Math.Round(confidence, 2) : kind is AnswerKind.Refusal ? 0 : 1, _blocks, _citations, _related, _suggestions, version);

    /// <summary>A row as "name: value", or "name – header: value; …"; where the columns are roles, the one cell of its role.</summary>
    private Statement QuoteRow(PassageEntry entry, Fact fact)
    {
        var cells = entry.Passage.Fragments;
        var head = cells[0].Text;
        if (fact.RowHeader is { } header)
            return new Statement($"{header} – {fact.Fragment.Label}: {fact.Fragment.Text}", [Cite(entry, fact.Sentence.Span, fact.Sentence.Lines)]);
        var values = Asked(entry, fact).Where(c => c.Text.Length > 0).ToList();
        var text = values.Count == 1 && cells.Count == 2 ? $"{head}: {values[0].Text}" : $"{head} – " + string.Join("; ", values.Select(c => c.Label is null ? c.Text : $"{c.Label}: {c.Text}"));
        return new Statement(values.Count == 0 ? head : text, [Cite(entry, entry.Passage.Span, entry.Passage.Lines)]);
    }

    /// <summary>The cells of a row on the topic of one of them; of a row that is no role's, all.</summary>
    private IEnumerable<Fragment> Asked(PassageEntry entry, Fact fact)
    {
        var cells = entry.Passage.Fragments.Skip(1);
        if (fact.Announced.IsEmpty || !IsRole(entry.Passage.Fragments[0].Text)) return cells;
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

    private Statement QuoteSentences(PassageEntry entry, IReadOnlyList<Sentence> sentences)
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

    /// <summary>A hole left empty leaves a blank before the full stop.</summary>
    [GeneratedRegex(@"\s+([.:,])")]
    private static partial Regex Space();

    private static string Capital(string text) => text.Length > 0 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
