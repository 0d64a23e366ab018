namespace ChatGuide.Search;

/// <summary>The fields of an <see cref="IndexedPassage"/>, in the order their words are numbered.</summary>
public enum PassageField
{
    Title,
    Heading,
    Body,
    Roles,
    Topics,
}
