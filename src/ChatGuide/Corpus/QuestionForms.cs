namespace ChatGuide.Corpus;

/// <summary>Recognises questions that a document asks and answers itself.</summary>
internal static class QuestionForms
{
    private const int LongestQuestion = 220;
    private const int ShortSection = 1000;

    public static bool IsQuestion(string text) =>
        text.Length <= LongestQuestion && text.TrimEnd('"', '”', '’', ')', ' ', '*', ':').EndsWith('?') && SentenceSplitter.Split(text).Count == 1;

    /// <summary>Whether a line begins as a question or an answer is marked: "Q:", "A:".</summary>
    public static bool IsMarked(string line) => StructureWords.QuestionMark.IsMatch(line) || StructureWords.AnswerMark.IsMatch(line);

    /// <summary>
    /// How many blocks from a position answer the question above them: a short section as a whole, of a longer one its first paragraph or list.
    /// </summary>
    public static int AnswerLength(IReadOnlyList<Block> blocks, int from)
    {
        var end = from;
        var characters = 0;
        while (end < blocks.Count && IsAnswer(blocks[end], out var length))
        {
            characters += length;
            end++;
        }
        if (end - from <= 3 && characters <= ShortSection && (end == blocks.Count || blocks[end] is HeadingBlock or QuestionBlock or ParagraphBlock))
            return end - from;
        var leads = end - from > 1 && blocks[from] is ParagraphBlock first && blocks[from + 1] is ListBlock && LeadIns.Start(first.Text.Text) is not null;
        return leads ? 2 : Math.Min(1, end - from);
    }

    /// <summary>A question that a paragraph marks by its type or by "Q:", with its answer; null for any other paragraph.</summary>
    public static (MappedText Question, IReadOnlyList<Block> Answer, int BlocksUsed)? Marked(ParagraphBlock paragraph, IReadOnlyList<Block> blocks, int i)
    {
        var text = paragraph.Text;
        var question = StructureWords.QuestionMark.Match(text.Text) is { Success: true } mark ? text.Slice(mark.Length, text.Text.Length) : null;
        if (question is not null && StructureWords.InnerAnswerMark.Match(question.Text) is { Success: true } inner)
            return (question.Slice(0, inner.Index), [new ParagraphBlock(question.Slice(inner.Index + inner.Length, question.Text.Length))], 1);
        if (question is null && paragraph.Strong && IsQuestion(text.Text))
            question = text;
        if (question is not { IsEmpty: false } || !IsQuestion(question.Text) && !IsAnswerMarked(blocks, i + 1))
            return null;
        var count = AnswerLength(blocks, i + 1);
        if (count == 0)
            return null;
        var answer = blocks.Skip(i + 1).Take(count).ToArray();
        if (answer[0] is ParagraphBlock first && StructureWords.AnswerMark.Match(first.Text.Text) is { Success: true } answerMark)
            answer[0] = new ParagraphBlock(first.Text.Slice(answerMark.Length, first.Text.Text.Length));
        return (question, answer, 1 + count);
    }

    private static bool IsAnswerMarked(IReadOnlyList<Block> blocks, int i) =>
        i < blocks.Count && blocks[i] is ParagraphBlock p && StructureWords.AnswerMark.IsMatch(p.Text.Text);

    private static bool IsAnswer(Block block, out int length)
    {
        length = block switch
        {
            ParagraphBlock p => p.Text.Text.Length,
            ListBlock l => l.Entries.Sum(e => e.Parts.Sum(t => t.Text.Length)),
            _ => 0,
        };
        return block is ListBlock
            || block is ParagraphBlock paragraph && !StructureWords.QuestionMark.IsMatch(paragraph.Text.Text)
            && !(paragraph.Strong && LeadIns.IsHeadingLike(paragraph.Text.Text));
    }
}
