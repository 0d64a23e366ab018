using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>Recognises messages that are small talk and nothing else.</summary>
internal sealed class SmallTalk
{
    /// <summary>A remark on what was said, which wants no reply where a question follows.</summary>
    public const string Remark = "remark";

    private const string PaddingKey = "padding";
    private const string PraiseKey = "praise";
    private const string Thanks = "thanks";
    private readonly HashSet<string> _padding;
    private readonly PhraseTable<bool> _praise;
    private readonly PhraseTable<string> _phrases = new(w => w.Lower);

    private SmallTalk()
    {
        var file = ShippedFile.Yaml<Dictionary<string, List<string>>>("Questions/Data/smalltalk.yaml");
        _padding = [.. Take(file, PaddingKey)];
        _praise = PhraseTables.Of(Take(file, PraiseKey));
        foreach (var (kind, phrases) in file)
        {
            foreach (var phrase in phrases) _phrases.Add(phrase, kind);
        }
    }

    public static SmallTalk Shipped { get; } = new();

    /// <summary>How many words open a message as a remark, up to a comma, before what it asks: "sounds tough, what's …"; 0 where none do.</summary>
    public int RemarkBefore(IReadOnlyList<Word> words) =>
        words.Count > 0 && _phrases.LongestAt(words, 0) is { Value: Remark } match && match.Last + 1 < words.Count && words[match.Last + 1].Break is ',' or '-' or '–' ? match.Last + 1 : 0;

    /// <summary>The kind of small talk; of several the last one said. Null when the message holds anything else.</summary>
    public string? Kind(IReadOnlyList<Word> words)
    {
        string? kind = null;
        var (thanks, praises) = (false, false);
        for (var i = 0; i < words.Count;)
        {
            if (_phrases.LongestAt(words, i) is { } match)
            {
                kind = match.Value;
                thanks |= kind is Thanks;
                i = match.Last + 1;
            }
            else if (_praise.LongestAt(words, i) is { } praise) (praises, i) = (true, praise.Last + 1);
            else if (_padding.Contains(words[i].Lower)) i++;
            else return null;
        }

        return praises && !thanks ? null : kind;
    }

    private static List<string> Take(Dictionary<string, List<string>> file, string key) =>
        file.Remove(key, out var words) ? words : throw new FormatException($"smalltalk.yaml: the list '{key}' is missing.");
}
