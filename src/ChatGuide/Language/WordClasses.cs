using System.Collections.Frozen;

namespace ChatGuide.Language;

/// <summary>Tells the words that name something from those that only say how, how much or what is done with it.</summary>
internal static class WordClasses
{
    private static readonly FrozenSet<string> Soft = Read();

    /// <summary>Whether a word is mostly an adverb, an adjective or a verb; a name never is.</summary>
    public static bool IsSoft(Word word) => !(word.IsCapital && word.Start > 0) && Soft.Contains(word.Lower);

    private static FrozenSet<string> Read()
    {
        var words = new List<string>();
        foreach (var line in Catalog.Yaml.Resource("Language.Data.word-classes.txt").AsSpan().EnumerateLines())
        {
            if (line.Length > 0 && line[0] != '#') words.Add(line.ToString());
        }

        return words.ToFrozenSet(StringComparer.Ordinal);
    }
}
