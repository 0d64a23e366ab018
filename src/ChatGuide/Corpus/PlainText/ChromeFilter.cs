namespace ChatGuide.Corpus.PlainText;

/// <summary>Takes the lines of a web page that are not its text out of a plain text.</summary>
internal sealed class ChromeFilter(PageChrome chrome)
{
    private const int HeadZone = 30;

    public List<TextLine> Filter(List<TextLine> lines)
    {
        var isChrome = lines.Select(l => chrome.IsLine(Bare(l.Text))).ToArray();
        DropHead(lines, isChrome);
        DropCaptions(lines, isChrome);
        DropSections(lines, isChrome);
        var kept = new List<TextLine>();
        var gap = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            // A dropped line parts its neighbours as a blank one does.
            gap = Math.Max(gap, lines[i].Gap);
            if (isChrome[i] && !LineShape.IsTableRule(lines[i].Text) && !IsUnderline(lines, i))
                gap = Math.Max(gap, 1);
            else
            {
                kept.Add(lines[i] with { Gap = gap });
                gap = 0;
            }
        }
        return kept;
    }

    /// <summary>Above the text stand the site's name, a menu, the title once more and the author.</summary>
    private static void DropHead(List<TextLine> lines, bool[] isChrome)
    {
        var end = HeadEnd(lines, isChrome);
        var heads = Enumerable.Range(0, end).Where(i => !isChrome[i]).ToList();
        if (heads.Count == 0 || heads.Any(i => LineShape.Marked(lines[i].Text).Length > 0))
            return;
        var title = TitleOf(lines, heads);
        if (title < 0)
            return;
        foreach (var i in heads.TakeWhile(i => i < title))
            isChrome[i] = true;
        foreach (var i in heads.Where(i => i > title))
        {
            var repeats = Same(lines[i].Text, lines[title].Text);
            var isName = IsName(lines[i].Text) && (i + 1 < lines.Count && isChrome[i + 1] || isChrome[i - 1] && lines[i].Gap == 0);
            isChrome[i] |= repeats || isName && !IsBeforeText(lines, i);
        }
    }

    /// <summary>Where the first sentence or list begins.</summary>
    private static int HeadEnd(List<TextLine> lines, bool[] isChrome)
    {
        var end = 0;
        while (end < lines.Count && end < HeadZone && (isChrome[end] || IsHead(lines, end)))
            end++;
        return end;
    }

    /// <summary>A line that is no sentence, does not read on in the next one and gives no figure or fact under a label.</summary>
    private static bool IsHead(List<TextLine> lines, int i)
    {
        var line = lines[i].Text;
        if (line.Length > 160 || LineShape.BulletLength(line) > 0 || LineShape.Numbering(line).Length > 0)
            return false;
        if (i + 1 < lines.Count && lines[i + 1].Gap == 0 && (char.IsLower(lines[i + 1].Text[0]) && !IsToken(lines[i + 1].Text) || IsLabelled(line) && IsLabelled(lines[i + 1].Text)))
            return false;
        if (i > 0 && lines[i].Gap == 0 && IsLabelled(line) && IsLabelled(lines[i - 1].Text))
            return false;
        return LineShape.CanBeHeading(line) || !LineShape.EndsSentence(line) && SentenceSplitter.Split(line).Count == 1;
    }

    private static bool IsLabelled(string line) => Labels.OfProse(line) is { } label && label.Length + 2 < line.Length;

    private static int TitleOf(List<TextLine> lines, List<int> heads)
    {
        var repeated = heads.Where(i => WordCount(lines[i].Text) > 1 && heads.Any(j => j != i && Same(lines[j].Text, lines[i].Text))).ToList();
        if (repeated.Count > 0)
            return repeated[^1];
        var first = heads.FindIndex(i => !IsToken(lines[i].Text) && LineShape.CanBeHeading(lines[i].Text));
        if (first < 0)
            return -1;
        // Three short lines and more before a long one are a menu.
        var longest = heads.MaxBy(i => lines[i].Text.Length);
        var before = heads.IndexOf(longest) - first;
        var isMenu = before >= 3 && heads.Skip(first).Take(before).All(i => WordCount(lines[i].Text) <= 3 && lines[i].Text.Length <= 30);
        return isMenu && WordCount(lines[longest].Text) >= 4 ? longest : heads[first];
    }

    /// <summary>A picture's credit line follows its caption.</summary>
    private void DropCaptions(List<TextLine> lines, bool[] isChrome)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            var isCredit = isChrome[i] && lines[i].Text.Contains(':')
                && chrome.IsCredit(lines[i].Text.Split(' ', ':')[0]);
            if (isCredit && !isChrome[i - 1] && LineShape.CanBeHeading(lines[i - 1].Text) && LineShape.Marked(lines[i - 1].Text).Length == 0)
                isChrome[i - 1] = true;
        }
    }

    private void DropSections(List<TextLine> lines, bool[] isChrome)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var bare = Bare(lines[i].Text);
            if (!chrome.IsSection(bare))
                continue;
            isChrome[i] = true;
            var end = SectionEnd(lines, i, chrome.IsBiography(bare));
            while (++i < end)
                isChrome[i] = true;
            i--;
        }
    }

    /// <summary>The next marked heading, or the heading before the next paragraph, or that paragraph.</summary>
    private static int SectionEnd(List<TextLine> lines, int section, bool isBiography)
    {
        for (var i = section + 1; i < lines.Count; i++)
        {
            if (LineShape.Marked(lines[i].Text).Length > 0)
                return i;
            if (!IsProse(lines[i].Text))
                continue;
            if (isBiography)
            {
                isBiography = false;
                continue;
            }
            // Comments below the text are prose as well: a section in the last part of the page has no end.
            if (section * 2 > lines.Count && !lines.Skip(i).Any(l => LineShape.Marked(l.Text).Length > 0))
                return lines.Count;
            return i > section + 1 && lines[i - 1].Gap > 0 && LineShape.CanBeHeading(lines[i - 1].Text) ? i - 1 : i;
        }
        return lines.Count;
    }

    private static bool IsUnderline(List<TextLine> lines, int i) =>
        i > 0 && lines[i].Gap == 0 && LineShape.Underline(lines[i].Text) > 0 && LineShape.CanBeHeading(lines[i - 1].Text);

    private static bool IsBeforeText(List<TextLine> lines, int i) => i + 1 < lines.Count && IsProse(lines[i + 1].Text);

    private static bool IsProse(string line) => line.Length >= 60 && LineShape.EndsSentence(line) && LineShape.BulletLength(line) == 0;

    /// <summary>"Mustafa Celik": two to four capitalised words.</summary>
    private static bool IsName(string line)
    {
        var words = line.Split(' ');
        return words.Length is >= 2 and <= 4 && words.All(w => char.IsUpper(w[0]) && w.All(c => char.IsLetter(c) || c is '.' or '-' or '\'' or '’'));
    }

    /// <summary>One word in lower case, as trackers leave behind.</summary>
    private static bool IsToken(string line) => !line.Contains(' ') && !line.Any(char.IsUpper);

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static int WordCount(string line) => line.Count(c => c == ' ') + 1;

    private static string Bare(string line) =>
        string.Join(' ', line[LineShape.BulletLength(line)..].Trim('*', '#', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
