namespace ChatGuide.Language;

/// <summary>Removes the plural ending of English nouns, and nothing else: "engineering" stays apart from "engineer".</summary>
internal static class Lemmas
{
    /// <summary>The singular of a lower-case noun; any other word as it is.</summary>
    public static string Singular(string word)
    {
        if (word.Length < 4 || !char.IsLetter(word[^1])) return word;
        if (word.EndsWith("men", StringComparison.Ordinal) && word.Length > 4) return word[..^2] + "an";
        if (word[^1] != 's' || word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("us", StringComparison.Ordinal)
            || word.EndsWith("is", StringComparison.Ordinal)) return word;
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4) return word[..^3] + "y";
        if (word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal)
            || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal)) return word[..^2];
        return word[..^1];
    }

    /// <summary>The plural of the last word of a noun phrase, as it is written in running text.</summary>
    public static string Plural(string phrase)
    {
        if (phrase.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var over) return Plural(phrase[..over]) + phrase[over..];
        if (phrase.EndsWith("man", StringComparison.Ordinal)) return phrase[..^2] + "en";
        if (phrase.EndsWith("wife", StringComparison.Ordinal)) return phrase[..^2] + "ves";
        if (phrase.EndsWith('s') || phrase.EndsWith('x') || phrase.EndsWith("ch", StringComparison.Ordinal) || phrase.EndsWith("sh", StringComparison.Ordinal)) return phrase + "es";
        return phrase.EndsWith('y') && phrase.Length > 1 && !"aeiou".Contains(phrase[^2], StringComparison.Ordinal) ? phrase[..^1] + "ies" : phrase + "s";
    }

    /// <summary>The noun phrase with its indefinite article.</summary>
    public static string WithArticle(string phrase)
    {
        if (phrase.Length == 0) return phrase;
        var first = phrase[0];
        var spelled = phrase.Length > 1 && char.IsUpper(first) && (char.IsUpper(phrase[1]) || phrase[1] == ' ');
        var vowel = spelled ? "AEFHILMNORSX".Contains(first, StringComparison.Ordinal)
            : "aeiouAEIOU".Contains(first, StringComparison.Ordinal) && !phrase.StartsWith("uni", StringComparison.OrdinalIgnoreCase) && !phrase.StartsWith("user", StringComparison.OrdinalIgnoreCase);
        return (vowel ? "an " : "a ") + phrase;
    }
}
