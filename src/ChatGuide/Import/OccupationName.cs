namespace ChatGuide.Import;

/// <summary>What an occupation is called in running text.</summary>
/// <param name="Singular">One person, such as "data scientist".</param>
/// <param name="Plural">Several, such as "data scientists".</param>
internal sealed record OccupationName(string Singular, string Plural)
{
    /// <summary>The plural at the beginning of a sentence.</summary>
    public string Subject => Words.Capitalise(Plural);
}
