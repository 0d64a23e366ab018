using ChatGuide.Facts;

namespace ChatGuide.Answers;

/// <summary>A fact found for a question, with the parts of its score.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Tie">What its tie to the asked role adds.</param>
/// <param name="Topic">What its topic adds.</param>
/// <param name="Words">What the question's own words add.</param>
/// <param name="Coverage">The share of the content words, weighted by rarity, that the fact and its surroundings hold.</param>
internal sealed record Evidence(Fact Fact, double Tie, double Topic, double Words, double Coverage)
{
    public double Score => Tie + Topic + Words;

    /// <summary>Whether every content word is accounted for, but for a negligible rest.</summary>
    public bool Covers => Coverage >= EvidenceFinder.Enough;
}
