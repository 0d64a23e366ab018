using ChatGuide.Language;

namespace ChatGuide.Answers.Fitting;

/// <summary>Something that a text says someone is, can, likes or cannot stand: a leaning, or a word that carries content.</summary>
/// <param name="Said">The words that say it, as they stand.</param>
/// <param name="Word">The first of them.</param>
/// <param name="Keys">What it is compared by.</param>
/// <param name="IsAgainst">Whether it is disliked, denied or turned down.</param>
/// <param name="IsFear">Whether it is dreaded as such, however it is put.</param>
/// <param name="Weight">How much it tells of someone.</param>
internal sealed record Trait(string Said, Word Word, IReadOnlyList<string> Keys, bool IsAgainst, bool IsFear, double Weight);
