namespace ChatGuide.Corpus;

/// <summary>Reads the texts of a block into fragments: what each is, its label and its sentences.</summary>
internal sealed class FragmentReader(LineMap lines, SharedTexts shared, Func<string, bool>? isChrome)
{
    /// <summary>The cells of a row, each with the header of its column.</summary>
    public List<Fragment> Cells(TableBlock table, IReadOnlyList<MappedText> row)
    {
        var cells = new List<Fragment>();
        for (var column = 0; column < row.Count; column++)
        {
            if (row[column].IsEmpty)
                continue;
            var label = column < table.Header.Count && !table.Header[column].IsEmpty ? table.Header[column].Text : null;
            cells.Add(new(FragmentKind.Cell, label, [Whole(row[column])]));
        }
        return cells;
    }

    /// <summary>The items of a list. One that is only a label leads in the items below it and lends them its label.</summary>
    public List<Fragment> Items(ListBlock list)
    {
        var items = new List<Fragment>();
        var labels = new Stack<(int Depth, string? Label)>();
        for (var i = 0; i < list.Entries.Count; i++)
        {
            var entry = list.Entries[i];
            var sentences = entry.Parts is [var only] ? Sentences(only) : [.. entry.Parts.SelectMany(Sentences)];
            if (sentences.Length == 0)
                continue;
            while (labels.TryPeek(out var top) && top.Depth >= entry.Depth)
                labels.Pop();
            var first = entry.Parts.First(p => !p.IsEmpty).Text;
            var own = entry.IsTerm ? first : Labels.OfItem(first);
            var leads = i + 1 < list.Entries.Count && list.Entries[i + 1].Depth > entry.Depth && sentences.Length == 1
                && (first.EndsWith(':') || !first.EndsWith('.') && first.Length <= 60);
            var lent = labels.TryPeek(out var above) ? above.Label : null;
            items.Add(new(leads ? FragmentKind.LeadIn : FragmentKind.Item, Label(own ?? (leads ? first : lent)), sentences));
            if (leads)
                labels.Push((entry.Depth, own ?? first));
        }
        return items;
    }

    /// <summary>The sentences of a paragraph; none where all of them are chrome.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="lead">How many characters at its start are set in bold.</param>
    public IEnumerable<Fragment> Prose(MappedText text, int lead = 0)
    {
        var sentences = Sentences(text);
        if (sentences.Length > 0)
            yield return new(FragmentKind.Prose, Label(Labels.OfProse(sentences[0].Text, lead)), sentences);
    }

    /// <summary>The sentences that lead in a list.</summary>
    public IEnumerable<Fragment> LeadIn(MappedText text)
    {
        var sentences = Sentences(text);
        if (sentences.Length > 0)
            yield return new(FragmentKind.LeadIn, Label(Labels.OfLeadIn(text.Text)), sentences);
    }

    /// <summary>A text as one sentence.</summary>
    public Sentence Whole(MappedText text) => Sentence(shared.Of(text.Text), text.Span);

    private Sentence[] Sentences(MappedText text)
    {
        var ranges = SentenceSplitter.Split(text.Text);
        var sentences = new Sentence[ranges.Count];
        var count = 0;
        for (var i = 0; i < ranges.Count; i++)
        {
            var sentence = shared.Of(text.Text.AsSpan(ranges[i].Start, ranges[i].Length));
            if (isChrome?.Invoke(sentence) != true)
                sentences[count++] = Sentence(sentence, text.SpanOf(ranges[i].Start, ranges[i].End));
        }
        return count == sentences.Length ? sentences : sentences[..count];
    }

    private string? Label(string? label) => label is null ? null : shared.Of(label);

    private Sentence Sentence(string text, TextSpan span) => new(text, span, lines.LinesOf(span));
}
