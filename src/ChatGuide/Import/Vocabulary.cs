namespace ChatGuide.Import;

/// <summary>What the database's own texts tell about words: which name people, which are names, which begin an instruction.</summary>
internal sealed class Vocabulary
{
    private const int TitlesThatProvePerson = 1;
    private const int TitlesThatProvePersonInY = 3;
    private const int TasksThatProveVerb = 3;

    private readonly Dictionary<string, int> heads;
    private readonly HashSet<string> lower = new(StringComparer.Ordinal);
    private readonly HashSet<string> capitalised = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> openings;

    public Vocabulary(OnetDatabase database)
    {
        var tasks = database.Tasks.SelectMany(t => t).Select(t => t.Text).ToArray();
        heads = Count(database.Titles.SelectMany(t => t).Select(t => Last(t).ToLowerInvariant()));
        openings = Count(tasks.Select(t => First(t).ToLowerInvariant()));
        foreach (var text in tasks.Concat(database.Occupations.Select(o => o.Description)))
            ReadInnerWords(text);
    }

    /// <summary>Whether a plural noun names people by their work: job titles end in its singular.</summary>
    public bool IsPeople(string word)
    {
        var plural = word.ToLowerInvariant();
        var singular = Words.Singular(plural);
        // "Securities" and "activities" close some titles, too.
        return singular != plural && heads.GetValueOrDefault(singular) >= (singular[^1] == 'y' ? TitlesThatProvePersonInY : TitlesThatProvePerson);
    }

    /// <summary>Whether a sentence tells what to do without saying who: tasks begin with its first word, and no verb follows that would make it a noun.</summary>
    public bool IsInstruction(string sentence)
    {
        var words = sentence.Split(' ', 3);
        var first = First(sentence).ToLowerInvariant();
        if (first is "may" or "must" or "usually" || words[0].EndsWith(',') && !first.EndsWith("ly", StringComparison.Ordinal))
            return true;
        return openings.GetValueOrDefault(first) >= TasksThatProveVerb && (words.Length < 2 || words[1] is not ("may" or "must" or "can" or "is" or "are" or "usually" or "include" or "includes"));
    }

    /// <summary>A title word as it is written within a sentence: proper names and short forms keep their capitals.</summary>
    public string Running(string word)
    {
        if (word.Length < 2 || word.Skip(1).Any(char.IsUpper) && !word.Contains('-', StringComparison.Ordinal) && !word.Contains('/', StringComparison.Ordinal))
            return word;
        var small = word.ToLowerInvariant();
        return capitalised.Contains(word) && !lower.Contains(small) ? word : small;
    }

    /// <summary>Collects the words that stand within a sentence, where only names are written with a capital.</summary>
    private void ReadInnerWords(string text)
    {
        var lowerWords = lower.GetAlternateLookup<ReadOnlySpan<char>>();
        var capitalisedWords = capitalised.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 2; i < text.Length; i++)
        {
            if (text[i - 1] != ' ' || !(char.IsAsciiLetterLower(text[i - 2]) || text[i - 2] is ',' or ';') || !char.IsAsciiLetter(text[i]))
                continue;
            var end = i;
            while (end < text.Length && (char.IsAsciiLetter(text[end]) || text[end] is '-' or '\''))
                end++;
            (char.IsLower(text[i]) ? lowerWords : capitalisedWords).Add(text.AsSpan(i, end - i));
            i = end;
        }
    }

    private static Dictionary<string, int> Count(IEnumerable<string> words) =>
        words.GroupBy(w => w, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

    private static string First(string text) => text[..(text + " ").IndexOf(' ', StringComparison.Ordinal)].TrimEnd(',', '.');

    private static string Last(string text) => text[(text.LastIndexOf(' ') + 1)..];
}
