namespace ChatGuide.Catalog;

/// <summary>Where a name of a role was found.</summary>
/// <param name="Name">The name as written there.</param>
/// <param name="How">What kind of place it is, such as <c>front matter</c> or <c>heading</c>.</param>
/// <param name="Document">The document's path.</param>
/// <param name="Line">The line, counted from 1; null where the place has none.</param>
public sealed record RoleSighting(string Name, string How, string Document, int? Line);

/// <summary>A role that the corpus talks about.</summary>
/// <param name="Number">Its position in the catalog.</param>
/// <param name="Name">Its name, singular, as it reads in running text.</param>
/// <param name="Aliases">Other names of the same role.</param>
/// <param name="Sightings">Where its names were found, first sighting first.</param>
public sealed record Role(int Number, string Name, IReadOnlyList<string> Aliases, IReadOnlyList<RoleSighting> Sightings);
