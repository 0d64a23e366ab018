using ChatGuide.Corpus;

namespace ChatGuide.Web.Pages;

/// <summary>A run of text, marked or not.</summary>
internal sealed record Run(string Text, bool Marked);

/// <summary>A line of reading: a sentence, an item or a cell.</summary>
internal sealed record ViewText(IReadOnlyList<Run> Runs);

/// <summary>One block of a document as a reader sees it.</summary>
internal abstract record ViewBlock;

internal sealed record HeadingView(int Level, string Anchor, string Text) : ViewBlock;

internal sealed record ParagraphView(ViewText Text, bool IsQuestion = false) : ViewBlock;

internal sealed record ListView(IReadOnlyList<ViewText> Items) : ViewBlock;

internal sealed record TableView(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<ViewText>> Rows) : ViewBlock;

/// <summary>A document laid out for reading, with one place marked.</summary>
internal sealed class SourceView
{
    private readonly Document _document;
    private readonly TextSpan? _marked;

    private SourceView(Document document, TextSpan? marked)
    {
        _document = document;
        _marked = marked;
    }

    /// <summary>Lays a document out.</summary>
    /// <param name="document">The document.</param>
    /// <param name="marked">The place to mark; null for none.</param>
    public static IReadOnlyList<ViewBlock> Of(Document document, TextSpan? marked) => [.. new SourceView(document, marked).Layout()];

    /// <summary>The text of the file as it is, cut at the edges of the marked place.</summary>
    public static ViewText File(Document document, TextSpan? marked)
    {
        if (marked is not { } span)
            return new ViewText([new Run(document.Text, false)]);
        return new ViewText(
        [
            new Run(document.Text[..span.Start], false),
            new Run(document.Quote(span), true),
            new Run(document.Text[span.End..], false),
        ]);
    }

    private IEnumerable<ViewBlock> Layout()
    {
        var headings = new Queue<Heading>(_document.Headings);
        var anchors = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = new List<Passage>();
        foreach (var passage in _document.Passages)
        {
            var starts = headings.Count > 0 && headings.Peek().Span.Start <= passage.Span.Start;
            if (rows.Count > 0 && (starts || passage.Kind != PassageKind.TableRow || !SameColumns(rows[^1], passage)))
                yield return Table(rows);
            while (headings.Count > 0 && headings.Peek().Span.Start <= passage.Span.Start)
                yield return Heading(headings.Dequeue(), anchors);
            if (passage.Kind == PassageKind.TableRow)
            {
                rows.Add(passage);
                continue;
            }

            foreach (var block in BlocksOf(passage))
                yield return block;
        }

        if (rows.Count > 0)
            yield return Table(rows);
        while (headings.Count > 0)
            yield return Heading(headings.Dequeue(), anchors);
    }

    private static HeadingView Heading(Heading heading, Dictionary<string, int> anchors)
    {
        var anchor = Anchor(heading.Text);
        var uses = anchors[anchor] = anchors.GetValueOrDefault(anchor) + 1;
        return new HeadingView(Math.Clamp(heading.Level, 1, 5) + 1, uses == 1 ? anchor : $"{anchor}-{uses}", heading.Text);
    }

    private static string Anchor(string text)
    {
        var words = new string([.. text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "section" : string.Join('-', words);
    }

    private TableView Table(List<Passage> rows)
    {
        var table = new TableView([.. rows[0].Fragments.Select(f => f.Label ?? "")], [.. rows.Select(r => r.Fragments.Select(Text).ToArray())]);
        rows.Clear();
        return table;
    }

    private static bool SameColumns(Passage one, Passage other) =>
        one.Fragments.Select(f => f.Label).SequenceEqual(other.Fragments.Select(f => f.Label), StringComparer.Ordinal);

    private IEnumerable<ViewBlock> BlocksOf(Passage passage)
    {
        var items = passage.Fragments.Where(f => f.Kind == FragmentKind.Item).Select(Text).ToArray();
        foreach (var fragment in passage.Fragments.Where(f => f.Kind != FragmentKind.Item))
            yield return new ParagraphView(Text(fragment), fragment.Kind == FragmentKind.Question);
        if (items.Length > 0)
            yield return new ListView(items);
    }

    private ViewText Text(Fragment fragment)
    {
        var runs = new List<Run>();
        foreach (var sentence in fragment.Sentences)
        {
            if (runs.Count > 0)
                runs.Add(new Run(" ", runs[^1].Marked && Overlaps(sentence)));
            runs.AddRange(Runs(sentence));
        }

        return new ViewText(runs);
    }

    /// <summary>A place within a sentence is marked by its words where they read as they stand in the file; else the sentence is marked whole.</summary>
    private IEnumerable<Run> Runs(Sentence sentence)
    {
        if (!Overlaps(sentence))
            return [new Run(sentence.Text, false)];
        if (_marked is { } span && sentence.Span.Contains(span) && span != sentence.Span)
        {
            var quote = _document.Quote(span);
            var at = sentence.Text.IndexOf(quote, StringComparison.Ordinal);
            if (at >= 0 && quote.Length > 0)
            {
                Run[] runs =
                [
                    new(sentence.Text[..at], false),
                    new(quote, true),
                    new(sentence.Text[(at + quote.Length)..], false),
                ];
                return runs.Where(r => r.Text.Length > 0);
            }
        }

        return [new Run(sentence.Text, true)];
    }

    private bool Overlaps(Sentence sentence) => _marked is { } span && sentence.Span.Start < span.End && span.Start < sentence.Span.End;
}
