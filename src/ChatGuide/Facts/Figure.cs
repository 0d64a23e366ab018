namespace ChatGuide.Facts;

/// <summary>What a figure measures.</summary>
internal enum FigureKind
{
    Money,
    Duration,
    Percentage,
    HoursPerWeek,
    Count,
}

/// <summary>How a figure of pay stands for many people, best to compare by first.</summary>
internal enum FigureStatistic
{
    Median,
    Average,
    Range,
    Plain,
    Other,
}

/// <summary>A figure as a sentence gives it.</summary>
/// <param name="Kind">What it measures.</param>
/// <param name="Text">As written.</param>
/// <param name="Low">The figure, or the lower end of its range; durations in months.</param>
/// <param name="High">The figure, or the upper end of its range.</param>
/// <param name="Unit">What it can be compared within, such as "USD per year".</param>
/// <param name="Statistic">What it stands for.</param>
internal sealed record Figure(FigureKind Kind, string Text, decimal Low, decimal High, string Unit, FigureStatistic Statistic)
{
    /// <summary>Where it starts in its sentence.</summary>
    public int At { get; init; }

    /// <summary>What figures are ordered by.</summary>
    public decimal Middle => (Low + High) / 2;
}
