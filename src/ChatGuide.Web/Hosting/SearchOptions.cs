using ChatGuide.Search;

namespace ChatGuide.Web.Hosting;

/// <summary>Which engine searches (settings section <c>Search</c>).</summary>
internal sealed class SearchOptions
{
    public const string Section = "Search";

    /// <summary>The engine's name. Default: the built-in one.</summary>
    public string Engine { get; set; } = new Bm25fIndexBuilder().Engine;

    /// <summary>The folder where an engine that can keeps its index; in memory where it is empty. Default: empty.</summary>
    public string IndexPath { get; set; } = "";

    /// <summary>The builder of the engine that is set.</summary>
    /// <param name="root">What a relative <see cref="IndexPath"/> is relative to.</param>
    /// <exception cref="StartException">No engine of this build has that name.</exception>
    public IPassageIndexBuilder Builder(string root)
    {
        var own = new Bm25fIndexBuilder();
        return own.Engine.Equals(Engine, StringComparison.OrdinalIgnoreCase)
            ? own
            : Neighbours.Make<IPassageIndexBuilder>("Search:Engine", Engine, [own.Engine], IndexPath.Length == 0 ? null : Path.Combine(root, IndexPath));
    }
}
