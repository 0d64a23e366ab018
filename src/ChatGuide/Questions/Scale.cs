namespace ChatGuide.Questions;

/// <summary>One thing of which work has more or less, by which people rank it: danger, travel, pay.</summary>
/// <param name="Number">Its number among the scales.</param>
/// <param name="Topic">The id of the topic whose figures are on it; null where it is no topic of careers.</param>
/// <param name="Nouns">The stems of the words of each noun for what there is more or less of.</param>
internal sealed record Scale(int Number, string? Topic, IReadOnlyList<IReadOnlySet<string>> Nouns);

/// <summary>One end of a scale, as words name it.</summary>
/// <param name="Scale">The scale.</param>
/// <param name="End">1 for the upper end, -1 for the lower.</param>
/// <param name="IsDegree">Whether a degree says so: "the riskiest", but not "which is risky".</param>
/// <param name="Covered">The indexes of the words that name it.</param>
internal sealed record ScaleEnd(Scale Scale, int End, bool IsDegree, IReadOnlySet<int> Covered);
