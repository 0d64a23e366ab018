using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>Recognises messages that are small talk and nothing else.</summary>
internal sealed class SmallTalk
{
    private const string PaddingKey = "padding";
    private readonly HashSet<string> _padding;
    private readonly PhraseTable<string> _phrases = new(w => w.Lower);

    public SmallTalk()
    {
        var file = ShippedFile.Yaml<Dictionary<string, List<string>>>("Questions/Data/smalltalk.yaml");
        if (!file.Remove(PaddingKey, out var padding)) throw new FormatException($"smalltalk.yaml: the list '{PaddingKey}' is missing.");
        _padding = [.. padding];
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
            else if (_padding.Contains(words[i].Lower)) i++;
            else return null;
        }

        return kind;
    }
}
