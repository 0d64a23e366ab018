namespace ChatGuide.Answers.Verdicts;

/// <summary>What kind of thing is claimed of a matter.</summary>
internal enum Modality
{
    /// <summary>It is so.</summary>
    Fact,

    /// <summary>It is demanded.</summary>
    Demand,

    /// <summary>It is allowed or possible.</summary>
    Permission,

    /// <summary>It helps.</summary>
    Help,
}

/// <summary>How far a claim goes.</summary>
internal enum Extent
{
    Whole,
    Mostly,
    Rarely,

    /// <summary>Now and then, for some, or under a condition.</summary>
    Partly,
}

/// <summary>What a question or a sentence claims of a matter: that it is so, demanded or allowed, or that it is not.</summary>
/// <param name="Modality">What is claimed.</param>
/// <param name="IsNegated">Whether it is denied.</param>
/// <param name="Extent">How far it goes.</param>
internal readonly record struct Claim(Modality Modality, bool IsNegated, Extent Extent)
{
    /// <summary>What this claim, made by the corpus, answers to the claim that a question asks about.</summary>
    public Verdict Answers(Claim asked)
    {
        if (Extent == Extent.Partly || Holds(asked) is not { } holds) return Verdict.Undecided;
        var yes = holds != (Extent == Extent.Rarely) != asked.IsNegated;
        return Extent == Extent.Whole ? yes ? Verdict.Yes : Verdict.No : yes ? Verdict.MostlyYes : Verdict.MostlyNo;
    }

    /// <summary>Whether what is asked about, taken without its negation, holds by this claim; null where that does not follow.</summary>
    private bool? Holds(Claim asked) => (asked.Modality, Modality) switch
    {
        (Modality.Demand, Modality.Demand) => !IsNegated,
        (Modality.Demand, Modality.Help or Modality.Fact) => IsNegated ? false : null,
        (Modality.Demand, Modality.Permission) => null,
        (Modality.Permission, Modality.Demand) => IsNegated ? null : true,
        (Modality.Permission, _) => !IsNegated,
        (Modality.Help, _) => !IsNegated,
        (_, Modality.Permission) => IsNegated ? false : null,
        (_, Modality.Demand) => IsNegated ? null : true,
        (_, Modality.Help) => null,
        _ => !IsNegated,
    };
}
