namespace ChatGuide.Evaluation;

/// <summary>The least shares, between 0 and 1, that a run over a set must reach; a gate of 0 always holds.</summary>
public sealed class EvaluationGates
{
    /// <summary>Cases right, of all.</summary>
    public double Right { get; set; }

    /// <summary>Cases right in each form.</summary>
    public double Form { get; set; }

    /// <summary>Turns refused, of those that must be.</summary>
    public double Refused { get; set; }

    /// <summary>Turns refused, at most, of those that must be answered.</summary>
    public double WronglyRefused { get; set; } = 1;
}
