using System.Buffers;

namespace ChatGuide.Search;

/// <summary>The folded form of a word, and what becomes of it before it is looked up.</summary>
internal static class WordForm
{
    /// <summary>A word is looked up by as many characters as this; what is longer is no word of a language.</summary>
    public const int MaxLength = 64;

    private static readonly SearchValues<char> CapitalsAndDots = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ.");

    public static bool IsCapitals(ReadOnlySpan<char> word) => !word.ContainsAnyExcept(CapitalsAndDots);

    /// <summary>
    /// Takes the possessive and the shortened verb off a form ("baker's", "we'll"), and the apostrophes and digit separators out of it.
    /// Returns the new length.
    /// </summary>
    public static int RemoveSigns(Span<char> form)
    {
        if (!form.ContainsAny('\'', ','))
            return form.Length;
        var clitic = form.LastIndexOf('\'');
        if (clitic > 0 && form[(clitic + 1)..] is "s" or "m" or "d" or "ll" or "re" or "ve")
            form = form[..clitic];
        var length = 0;
        foreach (var c in form)
        {
            if (c is not ('\'' or ','))
                form[length++] = c;
        }

        return length;
    }

    /// <summary>Stems a form in place when it is an English word; returns the new length.</summary>
    public static int Stem(Span<char> form) =>
        form.ContainsAnyExceptInRange('a', 'z') ? form.Length : EnglishStemmer.Stem(form);
}
