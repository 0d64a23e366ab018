using System.Text.RegularExpressions;
using ChatGuide.Catalog;
using ChatGuide.Corpus;
using ChatGuide.Facts;

namespace ChatGuide.Answers;

/// <summary>Builds one answer of phrases and of facts that are quoted.</summary>
internal sealed partial class AnswerWriter(FactTable facts, Phrases phrases, CareerCatalog catalog)
{
    private Quoter _quoter = new(facts, catalog);
    private List<AnswerBlock> _blocks = [];
    private List<RelatedPassage> _related = [];
    private List<string> _suggestions = [];
    private HashSet<string> _quoted = new(StringComparer.Ordinal);
    private int _skip;

    /// <summary>How many facts were quoted in order.</summary>
    public int Shown { get; private set; }

    /// <summary>The facts that stand in the answer.</summary>
    public IReadOnlySet<Fact> Facts => _quoter.Facts;

    /// <summary>The names that the answer lists, in order, for "the second one".</summary>
    public List<string> Choices { get; private init; } = [];

    /// <summary>What the items of the answer's one list are called; nothing where it has several lists or none.</summary>
    public IReadOnlyList<string> Items => _blocks.OfType<ListBlock>().ToList() is [{ Items.Count: > 1 } list] ? [.. list.Items.Select(NameOf)] : [];

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
    public Statement Quote(Fact fact) => _quoter.Whole(fact);

    /// <summary>Quotes one cell of a row with what its column, or its row where the columns are roles, says it is.</summary>
    public Statement QuoteCell(Fact fact) => _quoter.Cell(fact);

    /// <summary>Quotes a figure: its cell where it stands in a table, else the sentence or item that gives it.</summary>
    public Statement QuoteFigure(Fact fact) => fact.Fragment.Kind is FragmentKind.Cell ? QuoteCell(fact) : Quote(fact);

    /// <summary>A statement as one line on a role: "Baker: …".</summary>
    public Statement OfRole(int role, Statement statement) => statement with { Text = Fill(Answers.Say.RoleItem, Capital(catalog.Roles[role].Name), statement.Text) };

    /// <summary>Quotes the label of an item, or the whole of it where it has none.</summary>
    public Statement QuoteLabel(Fact fact) => _quoter.Label(fact);

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
        _quoter = _quoter.Branch(), _blocks = [.. _blocks], _related = [.. _related], _suggestions = [.. _suggestions],
        _quoted = [.. _quoted], Choices = [.. Choices], Shown = Shown,
    };

    /// <summary>Forgets all that was written.</summary>
    public void Clear()
    {
        _blocks.Clear();
        _suggestions.Clear();
        _quoter.Forget();
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
        new(kind, form, kind is AnswerKind.Answer ? Math.Round(confidence, 2) : kind is AnswerKind.Refusal ? 0 : 1, _blocks, _quoter.Citations, _related, _suggestions, version);

    /// <summary>"Dovetail saw: cuts fine joints" is called by its label, an item without one by its words.</summary>
    private static string NameOf(Statement item) => item.Text.Split(": ", 2)[0].TrimEnd('.', ';', ',');

    /// <summary>A hole left empty leaves a blank before the full stop.</summary>
    [GeneratedRegex(@"\s+([.:,])")]
    private static partial Regex Space();

    private static string Capital(string text) => text.Length > 0 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
