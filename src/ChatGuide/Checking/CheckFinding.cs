using ChatGuide.Corpus;

namespace ChatGuide.Checking;

/// <summary>How much a finding matters, least first.</summary>
public enum CheckSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Answers may suffer.</summary>
    Warning,

    /// <summary>Answers will be wrong or a document is not served.</summary>
    Error,
}

/// <summary>One thing that is not right with the corpus.</summary>
/// <param name="Rule">The stable id of the rule, such as <c>missing-date</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Document">The document.</param>
/// <param name="Line">The line, counted from 1; null where the finding is about the whole document.</param>
/// <param name="Message">One plain sentence.</param>
/// <param name="CanFix">Whether <see cref="CorpusFixer"/> can put it right.</param>
public sealed record CheckFinding(string Rule, CheckSeverity Severity, DocumentId Document, int? Line, string Message, bool CanFix = false)
{
    public override string ToString() =>
        $"{Document}{(Line is { } line ? $":{line}" : "")}: {Severity.ToString().ToLowerInvariant()}: {Message} [{Rule}]";
}
