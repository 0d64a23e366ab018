using ChatGuide.Language;

namespace ChatGuide.Answers.Fitting;

/// <summary>Something that a text says someone is, can, likes or cannot stand: a leaning, or a word that carries content.</summary>
/// <param name="Said">The words that say it, as they stand.</param>
/// <param name="Word">The first of them.</param>
/// <param name="Keys">What it is compared by.</param>
/// <param name="Contrary">What says the contrary of it.</param>
/// <param name="IsAgainst">Whether it is disliked, denied or turned down.</param>
/// <param name="Weight">How much it tells of someone.</param>
internal sealed record Trait(string Said, Word Word, IReadOnlyList<string> Keys, IReadOnlyList<string> Contrary, bool IsAgainst, double Weight)
{
    public bool IsSame(Trait other) => Keys.Any(other.Keys.Contains);

    public bool IsContrary(Trait other) => Contrary.Any(other.Keys.Contains);
}
