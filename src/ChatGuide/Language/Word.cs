namespace ChatGuide.Language;

/// <summary>One word of a text, as understood rather than as indexed: contractions are opened, possessives cut, hyphens split.</summary>
/// <param name="Forms">The word and the forms it is compared by.</param>
/// <param name="Start">Where the word starts in its text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Break">The punctuation directly before it: a clause ends there; <c>'\0'</c> where there is none.</param>
/// <param name="IsTied">Whether a hyphen ties it to the word before.</param>
public sealed record Word(WordForms Forms, int Start, int End, char Break, bool IsTied = false)
{
    /// <inheritdoc cref="WordForms.Surface"/>
    public string Surface => Forms.Surface;

    /// <inheritdoc cref="WordForms.Folded"/>
    public string Folded => Forms.Folded;

    /// <inheritdoc cref="WordForms.Lemma"/>
    public string Lemma => Forms.Lemma;

    /// <inheritdoc cref="WordForms.Stem"/>
    public string Stem => Forms.Stem;

    /// <inheritdoc cref="WordForms.Lower"/>
    public string Lower => Forms.Lower;

    /// <summary>Whether it starts with a capital letter.</summary>
    public bool IsCapital => char.IsUpper(Surface[0]);

    /// <inheritdoc cref="WordForms.IsAcronym"/>
    public bool IsAcronym => Forms.IsAcronym;

    public override string ToString() => Surface;
}
