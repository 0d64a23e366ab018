namespace ChatGuide.Web.Rendering;

/// <summary>How replies are dressed (settings section <c>Rendering</c>).</summary>
internal sealed class RenderingOptions
{
    public const string Section = "Rendering";

    /// <summary>The address at which readers reach this service, for links to sources. Default: the address that the request came to.</summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>Marks replies as AI-generated in Teams. Default off: every reply is quoted, none is generated.</summary>
    public bool AiLabel { get; set; }
}
