namespace ChatGuide.Corpus;

/// <summary>The headings above the place that is being read.</summary>
internal sealed class HeadingTrail
{
    private readonly List<(int Level, string Text, bool IsInferred)> open = [];

    /// <summary>The texts of the open headings, outermost first; the same list until the next heading.</summary>
    public IReadOnlyList<string> Path { get; private set; } = [];

    /// <summary>
    /// The level a heading takes: its own, or that of the heading above it of which it is a copy with another subject ("What does a baker do?"
    /// below "What does a cook do?" is its neighbour, whatever the markup says).
    /// </summary>
    public int LevelOf(int level, string text)
    {
        var sibling = open.FindLast(h => h.Level < level && !h.IsInferred && IsVariant(h.Text, text));
        return sibling.Text is null ? level : sibling.Level;
    }

    /// <summary>Closes the headings of this level and below, then opens one; null opens none.</summary>
    public void Enter(int level, string? text)
    {
        while (open.Count > 0 && (open[^1].Level >= level || open[^1].IsInferred))
            open.RemoveAt(open.Count - 1);
        if (text is not null)
            open.Add((level, text, false));
        Path = [.. open.Select(h => h.Text)];
    }

    /// <summary>Opens a heading that the document does not mark as one, below the last that it does; returns its level.</summary>
    public int EnterBelow(string text)
    {
        var level = 1 + (open.FindLast(h => !h.IsInferred).Level);
        while (open.Count > 0 && open[^1].IsInferred)
            open.RemoveAt(open.Count - 1);
        open.Add((level, text, true));
        Path = [.. open.Select(h => h.Text)];
        return level;
    }

    private static bool IsVariant(string a, string b)
    {
        var first = a.Split(' ');
        var second = b.Split(' ');
        return first.Length > 3 && second.Length > 3 && Same(first[0], second[0]) && Same(first[1], second[1]) && Same(first[^1], second[^1]);
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
