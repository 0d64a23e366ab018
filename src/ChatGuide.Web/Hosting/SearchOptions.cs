using ChatGuide.Search;

namespace ChatGuide.Web.Hosting;

/// <summary>Which engine searches (settings section <c>Search</c>).</summary>
internal sealed class SearchOptions
{
    public const string Section = "Search";

    /// <summary>The engine's name. Default: the built-in one.</summary>
    public string Engine { get; set; } = new Bm25fIndexBuilder().Engine;

    /// <summary>The builder of the engine that is set.</summary>
    /// <exception cref="StartException">No engine of this build has that name.</exception>
    public IPassageIndexBuilder Builder()
    {
        IPassageIndexBuilder[] engines = [new Bm25fIndexBuilder()];
        return engines.FirstOrDefault(e => e.Engine.Equals(Engine, StringComparison.OrdinalIgnoreCase))
            ?? throw new StartException($"Search:Engine is {Engine}, which this build does not hold: set it to {string.Join(" or ", engines.Select(e => e.Engine))}.");
    }
}
