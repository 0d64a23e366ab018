namespace ChatGuide.Import;

/// <summary>An occupation as the database defines it.</summary>
internal sealed record Occupation(string Code, string Title, string Description);

/// <summary>A task statement.</summary>
internal sealed record OnetTask(string Text, bool IsCore);

/// <summary>A piece of software or a programming language.</summary>
internal sealed record Technology(string Name, string Category, bool IsHot, bool IsInDemand);

/// <summary>A tool, machine or piece of equipment.</summary>
internal sealed record Tool(string Name, string Category);

/// <summary>The share of respondents who chose one category of a question on education, training or experience.</summary>
internal sealed record CategoryShare(string Scale, int Category, decimal Percent);

/// <summary>The rating of a work style, interest or work value.</summary>
internal sealed record Rating(string Element, string Name, decimal Value);

/// <summary>An occupation near another one; index 1 is the nearest.</summary>
internal sealed record RelatedOccupation(string Code, string Tier, int Index);

/// <summary>What one job zone means, in the published words.</summary>
internal sealed record JobZone(string Name, string Experience, string Education, string Training);

/// <summary>Which database it is and when it was published.</summary>
/// <param name="Name">Such as "O*NET 29.2 Database".</param>
/// <param name="Date">The first day of the month of publication; null where the database does not say.</param>
internal sealed record OnetRelease(string Name, DateOnly? Date);

/// <summary>The text database in memory; lookups are by occupation code.</summary>
internal sealed record OnetDatabase(
    OnetRelease Release,
    IReadOnlyList<Occupation> Occupations,
    ILookup<string, string> Titles,
    ILookup<string, OnetTask> Tasks,
    ILookup<string, string> EmergingTasks,
    ILookup<string, Technology> Technologies,
    ILookup<string, Tool> Tools,
    ILookup<string, CategoryShare> Preparation,
    ILookup<string, int> Zones,
    ILookup<string, Rating> WorkStyles,
    ILookup<string, Rating> Interests,
    ILookup<string, Rating> WorkValues,
    ILookup<string, RelatedOccupation> Related,
    IReadOnlyDictionary<int, JobZone> JobZones,
    IReadOnlyDictionary<(string Scale, int Category), string> Categories,
    IReadOnlyDictionary<string, string> Elements);
