using ChatGuide.Facts;

namespace ChatGuide.Answers.Quantities;

/// <summary>A figure that a document gives for a role, with what it is the figure of.</summary>
/// <param name="Fact">Where it stands.</param>
/// <param name="Text">As written.</param>
/// <param name="Low">The figure, or the lower end of its range; lengths of time in days.</param>
/// <param name="High">The figure, or the upper end of its range.</param>
/// <param name="Unit">What it can be compared within: "time", "hour a week", "EUR per month".</param>
/// <param name="IsRate">Whether the unit says all by itself: an amount of money, or so much a week. A length of time is that of something.</param>
/// <param name="Of">The stems of the words around it that say what is measured.</param>
/// <param name="Bounds">Of these words those that tell one case from another: a stage of the career, "at least", a place.</param>
/// <param name="Years">The years it is given for.</param>
internal sealed record Measurement(Fact Fact, string Text, decimal Low, decimal High, string Unit, bool IsRate, IReadOnlySet<string> Of, IReadOnlySet<string> Bounds, IReadOnlySet<string> Years)
{
    private const decimal Rounding = 0.03m;

    /// <summary>Whether both are figures of the same thing: what one leaves unsaid of a length of time the other may say, of a rate nothing.</summary>
    public bool IsLike(Measurement other) =>
        Unit == other.Unit && Bounds.SetEquals(other.Bounds)
        && (Years.Count == 0 || other.Years.Count == 0 || Years.SetEquals(other.Years))
        && (IsRate || Of.Count == 0 || other.Of.Count == 0 ? Of.SetEquals(other.Of) : Of.IsSubsetOf(other.Of) || other.Of.IsSubsetOf(Of));

    /// <summary>Whether the figures differ by more than rounding, and neither is a range that holds the other.</summary>
    public bool Differs(Measurement other) =>
        !Holds(other) && !other.Holds(this) && Math.Abs(Low + High - other.Low - other.High) > Rounding * Math.Max(Math.Abs(Low + High), Math.Abs(other.Low + other.High));

    private bool Holds(Measurement other) => Low <= other.Low && other.High <= High;
}
