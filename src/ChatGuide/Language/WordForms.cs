namespace ChatGuide.Language;

/// <summary>The forms that a word is compared by, the same wherever it is written the same way.</summary>
/// <param name="Surface">The word as written.</param>
/// <param name="Folded">Lower case, accents folded.</param>
/// <param name="Lemma">Lower case, accents folded, a noun's plural ending removed.</param>
/// <param name="Stem">The stem that topics and content words are compared by.</param>
public sealed record WordForms(string Surface, string Folded, string Lemma, string Stem)
{
    /// <summary>The lower-case form, with its ending and accents.</summary>
    public string Lower { get; } = System.Text.Ascii.IsValid(Surface) ? Folded : Surface.ToLowerInvariant();

    /// <summary>Whether it is written in capitals throughout, two letters or more.</summary>
    public bool IsAcronym => Surface.Length > 1 && Surface.All(c => !char.IsLower(c)) && Surface.Any(char.IsUpper);
}
