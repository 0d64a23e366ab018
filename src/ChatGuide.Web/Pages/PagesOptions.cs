using System.ComponentModel.DataAnnotations;

namespace ChatGuide.Web.Pages;

/// <summary>The pages (settings section <c>Pages</c>).</summary>
internal sealed class PagesOptions
{
    public const string Section = "Pages";

    /// <summary>What the bot is called on the pages. Default <c>ChatGuide</c>.</summary>
    [StringLength(30, MinimumLength = 1, ErrorMessage = "Pages:Name must have 1 to 30 characters: set it to the name that the bot goes by.")]
    public string Name { get; set; } = "ChatGuide";

    /// <summary>One sentence under the name.</summary>
    public string Tagline { get; set; } = "Answers about careers, quoted from documents you can open.";
}
