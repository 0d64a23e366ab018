namespace ChatGuide.Facts;

/// <summary>A number and what it counts: "13 papers", "900 hours a year", "a four-year degree".</summary>
/// <param name="Text">The number as written, with what it counts.</param>
/// <param name="Start">Where it starts in its sentence.</param>
/// <param name="End">Where it ends there.</param>
/// <param name="Low">The number, or the lower end of its range.</param>
/// <param name="High">The number, or the upper end of its range.</param>
/// <param name="Noun">The lemma of the noun that is counted ("paper", "hour", "year").</param>
/// <param name="Nouns">The lemmas of the whole phrase, the noun's modifiers and what follows it after "of" included ("flying", "hour").</param>
/// <param name="Per">The lemma of the measure it is given for ("year", "minute"); empty where there is none.</param>
internal sealed record Count(string Text, int Start, int End, decimal Low, decimal High, string Noun, IReadOnlyList<string> Nouns, string Per);
