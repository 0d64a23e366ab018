namespace ChatGuide.Answers.Quantities;

/// <summary>The words of <c>measures.yaml</c> by which two figures are told to be of the same thing.</summary>
internal sealed class AgreementWords
{
    /// <summary>The lengths of time that a noun names, in days.</summary>
    public required Dictionary<string, decimal> Days { get; set; }

    /// <summary>What an adjective says an amount is given for: "weekly".</summary>
    public required Dictionary<string, string> Rates { get; set; }

    /// <summary>Words that make a length of time an age.</summary>
    public required HashSet<string> Ages { get; set; }

    /// <summary>Words that open a clause on whose figure it is.</summary>
    public required HashSet<string> Sources { get; set; }

    /// <summary>Words that say nothing of what is measured.</summary>
    public required HashSet<string> Idle { get; set; }

    /// <summary>Words that tell one case from another.</summary>
    public required HashSet<string> Bounds { get; set; }
}
