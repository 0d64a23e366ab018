namespace ChatGuide.Checking;

/// <summary>The limits of a check.</summary>
/// <param name="Today">The day that the age of documents is counted to.</param>
/// <param name="LongestAge">Documents whose date lies further back are out of date. Default three years.</param>
public sealed record CheckOptions(DateOnly Today, TimeSpan LongestAge)
{
    public CheckOptions(DateOnly today)
        : this(today, TimeSpan.FromDays(3 * 365))
    {
    }
}
