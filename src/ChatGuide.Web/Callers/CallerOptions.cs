namespace ChatGuide.Web.Callers;

/// <summary>Who may bring activities (settings section <c>Callers</c>).</summary>
internal sealed class CallerOptions
{
    public const string Section = "Callers";

    /// <summary>Serve in <c>Production</c> although no credentials are set; activities are then taken from this machine only. Default off.</summary>
    public bool AllowWithoutCredentials { get; set; }
}
