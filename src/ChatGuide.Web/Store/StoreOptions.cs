using System.ComponentModel.DataAnnotations;

namespace ChatGuide.Web.Store;

/// <summary>Where conversations are remembered (settings section <c>Store</c>).</summary>
internal sealed class StoreOptions
{
    public const string Section = "Store";

    /// <summary>The SQLite file, absolute or relative to the content root. Default <c>chatguide.db</c>.</summary>
    [Required(ErrorMessage = "Store:Path is empty: set it to the SQLite file that conversations are kept in.")]
    public string Path { get; set; } = "chatguide.db";

    /// <summary>Conversations not touched for this many days are forgotten. Default 30.</summary>
    [Range(1, 3650, ErrorMessage = "Store:KeepDays must lie between 1 and 3650.")]
    public int KeepDays { get; set; } = 30;
}
