namespace ChatGuide.Facts;

/// <summary>The stages of a career that a figure may be given for; one figure may be given for several ("starting pay of a trainee").</summary>
[Flags]
internal enum CareerStages
{
    None = 0,

    /// <summary>While one trains.</summary>
    Training = 1,

    /// <summary>At the start, or newly qualified.</summary>
    Start = 2,

    /// <summary>After years.</summary>
    Experienced = 4,

    /// <summary>At the end of the scale.</summary>
    Top = 8,
}

/// <summary>The stage that a figure is given or asked for.</summary>
/// <param name="Stages">The stages; none where nothing says any.</param>
/// <param name="Years">The years in the job, where they are told; else 0.</param>
internal readonly record struct CareerStage(CareerStages Stages, int Years)
{
    public bool IsTold => Stages is not CareerStages.None;

    public bool Overlaps(CareerStage other) => (Stages & other.Stages) is not CareerStages.None;

    public CareerStage With(CareerStage other) => new(Stages | other.Stages, Math.Max(Years, other.Years));
}
