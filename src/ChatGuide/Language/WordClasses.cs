using System.Collections.Frozen;

namespace ChatGuide.Language;

/// <summary>Tells the words that name something from those that only say how, how much or what is done with it.</summary>
internal static class WordClasses
{
    private static readonly FrozenSet<string> Soft = ShippedFile.Lines("Language/Data/word-classes.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word is mostly an adverb, an adjective or a verb; a name never is.</summary>
    public static bool IsSoft(Word word) => !(word.IsCapital && word.Start > 0) && Soft.Contains(word.Lower);

    /// <summary>Whether what a word would be a form of says how, how much or what is done, and the word is no form of that: "fonds" of "fond".</summary>
    public static bool IsFormless(Word word) => Soft.Contains(word.Lemma) && !Soft.Contains(word.Lower);
}
