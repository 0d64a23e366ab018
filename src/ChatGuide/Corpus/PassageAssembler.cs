namespace ChatGuide.Corpus;

/// <summary>Turns the blocks of one document into headings and passages.</summary>
internal sealed class PassageAssembler(DocumentId document, LineMap lines, SharedTexts shared, Func<string, bool>? isChrome = null)
{
    private readonly List<Heading> headings = [];
    private readonly List<Passage> passages = [];
    private readonly HeadingTrail trail = new();

    public IReadOnlyList<Heading> Headings => headings;

    public IReadOnlyList<Passage> Passages => passages;

    public void Assemble(IReadOnlyList<Block> blocks)
    {
        IReadOnlyList<Block> parted = [.. blocks.SelectMany(QuestionForms.Part)];
        for (var i = 0; i < parted.Count;)
            i += Take(parted, i);
    }

    /// <summary>Reads the block at a position and returns how many blocks it used.</summary>
    private int Take(IReadOnlyList<Block> blocks, int i)
    {
        switch (blocks[i])
        {
            case HeadingBlock heading:
                return TakeHeading(heading, blocks, i);
            case QuestionBlock question:
                AddQuestion(question.Question, question.Answer);
                return 1;
            case TableBlock table:
                AddRows(table);
                return 1;
            case ListBlock list:
                Add(PassageKind.List, Items(list));
                return 1;
            case ParagraphBlock paragraph:
                return TakeParagraph(paragraph, blocks, i);
            default:
                throw new InvalidOperationException($"Unknown block {blocks[i].GetType()}.");
        }
    }

    private int TakeHeading(HeadingBlock heading, IReadOnlyList<Block> blocks, int i)
    {
        var level = trail.LevelOf(heading.Level, heading.Text.Text);
        headings.Add(new(level, heading.Text.Text, heading.Text.Span, lines.LinesOf(heading.Text.Span)));
        var answer = QuestionForms.IsQuestion(heading.Text.Text) ? QuestionForms.AnswerLength(blocks, i + 1) : 0;
        trail.Enter(level, null);
        AddQuestion(heading.Text, blocks, i + 1, answer);
        trail.Enter(level, heading.Text.Text);
        return 1 + answer;
    }

    private int TakeParagraph(ParagraphBlock paragraph, IReadOnlyList<Block> blocks, int i)
    {
        if (QuestionForms.Marked(paragraph, blocks, i) is { } marked)
        {
            AddQuestion(marked.Question, marked.Answer);
            return marked.BlocksUsed;
        }
        var next = i + 1 < blocks.Count ? blocks[i + 1] : null;
        if (next is ListBlock list && LeadIns.Start(paragraph.Text.Text) is { } leadIn)
        {
            if (leadIn > 0)
                Add(PassageKind.Paragraph, Prose(paragraph.Text.Slice(0, leadIn)));
            Add(PassageKind.List, [.. LeadIn(paragraph.Text.Slice(leadIn, paragraph.Text.Text.Length)), .. Items(list)]);
            return 2;
        }
        if (paragraph.Strong && next is not (null or HeadingBlock) && LeadIns.IsHeadingLike(paragraph.Text.Text))
            return TakeStrongHeading(paragraph, next);
        Add(PassageKind.Paragraph, Prose(paragraph.Text, paragraph.Lead));
        return 1;
    }

    /// <summary>A short bold line stands for a heading below the current one.</summary>
    private int TakeStrongHeading(ParagraphBlock paragraph, Block next)
    {
        if (next is ParagraphBlock { Strong: true } other && LeadIns.IsHeadingLike(other.Text.Text))
            return 1;
        var text = paragraph.Text.Text.EndsWith(':') ? paragraph.Text.Slice(0, paragraph.Text.Text.Length - 1) : paragraph.Text;
        var level = trail.EnterBelow(text.Text);
        headings.Add(new(level, text.Text, text.Span, lines.LinesOf(text.Span)));
        return 1;
    }

    private void AddQuestion(MappedText question, IReadOnlyList<Block> blocks, int from, int count)
    {
        if (count > 0)
            AddQuestion(question, [.. blocks.Skip(from).Take(count)]);
    }

    private void AddQuestion(MappedText question, IReadOnlyList<Block> answer)
    {
        var fragments = new List<Fragment> { new(FragmentKind.Question, null, [Whole(question)]) };
        for (var i = 0; i < answer.Count; i++)
        {
            if (answer[i] is ListBlock list)
            {
                fragments.AddRange(Items(list));
                continue;
            }
            if (answer[i] is TableBlock table)
            {
                fragments.AddRange(table.Rows.SelectMany(row => Cells(table, row)));
                continue;
            }
            if (answer[i] is not ParagraphBlock paragraph)
                continue;
            var leadIn = i + 1 < answer.Count && answer[i + 1] is ListBlock ? LeadIns.Start(paragraph.Text.Text) : null;
            var length = paragraph.Text.Text.Length;
            fragments.AddRange(Prose(paragraph.Text.Slice(0, leadIn ?? length)));
            fragments.AddRange(LeadIn(paragraph.Text.Slice(leadIn ?? length, length)));
        }
        if (fragments.Count > 1)
            Add(PassageKind.QuestionAnswer, fragments);
    }

    private void AddRows(TableBlock table)
    {
        foreach (var row in table.Rows)
            Add(PassageKind.TableRow, Cells(table, row));
    }

    private List<Fragment> Cells(TableBlock table, IReadOnlyList<MappedText> row)
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

    /// <summary>An item that is only a label leads in the items below it and lends them its label.</summary>
    private List<Fragment> Items(ListBlock list)
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

    private IEnumerable<Fragment> Prose(MappedText text, int lead = 0)
    {
        var sentences = Sentences(text);
        if (sentences.Length > 0)
            yield return new(FragmentKind.Prose, Label(Labels.OfProse(sentences[0].Text, lead)), sentences);
    }

    private IEnumerable<Fragment> LeadIn(MappedText text)
    {
        var sentences = Sentences(text);
        if (sentences.Length > 0)
            yield return new(FragmentKind.LeadIn, Label(Labels.OfLeadIn(text.Text)), sentences);
    }

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

    private Sentence Whole(MappedText text) => Sentence(shared.Of(text.Text), text.Span);

    private string? Label(string? label) => label is null ? null : shared.Of(label);

    private Sentence Sentence(string text, TextSpan span) => new(text, span, lines.LinesOf(span));

    private void Add(PassageKind kind, IEnumerable<Fragment> parts)
    {
        var fragments = parts.ToArray();
        if (fragments.Length == 0)
            return;
        var span = fragments[0].Sentences[0].Span;
        foreach (var sentence in fragments.SelectMany(f => f.Sentences))
            span = new(Math.Min(span.Start, sentence.Span.Start), Math.Max(span.End, sentence.Span.End));
        passages.Add(new(new(document, passages.Count), kind, trail.Path, fragments, span, lines.LinesOf(span)));
    }
}
