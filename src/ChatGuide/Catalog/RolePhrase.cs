using ChatGuide.Language;

namespace ChatGuide.Catalog;

/// <summary>A noun phrase found in a text that may name a role.</summary>
/// <param name="Words">Its words.</param>
/// <param name="IsWhole">Whether the text consists of nothing else.</param>
internal sealed record RolePhrase(IReadOnlyList<Word> Words, bool IsWhole)
{
    /// <summary>The most words a name has.</summary>
    public const int LongestName = 4;

    /// <summary>As written, with the hyphens and the "'s" that words are read without.</summary>
    public string Name { get; } = string.Concat(Words.Select((w, i) => (i == 0 ? "" : w.IsTied ? "-" : " ") + w.Surface + (i + 1 < Words.Count && w.End - w.Start == w.Surface.Length + 2 ? "'s" : "")));
}
