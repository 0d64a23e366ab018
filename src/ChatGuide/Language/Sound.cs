using System.Text.RegularExpressions;

namespace ChatGuide.Language;

/// <summary>How an English word sounds, near enough to know "probashun" for "probation": its consonants as they are spoken.</summary>
internal static partial class Sound
{
    private static readonly (Regex Written, string Spoken)[] Rules =
    [
        (Ending(), "Xn"), (Hush(), "X"), (Silent(), "$1$2$3$4"), (Soft(), "s"), (SoftG(), "j"), (Hard(), "k"), (Double(), "$1"), (OpeningVowel(), "A"), (Vowels(), ""), (Double(), "$1"),
    ];

    /// <summary>The key that words share which sound alike.</summary>
    public static string Of(string lower)
    {
        var key = lower.Replace("ph", "f", StringComparison.Ordinal).Replace("x", "ks", StringComparison.Ordinal).Replace("q", "k", StringComparison.Ordinal).Replace('z', 's');
        foreach (var (written, spoken) in Rules) key = written.Replace(key, spoken);
        return key;
    }

    [GeneratedRegex("(?:ti|si|ssi|ci|xi|shi|sh)[aou]u?n|shen")]
    private static partial Regex Ending();

    [GeneratedRegex("tch|ch|sh|[tc]i(?=[aeo])")]
    private static partial Regex Hush();

    [GeneratedRegex("^k(n)|^w(r)|^p(s)|(m)b(?=er|$)|gh")]
    private static partial Regex Silent();

    [GeneratedRegex("s?c(?=[eiy])")]
    private static partial Regex Soft();

    [GeneratedRegex("dg(?=[eiy])|g(?=[eiy])")]
    private static partial Regex SoftG();

    [GeneratedRegex("ck|c")]
    private static partial Regex Hard();

    [GeneratedRegex(@"(.)\1+")]
    private static partial Regex Double();

    [GeneratedRegex("^[aeiou]+")]
    private static partial Regex OpeningVowel();

    [GeneratedRegex("(?<!^)[aeiouyhw]")]
    private static partial Regex Vowels();
}
