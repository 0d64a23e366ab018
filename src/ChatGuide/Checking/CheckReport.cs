namespace ChatGuide.Checking;

/// <summary>What a check found.</summary>
/// <param name="Documents">Documents checked.</param>
/// <param name="Passages">Passages checked.</param>
/// <param name="Findings">Ordered by document, line and rule.</param>
/// <param name="Coverage">What is said of which role on which topic.</param>
public sealed record CheckReport(int Documents, int Passages, IReadOnlyList<CheckFinding> Findings, CoverageTable Coverage)
{
    public int Count(CheckSeverity severity) => Findings.Count(f => f.Severity == severity);
}
