namespace ChatGuide.Corpus.PlainText;

/// <summary>Decides which lines are headings and how they nest, from what stands around them.</summary>
internal static class HeadingInference
{
    private const int Section = 2;
    private const int Subsection = 3;
    private const int ShortHeading = 3;

    public static IReadOnlyList<Block> Infer(List<Block> blocks)
    {
        Resolve(blocks);
        DropStrays(blocks);
        var headings = Enumerable.Range(0, blocks.Count).Where(i => blocks[i] is TextHeading).ToArray();
        var levels = headings.Any(i => ((TextHeading)blocks[i]).Marked > 0) ? MarkedLevels(blocks, headings) : InferredLevels(blocks, headings);
        foreach (var (i, level) in headings.Zip(levels))
            blocks[i] = new HeadingBlock(level, ((TextHeading)blocks[i]).Text);
        return blocks;
    }

    /// <summary>A label before a list leads it in; a figure with its label is text; a last line heads nothing.</summary>
    private static void Resolve(List<Block> blocks)
    {
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            if (blocks[i] is not TextHeading { Marked: 0 } line)
                continue;
            if (i + 1 == blocks.Count && !line.IsQuestion && i > 0 && !line.Text.Text.Contains(": ", StringComparison.Ordinal))
                blocks.RemoveAt(i);
            else if (i + 1 == blocks.Count || line.IsLabel && !line.IsNumbered && blocks[i + 1] is ListBlock || IsFigure(line.Line.Text))
                blocks[i] = new ParagraphBlock(line.Line);
        }
    }

    private static bool IsFigure(string line) =>
        Labels.OfProse(line) is { } label && label.Count(c => c == ' ') < 2 && line.AsSpan(label.Length).IndexOfAnyInRange('0', '9') >= 0;

    /// <summary>Captions and menu entries look like headings that hold nothing: several in a row, or a heading once more.</summary>
    private static void DropStrays(List<Block> blocks)
    {
        var texts = blocks.OfType<TextHeading>().CountBy(h => h.Text.Text, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(StringComparer.OrdinalIgnoreCase);
        for (var i = blocks.Count - 2; i >= 1; i--)
        {
            if (!IsEmpty(blocks, i))
                continue;
            var start = i;
            while (start > 1 && IsEmpty(blocks, start - 1))
                start--;
            if (start < i)
                blocks.RemoveRange(start, i - start + 1);
            else if (texts[((TextHeading)blocks[i]).Text.Text] > 1)
                blocks.RemoveAt(i);
            i = start;
        }
    }

    private static bool IsEmpty(List<Block> blocks, int i) =>
        blocks[i] is TextHeading { Marked: 0, IsNumbered: false } && blocks[i + 1] is TextHeading;

    private static int[] MarkedLevels(List<Block> blocks, int[] headings)
    {
        var levels = new int[headings.Length];
        var marked = 0;
        for (var i = 0; i < headings.Length; i++)
        {
            var heading = (TextHeading)blocks[headings[i]];
            levels[i] = heading.Marked > 0 ? heading.Marked : marked + 1;
            marked = heading.Marked > 0 ? heading.Marked : marked;
        }
        return levels;
    }

    private static int[] InferredLevels(List<Block> blocks, int[] headings)
    {
        var levels = new int[headings.Length];
        Array.Fill(levels, Section);
        var first = headings is [0, ..] ? 1 : 0;
        if (first == 1)
            levels[0] = 1;
        if (HaveOuterCapitals(blocks, headings[first..]))
        {
            for (var i = first; i < headings.Length; i++)
                levels[i] = IsCapitals(blocks[headings[i]]) ? Section : Subsection;
            return levels;
        }
        var alike = AlikeSections(blocks, headings, first);
        foreach (var (start, end) in alike) Array.Fill(levels, Subsection, start + 1, end - start - 1);
        for (var i = first; i < headings.Length && alike.Count == 0;)
        {
            var end = i > first ? GroupEnd(blocks, headings, i) : i;
            for (var child = i; child < end; child++)
                levels[child] = Subsection;
            i = Math.Max(end, i + 1);
        }
        NestBelowNumbers(blocks, headings, levels, first);
        return levels;
    }

    /// <summary>The end of the headings that belong below the one before them; the position itself where none do.</summary>
    private static int GroupEnd(List<Block> blocks, int[] headings, int i)
    {
        var heading = Heading(i);
        var above = blocks[headings[i] - 1];
        var end = i + 1;
        while (end < headings.Length && AreParallel(heading, Heading(end)) && !(above is TextHeading && blocks[headings[end] + 1] is TextHeading))
            end++;
        if (above is TextHeading && RepeatedEnd(blocks, headings, i) is var repeatedEnd && repeatedEnd > i)
            return repeatedEnd;
        if (above is TextHeading)
            return end;
        if (AreParallel(Heading(i - 1), heading))
            return i;
        if (above is ParagraphBlock paragraph && paragraph.Text.Text.EndsWith(':'))
        {
            // Where sections have long headings, the short ones that follow an announcement are what it announces.
            while (end < headings.Length && heading.WordCount <= ShortHeading && Heading(end).WordCount <= ShortHeading && HaveLongHeadings(blocks, headings))
                end++;
            return end;
        }
        return end > i + 1 && Enumerable.Range(i, end - i).All(h => IsLabelled(headings[h])) && !IsLabelled(headings[i - 1]) ? end : i;

        TextHeading Heading(int index) => (TextHeading)blocks[headings[index]];

        bool IsLabelled(int block) => block + 2 < blocks.Count && blocks[block + 1] is ParagraphBlock p && Labels.OfLeadIn(p.Text.Text) is not null && blocks[block + 2] is ListBlock;
    }

    private static bool HaveLongHeadings(List<Block> blocks, int[] headings) =>
        headings.Count(i => ((TextHeading)blocks[i]).WordCount > ShortHeading) * 2 > headings.Length;

    /// <summary>
    /// Where several headings that hold nothing themselves are each followed by the same ones ("Nurses": "Duties", "Pay"; "Midwives": "Duties",
    /// "Pay"), all up to the next such heading lie below it, and below the last one all up to the last that was repeated.
    /// </summary>
    private static int RepeatedEnd(List<Block> blocks, int[] headings, int i)
    {
        var parent = Enumerable.Range(i, headings.Length - i).FirstOrDefault(h => blocks[headings[h] + 1] is TextHeading, headings.Length);
        var others = headings[..i].Concat(headings[parent..]).Select(h => ((TextHeading)blocks[h]).Text.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var repeated = Enumerable.Range(i, parent - i).Where(h => others.Contains(((TextHeading)blocks[headings[h]]).Text.Text)).ToArray();
        return repeated.Length == 0 ? i : parent < headings.Length ? parent : repeated[^1] + 1;
    }

    /// <summary>
    /// The sections that are divided alike ("The cook", with a word on it, "Duties", "Pay"; "The waiter", "Duties", "Pay"): each begins with the one heading before that which they all begin with, the
    /// last is no longer than the longest before it. None where fewer than two headings come again.
    /// </summary>
    private static List<(int Start, int End)> AlikeSections(List<Block> blocks, int[] headings, int first)
    {
        var again = Enumerable.Range(first, headings.Length - first).GroupBy(Text, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).ToList();
        if (again.Count < 2) return [];
        var starts = again[0].Select(h => h - 1).ToList();
        if (starts[0] < first || starts.Exists(s => again.Exists(g => string.Equals(g.Key, Text(s), StringComparison.OrdinalIgnoreCase)))) return [];
        var longest = starts.Zip(starts.Skip(1), (a, b) => b - a).Max();
        return [.. starts.Select((s, i) => (s, i + 1 < starts.Count ? starts[i + 1] : Math.Min(s + longest, headings.Length)))];

        string Text(int heading) => ((TextHeading)blocks[headings[heading]]).Text.Text;
    }

    /// <summary>Between two numbered headings, those without a number lie below the first.</summary>
    private static void NestBelowNumbers(List<Block> blocks, int[] headings, int[] levels, int first)
    {
        var numbered = Enumerable.Range(first, headings.Length - first).Where(i => ((TextHeading)blocks[headings[i]]).IsNumbered).ToArray();
        for (var n = 0; n + 1 < numbered.Length; n++)
        {
            for (var i = numbered[n] + 1; i < numbered[n + 1]; i++)
                levels[i] = Math.Max(levels[i], levels[numbered[n]] + 1);
        }
    }

    private static bool HaveOuterCapitals(List<Block> blocks, int[] headings)
    {
        var capitals = headings.Count(i => IsCapitals(blocks[i]));
        return capitals >= 2 && capitals < headings.Length;
    }

    private static bool IsCapitals(Block block) =>
        block is TextHeading heading && !heading.Text.Text.Any(char.IsLower) && heading.Text.Text.Count(char.IsUpper) > 4;

    /// <summary>Whether two headings read like members of one series.</summary>
    private static bool AreParallel(TextHeading a, TextHeading b)
    {
        if (a.IsQuestion || b.IsQuestion || a.IsNumbered || b.IsNumbered)
            return a.IsQuestion == b.IsQuestion && a.IsNumbered == b.IsNumbered;
        var first = Words(a);
        var second = Words(b);
        return IsName(first) && IsName(second)
            || first.Length > 1 && second.Length > 1 && Math.Abs(first.Length - second.Length) <= 2
            && (Same(first[0], second[0]) || Same(first[^1], second[^1]));
    }

    private static bool IsName(string[] words) => words.Length <= 3 && words.All(w => w.Length > 3 || w.Any(char.IsUpper)) && words.All(w => char.IsUpper(w[0]) || words.Length > 1);

    private static string[] Words(TextHeading heading) => heading.Text.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
