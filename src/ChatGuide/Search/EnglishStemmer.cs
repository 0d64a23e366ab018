namespace ChatGuide.Search;

/// <summary>
/// The Snowball English stemmer ("Porter 2"), from the algorithm published at https://snowballstem.org/algorithms/english/stemmer.html
/// in its version 3.1. Step and region names are those of the publication. A capital Y marks a y that is a consonant.
/// </summary>
internal static class EnglishStemmer
{
    private static readonly string[] RegionPrefixes =
        ["commun", "univers", "gener", "arsen", "later", "emerg", "organ", "inter", "past"];

    private static readonly (string Suffix, string Replacement)[] Step2 = ByLength(
        ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("entli", "ent"), ("izer", "ize"), ("ization", "ize"),
        ("ational", "ate"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("aliti", "al"), ("alli", "al"), ("fulness", "ful"),
        ("ousli", "ous"), ("ousness", "ous"), ("iveness", "ive"), ("iviti", "ive"), ("biliti", "ble"), ("bli", "ble"), ("ogist", "og"),
        ("ogi", "og"), ("fulli", "ful"), ("lessli", "less"), ("li", ""));

    private static readonly (string Suffix, string Replacement)[] Step3 = ByLength(
        ("tional", "tion"), ("ational", "ate"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""),
        ("ness", ""), ("ative", ""));

    private static readonly (string Suffix, string Replacement)[] Step4 = ByLength(
        ("al", ""), ("ance", ""), ("ence", ""), ("er", ""), ("ic", ""), ("able", ""), ("ible", ""), ("ant", ""), ("ement", ""),
        ("ment", ""), ("ent", ""), ("ism", ""), ("ate", ""), ("iti", ""), ("ous", ""), ("ive", ""), ("ize", ""), ("ion", ""));

    /// <summary>Stems a lower-case word in place and returns the length of its stem, which is never longer than the word.</summary>
    public static int Stem(Span<char> word)
    {
        if (word.Length < 3)
            return word.Length;
        if (StemException(word) is { } known)
            return known;

        var length = MarkConsonants(word);
        var (r1, r2) = Regions(word[..length]);
        length = Step1a(word, length);
        length = Step1b(word, length, r1);
        length = Step1c(word, length);
        length = StepTwo(word, length, r1);
        length = StepThree(word, length, r1, r2);
        length = StepFour(word, length, r2);
        length = StepFive(word, length, r1, r2);
        word[..length].Replace('Y', 'y');
        return length;
    }

    private static int? StemException(Span<char> word)
    {
        switch (word)
        {
            case "skis":
                return 3;
            case "skies":
                word[2] = 'y';
                return 3;
            case "idly":
                return 3;
            case "gently":
                return 5;
            case "singly":
                return 5;
            case "ugly" or "early" or "only":
                word[^1] = 'i';
                return word.Length;
            case "sky" or "news" or "howe" or "atlas" or "cosmos" or "bias" or "andes":
                return word.Length;
            default:
                return null;
        }
    }

    private static int MarkConsonants(Span<char> word)
    {
        var length = word.Length;
        if (word[0] == '\'')
        {
            word[1..].CopyTo(word);
            length--;
        }

        for (var i = 0; i < length; i++)
        {
            if (word[i] == 'y' && (i == 0 || IsVowel(word[i - 1])))
                word[i] = 'Y';
        }

        return length;
    }

    private static (int R1, int R2) Regions(ReadOnlySpan<char> word)
    {
        var r1 = -1;
        foreach (var prefix in RegionPrefixes)
        {
            if (word.StartsWith(prefix))
                r1 = prefix.Length;
        }

        if (r1 < 0)
            r1 = RegionAfter(word, 0);
        return (r1, RegionAfter(word, r1));
    }

    /// <summary>The position after the first non-vowel that follows a vowel.</summary>
    private static int RegionAfter(ReadOnlySpan<char> word, int start)
    {
        for (var i = start + 1; i < word.Length; i++)
        {
            if (!IsVowel(word[i]) && IsVowel(word[i - 1]))
                return i + 1;
        }

        return word.Length;
    }

    private static int Step1a(Span<char> word, int length)
    {
        var w = word[..length];
        if (w.EndsWith("'s'"))
            w = w[..^3];
        else if (w.EndsWith("'s"))
            w = w[..^2];
        else if (w.EndsWith("'"))
            w = w[..^1];

        if (w.EndsWith("sses"))
            return w.Length - 2;
        if (w.EndsWith("ied") || w.EndsWith("ies"))
            return w.Length - (w.Length >= 5 ? 2 : 1);
        if (w.EndsWith("us") || w.EndsWith("ss") || !w.EndsWith("s"))
            return w.Length;
        return HasVowel(w, w.Length - 2) ? w.Length - 1 : w.Length;
    }

    private static int Step1b(Span<char> word, int length, int r1)
    {
        var w = word[..length];
        if (w.EndsWith("eed") || w.EndsWith("eedly"))
        {
            var stem = length - (w[^1] == 'd' ? 3 : 5);
            return r1 > stem || w[..stem] is "proc" or "exc" or "succ" ? length : stem + 2;
        }

        int suffix;
        if (w.EndsWith("ingly"))
            suffix = 5;
        else if (w.EndsWith("edly"))
            suffix = 4;
        else if (w.EndsWith("ing"))
        {
            suffix = 3;
            var stem = w[..^3];
            if (stem.Length == 2 && stem[1] == 'y' && !IsVowel(stem[0]))
            {
                "ie".CopyTo(word[1..]);
                return 3;
            }

            if (stem is "inn" or "out" or "cann" or "herr" or "earr" or "even")
                return length;
        }
        else if (w.EndsWith("ed"))
            suffix = 2;
        else
            return length;

        length -= suffix;
        return HasVowel(w, length) ? Step1bRepair(word, length, r1) : length + suffix;
    }

    private static int Step1bRepair(Span<char> word, int length, int r1)
    {
        var w = word[..length];
        if (w.EndsWith("at") || w.EndsWith("bl") || w.EndsWith("iz") || (length == r1 && EndsInShortSyllable(w)))
        {
            word[length] = 'e';
            return length + 1;
        }

        var isDouble = length > 1 && w[^1] == w[^2] && w[^1] is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't';
        return isDouble && !(length == 3 && w[0] is 'a' or 'e' or 'o') ? length - 1 : length;
    }

    private static int Step1c(Span<char> word, int length)
    {
        if (length > 2 && word[length - 1] is 'y' or 'Y' && !IsVowel(word[length - 2]))
            word[length - 1] = 'i';
        return length;
    }

    private static int StepTwo(Span<char> word, int length, int r1)
    {
        if (!TryFind(Step2, word[..length], out var found) || length - found.Suffix.Length < r1)
            return length;
        var stem = length - found.Suffix.Length;
        var allowed = found.Suffix switch
        {
            "ogi" => stem > 0 && word[stem - 1] == 'l',
            "li" => stem > 0 && word[stem - 1] is 'c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't',
            _ => true,
        };
        return allowed ? Replace(word, stem, found.Replacement) : length;
    }

    private static int StepThree(Span<char> word, int length, int r1, int r2)
    {
        if (!TryFind(Step3, word[..length], out var found) || length - found.Suffix.Length < (found.Suffix == "ative" ? Math.Max(r1, r2) : r1))
            return length;
        return Replace(word, length - found.Suffix.Length, found.Replacement);
    }

    private static int StepFour(Span<char> word, int length, int r2)
    {
        if (!TryFind(Step4, word[..length], out var found))
            return length;
        var stem = length - found.Suffix.Length;
        var allowed = stem >= r2 && (found.Suffix != "ion" || (stem > 0 && word[stem - 1] is 's' or 't'));
        return allowed ? stem : length;
    }

    private static int StepFive(Span<char> word, int length, int r1, int r2)
    {
        if (length == 0)
            return 0;
        var stem = length - 1;
        return word[stem] switch
        {
            'e' when stem >= r2 || (stem >= r1 && !EndsInShortSyllable(word[..stem])) => stem,
            'l' when stem >= r2 && stem > 0 && word[stem - 1] == 'l' => stem,
            _ => length,
        };
    }

    private static bool EndsInShortSyllable(ReadOnlySpan<char> w)
    {
        if (w.Length >= 3 && !IsVowel(w[^1]) && w[^1] is not ('w' or 'x' or 'Y') && IsVowel(w[^2]) && !IsVowel(w[^3]))
            return true;
        return (w.Length == 2 && IsVowel(w[0]) && !IsVowel(w[1])) || w.EndsWith("past");
    }

    private static bool TryFind((string Suffix, string Replacement)[] rules, ReadOnlySpan<char> word, out (string Suffix, string Replacement) found)
    {
        foreach (var rule in rules)
        {
            if (word.EndsWith(rule.Suffix))
            {
                found = rule;
                return true;
            }
        }

        found = default;
        return false;
    }

    private static int Replace(Span<char> word, int stem, string replacement)
    {
        replacement.CopyTo(word[stem..]);
        return stem + replacement.Length;
    }

    private static bool HasVowel(ReadOnlySpan<char> word, int length) => length > 0 && word[..length].ContainsAny("aeiouy");

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static (string Suffix, string Replacement)[] ByLength(params (string Suffix, string Replacement)[] rules) =>
        [.. rules.OrderByDescending(rule => rule.Suffix.Length)];
}
