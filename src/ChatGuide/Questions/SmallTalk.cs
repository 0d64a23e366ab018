using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>Recognises messages that are small talk and nothing else.</summary>
internal sealed class SmallTalk
{
    private static readonly HashSet<string> Padding = new(StringComparer.Ordinal)
        { "there", "bot", "please", "so", "much", "well", "then", "again", "for", "now", "and", "you", "very", "oh", "ok", "okay", "just", "hey", "hi", "hello", "buddy", "friend", "everyone", "all", "chatguide", "sir", "mate", "to" };

    private readonly PhraseTable<string> _phrases = new(w => w.Lower);

    public SmallTalk()
    {
        var file = ShippedFile.Yaml<Dictionary<string, List<string>>>("Questions/Data/smalltalk.yaml");
        foreach (var (kind, phrases) in file)
        {
            foreach (var phrase in phrases) _phrases.Add(phrase, kind);
        }
    }

    /// <summary>The kind of small talk; of several the last one said. Null when the message holds anything else.</summary>
    public string? Kind(IReadOnlyList<Word> words)
    {
        string? kind = null;
        for (var i = 0; i < words.Count;)
        {
            if (_phrases.LongestAt(words, i) is { } match)
            {
                kind = match.Value;
                i = match.Last + 1;
            }
            else if (Padding.Contains(words[i].Lower)) i++;
            else return null;
        }

        return kind;
    }
}
