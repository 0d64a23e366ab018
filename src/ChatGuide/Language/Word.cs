namespace ChatGuide.Language;

/// <summary>One word of a text, as understood rather than as indexed: contractions are opened, possessives cut, hyphens split.</summary>
/// <param name="Surface">The word as written.</param>
/// <param name="Folded">Lower case, accents folded.</param>
/// <param name="Lemma">Lower case, accents folded, a noun's plural ending removed.</param>
/// <param name="Stem">The stem that topics and content words are compared by.</param>
/// <param name="Start">Where the word starts in its text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Break">The punctuation directly before it: a clause ends there; <c>'\0'</c> where there is none.</param>
public sealed record Word(string Surface, string Folded, string Lemma, string Stem, int Start, int End, char Break)
{
    /// <summary>The lower-case form, with its ending.</summary>
    public string Lower { get; } = Surface.ToLowerInvariant();

    /// <summary>Whether it starts with a capital letter.</summary>
    public bool IsCapital => char.IsUpper(Surface[0]);

    /// <summary>Whether it is written in capitals throughout, two letters or more.</summary>
    public bool IsAcronym => Surface.Length > 1 && Surface.All(c => !char.IsLower(c)) && Surface.Any(char.IsUpper);

    public override string ToString() => Surface;
}
