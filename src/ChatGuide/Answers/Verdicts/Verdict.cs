namespace ChatGuide.Answers.Verdicts;

/// <summary>What the corpus answers to a yes/no question.</summary>
internal enum Verdict
{
    /// <summary>It speaks of the matter without deciding it.</summary>
    Undecided,
    Yes,
    No,

    /// <summary>For most, or as a rule.</summary>
    MostlyYes,

    /// <summary>Rarely, or for few.</summary>
    MostlyNo,
}
