namespace ChatGuide.Search;

/// <summary>How one field counts.</summary>
/// <param name="Weight">How much a word in this field counts against a word of the body.</param>
/// <param name="LengthNorm">The b of BM25, 0 to 1: how much a longer field lowers the worth of each of its words.</param>
public sealed record FieldOptions(double Weight, double LengthNorm);

/// <summary>
/// The parameters of BM25F (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields", 2004). The defaults are one
/// setting for every corpus, chosen on the outside sets that the benchmarks measure.
/// </summary>
public sealed record Bm25fOptions
{
    public static Bm25fOptions Default { get; } = new();

    /// <summary>How soon more occurrences of a word stop counting; greater than 0.</summary>
    public double K1 { get; init; } = 0.9;

    public FieldOptions Title { get; init; } = new(1, 0.5);

    public FieldOptions Heading { get; init; } = new(1, 0.5);

    public FieldOptions Body { get; init; } = new(1, 0.5);

    public FieldOptions Roles { get; init; } = new(1, 0);

    public FieldOptions Topics { get; init; } = new(1, 0);

    internal FieldOptions[] Fields => [Title, Heading, Body, Roles, Topics];
}
