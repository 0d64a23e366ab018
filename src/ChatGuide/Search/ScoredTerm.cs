namespace ChatGuide.Search;

/// <summary>A term of a query ready for scoring: a passage's score is the sum of weight × impact over the terms it holds.</summary>
/// <param name="Group">The term.</param>
/// <param name="Weight">Query weight × inverse passage frequency.</param>
/// <param name="Bound">The most that the term can add to any passage.</param>
/// <param name="Merged">For each segment the postings made for this query; null where the index holds them as they are.</param>
internal sealed record ScoredTerm(TermGroup Group, float Weight, double Bound, Postings[]? Merged)
{
    public Postings Find(Segment segment, int segmentNumber) =>
        Merged is null ? segment.Find(Group.Alternatives[0].Terms[0]) : Merged[segmentNumber];
}
