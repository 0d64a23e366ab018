namespace ChatGuide.Evaluation;

/// <summary>How often the answers given with some confidence were right.</summary>
/// <param name="From">The least confidence of the band.</param>
/// <param name="To">Its upper end, which belongs to the next band unless it is 1.</param>
/// <param name="Answers">The answers in it; refusals, clarifications and small talk are none.</param>
/// <param name="Right">Those that were right.</param>
/// <param name="MeanConfidence">Their mean confidence; 0 where there are none.</param>
public sealed record ConfidenceBand(double From, double To, int Answers, int Right, double MeanConfidence)
{
    /// <summary>Answers at least as confident as this are called confident.</summary>
    public const double Confident = 0.8;

    private static readonly double[] Edges = [0, 0.5, 0.6, 0.7, Confident, 0.9, 0.95, 1];

    public double RightShare => Answers == 0 ? 1 : (double)Right / Answers;

    /// <summary>The bands, the least confident first.</summary>
    public static IReadOnlyList<ConfidenceBand> Of(IEnumerable<CaseOutcome> cases)
    {
        var answers = Answered(cases);
        return [.. Edges.Zip(Edges.Skip(1), (from, to) => Between(answers, from, to))];
    }

    /// <summary>All confident answers as one band.</summary>
    public static ConfidenceBand OfConfident(IEnumerable<CaseOutcome> cases) => Between(Answered(cases), Confident, 1);

    private static List<TurnOutcome> Answered(IEnumerable<CaseOutcome> cases) =>
        [.. cases.SelectMany(c => c.Turns).Where(t => t is { Expected: not null, Kind: "answer" })];

    private static ConfidenceBand Between(List<TurnOutcome> answers, double from, double to)
    {
        var within = answers.Where(t => t.Confidence >= from && (t.Confidence < to || to == 1)).ToList();
        return new ConfidenceBand(from, to, within.Count, within.Count(t => t.IsRight), within.Count == 0 ? 0 : within.Average(t => t.Confidence));
    }
}
