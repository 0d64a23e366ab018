namespace ChatGuide.Corpus.PlainText;

/// <summary>Decides which lines without a blank line between them read on and which stand for themselves.</summary>
internal sealed class TextLineJoiner
{
    private const int LongLine = 160;
    private const int ShortLine = 60;
    private const int NarrowestWrap = 45;

    private readonly List<TextLine> lines;
    private readonly int wrapWidth;
    private int runEnd;

    public TextLineJoiner(List<TextLine> lines)
    {
        this.lines = lines;
        // The width at which the text is wrapped shows where a line breaks off and the next goes on in lower case.
        wrapWidth = Enumerable.Range(0, Math.Max(0, lines.Count - 1))
            .Where(i => lines[i + 1].Gap == 0 && IsPlain(i + 1) && char.IsLower(lines[i + 1].Text[0])
                && !LineShape.EndsSentence(lines[i].Text) && lines[i].Text[^1] != ':' && lines[i].Text.Length is >= NarrowestWrap and <= LongLine)
            .Select(i => lines[i].Indent + lines[i].Text.Length)
            .DefaultIfEmpty(0)
            .Max();
    }

    /// <summary>The end of the plain lines that follow a line without a blank one.</summary>
    /// <remarks>Asked for each line of a run in order; the end is looked for once.</remarks>
    public int RunEnd(int i)
    {
        if (i < runEnd)
            return runEnd;
        runEnd = i + 1;
        while (runEnd < lines.Count && lines[runEnd].Gap == 0 && IsPlain(runEnd) && !IsUnderlined(runEnd))
            runEnd++;
        return runEnd;
    }

    /// <summary>Whether the line behind a paragraph's last one so far belongs to it.</summary>
    public bool Joins(int first, int last)
    {
        var line = lines[last].Text;
        var next = lines[last + 1].Text;
        if (line.EndsWith(':') && line.Length <= ShortLine || QuestionForms.IsMarked(next))
            return false;
        if (char.IsLower(next[0]))
            return true;
        if (first == last && (QuestionForms.IsQuestion(line) || QuestionForms.IsMarked(line) && line.EndsWith('?')))
            return false;
        var isFull = wrapWidth > 0 && lines[last].Indent + line.Length + 1 + next.Split(' ')[0].Length > wrapWidth;
        return isFull || LineShape.EndsSentence(line) && line.Length <= LongLine && next.Length <= LongLine && LineShape.EndsSentence(next);
    }

    /// <summary>Whether the line behind an item's last one so far belongs to the item.</summary>
    public bool ContinuesItem(int first, int last)
    {
        var next = lines[last + 1];
        if (!IsPlain(last + 1) || next.Gap > 1 || IsUnderlined(last + 1))
            return false;
        if (next.Gap == 1)
            return next.Indent >= lines[first].Indent + 2 && !LineShape.CanBeHeading(next.Text);
        return char.IsLower(next.Text[0]) || next.Indent >= lines[first].Indent + 2
            || wrapWidth > 0 && lines[last].Indent + lines[last].Text.Length + 1 + next.Text.Split(' ')[0].Length > wrapWidth;
    }

    /// <summary>The end of the lines, from the first of a run, that are each a short label with its value.</summary>
    public int LabelledEnd(int from, int end)
    {
        var last = from;
        while (last < end && !QuestionForms.IsMarked(lines[last].Text) && Labels.OfItem(lines[last].Text) is { } label
            && label.Count(c => c == ' ') < 4 && label.Length + 2 < lines[last].Text.Length && (last == from || !char.IsLower(lines[last].Text[0])))
            last++;
        return last < end && last > from && char.IsLower(lines[last].Text[0]) ? from : last;
    }

    /// <summary>Where the items begin in a run of short lines under a heading or a lead-in; null for any other run.</summary>
    public int? IsBareList(int from, int end)
    {
        if (end - from < 3)
            return null;
        var leads = lines[from].Text.EndsWith(':');
        var first = leads ? from + 1 : from;
        var isAnnounced = leads || from > 0 && (lines[from - 1].Text.EndsWith(':') || LineShape.CanBeHeading(lines[from - 1].Text));
        return isAnnounced && Enumerable.Range(first, end - first).All(i => IsBareItem(lines[i].Text)) ? first : null;
    }

    private static bool IsBareItem(string line) =>
        line.Length <= ShortLine && !LineShape.EndsSentence(line) && !line.EndsWith(':') && !line.EndsWith(',') && char.IsLetterOrDigit(line[0]);

    private bool IsPlain(int i) =>
        LineShape.BulletLength(lines[i].Text) == 0 && LineShape.Numbering(lines[i].Text).Length == 0 && LineShape.Marked(lines[i].Text).Length == 0
        && !LineShape.IsTableRow(lines[i].Text) && !LineShape.IsRule(lines[i].Text) && lines[i].Text[0] != '>';

    private bool IsUnderlined(int i) => i + 1 < lines.Count && lines[i + 1].Gap == 0 && LineShape.Underline(lines[i + 1].Text) > 0;
}
