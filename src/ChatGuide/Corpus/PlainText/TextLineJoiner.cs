namespace ChatGuide.Corpus.PlainText;

/// <summary>Decides which lines without a blank line between them read on and which stand for themselves.</summary>
internal sealed class TextLineJoiner
{
    private const int LongLine = 160;
    private const int ShortLine = 60;
    private const int NarrowestWrap = 45;
    private const double NotLonger = 0.9;
    private const double NearlyFull = 0.8;

    private readonly List<TextLine> lines;
    private readonly int wrapWidth;
    private int runEnd;

    public TextLineJoiner(List<TextLine> lines)
    {
        this.lines = lines;
        // The width at which the text is wrapped shows where a line breaks off and the next goes on in lower case.
        // A few lines that run past it do not move it.
        var broken = Enumerable.Range(0, Math.Max(0, lines.Count - 1))
            .Where(i => lines[i + 1].Gap == 0 && IsPlain(i + 1) && char.IsLower(lines[i + 1].Text[0])
                && !LineShape.EndsSentence(lines[i].Text) && lines[i].Text[^1] != ':' && lines[i].Text.Length is >= NarrowestWrap and <= LongLine)
            .Select(i => lines[i].Indent + lines[i].Text.Length)
            .Order()
            .ToArray();
        wrapWidth = broken.Length == 0 ? 0 : broken[Math.Min(broken.Length - 1, (int)(broken.Length * NotLonger))];
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
        return IsFull(last) || IsUnfinished(first, last) || LineShape.EndsSentence(line) && line.Length <= LongLine && next.Length <= LongLine && LineShape.EndsSentence(next);
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
            || IsFull(last);
    }

    /// <summary>Whether the first word of the next line would not have fitted on the line.</summary>
    private bool IsFull(int line) =>
        wrapWidth > 0 && lines[line].Indent + lines[line].Text.Length + 1 + lines[line + 1].Text.Split(' ')[0].Length > wrapWidth;

    /// <summary>Whether a line breaks off in a sentence near the width at which the text is wrapped.</summary>
    private bool IsUnfinished(int first, int last)
    {
        var line = lines[last].Text;
        return wrapWidth > 0 && lines[last].Indent + line.Length >= wrapWidth * NearlyFull && !LineShape.EndsSentence(line) && line[^1] != ':'
            && (last > first || !LineShape.IsTitleCase(line));
    }

    /// <summary>Where the items start in lines, from the first of a run, that are each a short label with its value, which may go on below; and where they end.</summary>
    public (IReadOnlyList<int> Starts, int End) Labelled(int from, int end)
    {
        var starts = new List<int>();
        var line = from;
        for (; line < end; line++)
        {
            if (HasLabel(line))
                starts.Add(line);
            else if (starts.Count == 0 || !(char.IsLower(lines[line].Text[0]) || IsUnfinished(from, line - 1)) || lines[line - 1].Text.Length < wrapWidth * NearlyFull)
                break;
        }
        return line < end && starts.Count > 0 && char.IsLower(lines[line].Text[0]) ? ([], from) : (starts, line);
    }

    private bool HasLabel(int line) =>
        !QuestionForms.IsMarked(lines[line].Text) && !char.IsLower(lines[line].Text[0]) && Labels.OfItem(lines[line].Text) is { } label
        && label.Count(c => c == ' ') < 4 && label.Length + 2 < lines[line].Text.Length;

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
