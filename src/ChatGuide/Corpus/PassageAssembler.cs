namespace ChatGuide.Corpus;

/// <summary>Turns the blocks of one document into headings and passages.</summary>
internal sealed class PassageAssembler(DocumentId document, LineMap lines, SharedTexts shared, Func<string, bool>? isChrome = null)
{
    private readonly List<Heading> headings = [];
    private readonly List<Passage> passages = [];
    private readonly HeadingTrail trail = new();
    private readonly FragmentReader fragments = new(lines, shared, isChrome);

    public IReadOnlyList<Heading> Headings => headings;

    public IReadOnlyList<Passage> Passages => passages;

    public void Assemble(IReadOnlyList<Block> blocks)
    {
        IReadOnlyList<Block> parted = [.. RunIns.Part(blocks)];
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
                Add(PassageKind.List, fragments.Items(list));
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
                Add(PassageKind.Paragraph, fragments.Prose(paragraph.Text.Slice(0, leadIn)));
            Add(PassageKind.List, [.. fragments.LeadIn(paragraph.Text.Slice(leadIn, paragraph.Text.Text.Length)), .. fragments.Items(list)]);
            return 2;
        }
        if (paragraph.Strong && next is not (null or HeadingBlock) && LeadIns.IsHeadingLike(paragraph.Text.Text))
            return TakeStrongHeading(paragraph, next);
        Add(PassageKind.Paragraph, fragments.Prose(paragraph.Text, paragraph.Lead));
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
        var parts = new List<Fragment> { new(FragmentKind.Question, null, [fragments.Whole(question)]) };
        for (var i = 0; i < answer.Count; i++)
        {
            if (answer[i] is ListBlock list)
            {
                parts.AddRange(fragments.Items(list));
                continue;
            }
            if (answer[i] is TableBlock table)
            {
                parts.AddRange(table.Rows.SelectMany(row => fragments.Cells(table, row)));
                continue;
            }
            if (answer[i] is not ParagraphBlock paragraph)
                continue;
            var leadIn = i + 1 < answer.Count && answer[i + 1] is ListBlock ? LeadIns.Start(paragraph.Text.Text) : null;
            var length = paragraph.Text.Text.Length;
            parts.AddRange(fragments.Prose(paragraph.Text.Slice(0, leadIn ?? length)));
            parts.AddRange(fragments.LeadIn(paragraph.Text.Slice(leadIn ?? length, length)));
        }
        if (parts.Count > 1)
            Add(PassageKind.QuestionAnswer, parts);
    }

    private void AddRows(TableBlock table)
    {
        foreach (var row in table.Rows)
            Add(PassageKind.TableRow, fragments.Cells(table, row));
    }

    private void Add(PassageKind kind, IEnumerable<Fragment> parts)
    {
        var all = parts.ToArray();
        if (all.Length == 0)
            return;
        var span = all[0].Sentences[0].Span;
        foreach (var sentence in all.SelectMany(f => f.Sentences))
            span = new(Math.Min(span.Start, sentence.Span.Start), Math.Max(span.End, sentence.Span.End));
        passages.Add(new(new(document, passages.Count), kind, trail.Path, all, span, lines.LinesOf(span)));
    }
}
