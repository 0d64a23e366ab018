using ChatGuide.Language;
using ChatGuide.Search;
using Word = ChatGuide.Language.Word;

namespace ChatGuide.Questions;

/// <summary>Splits a message into the questions it holds; a statement stays with the question it prepares.</summary>
internal sealed class MessageSplitter(AskingWords asking)
{
    private const int MostQuestions = 4;
    private const int ShortestPart = 2;
    private const int LongestBareQuestion = 5;
    private const int LongestPresence = 8;

    /// <summary>The questions of a message, in order; at least one.</summary>
    public IReadOnlyList<string> Split(string message)
    {
        var parts = new List<string>();
        foreach (var sentence in Sentences(Written(message)))
        {
            var words = WordReader.Read(sentence);
            if (words.Count == 0) continue;
            var from = 0;
            for (var i = ShortestPart; i + ShortestPart <= words.Count - 1; i++)
            {
                if (!asking.Joints.Contains(words[i].Lower) || !asking.Openers.Contains(words[i + 1].Lower) || !IsAsked(words, i)) continue;
                parts.Add(sentence[from..words[i].Start].Trim(' ', ','));
                from = words[i + 1].Start;
            }

            parts.Add(sentence[from..].Trim());
        }

        return parts.TrueForAll(p => WordReader.Read(p).Count <= ShortestPart) ? [message] : Join(parts, message);
    }

    /// <summary>Whether a question begins at the head, or behind whom it is about: "Bakers: do they …".</summary>
    private bool IsAsked(List<Word> words, int end) => words.Take(end).Where((w, i) => (i == 0 || w.Break == ':') && asking.Openers.Contains(w.Lower)).Any();

    /// <summary>Signs that stand for words, written out.</summary>
    private string Written(string message) => asking.Signs.Aggregate(message, (m, s) => m.Replace($" {s.Key} ", $" {s.Value} ", StringComparison.Ordinal));

    /// <summary>"Bookbinder here.": who asks, and nothing asked.</summary>
    private bool IsPresence(List<Word> words) =>
        words.Count > 1 && !asking.Openers.Contains(words[0].Lower)
        && words.FindIndex(w => asking.Presences.Contains(w.Lower)) is > 0 and < LongestPresence and var at && (at + 1 == words.Count || words[at + 1].Break != '\0');

    private static IEnumerable<string> Sentences(string message)
    {
        var from = 0;
        for (var i = 0; i < message.Length; i++)
        {
            var ends = message[i] is '?' or '!' or ';' or '\n' || (message[i] == '.' && i + 1 < message.Length && message[i + 1] == ' ' && i > 2 && message[i - 2] != '.' && message[i - 2] != ' ');
            if (!ends) continue;
            yield return message[from..(i + 1)];
            from = i + 1;
        }

        if (from < message.Length) yield return message[from..];
    }

    /// <summary>"Dropped out of school, love languages. What …?": a sentence that neither asks nor bids, before one that does.</summary>
    private bool Tells(string part, List<Word> words, bool isFollowed) =>
        isFollowed && part.EndsWith('.') && words.Count > LongestBareQuestion && (!asking.Openers.Contains(words[0].Lower) || (asking.Subordinate.Contains(words[0].Lower) && !asking.Auxiliaries.Contains(words[1].Lower))) && !words.Exists(w => asking.Requests.Contains(w.Lower))
        && (!asking.Interrogatives.Contains(words[0].Lower) || asking.Subordinate.Contains(words[0].Lower) || EnglishAnalyzer.IsStopWord(words[0].Surface));

    /// <summary>"Creative, good with colour. What should I do?": what is listed is said of who asks.</summary>
    private bool Prepares(string part, List<Word> words, string next) =>
        (part.EndsWith('.') || (part.Contains(',', StringComparison.Ordinal) && !asking.Openers.Contains(words[0].Lower))) && !words.Exists(w => asking.Requests.Contains(w.Lower))
        && WordReader.Read(next) is { Count: > 0 and <= LongestBareQuestion } bare && asking.Openers.Contains(bare[0].Lower) && bare.Exists(w => asking.Own.Contains(w.Lower));

    /// <summary>"They want to see the manifest? Meaning what?": what is told in the tone of a question, before one that asks only what it means.</summary>
    private bool IsMeant(List<Word> words, string next) =>
        words.Count > 1 && !asking.Interrogatives.Contains(words[0].Lower) && !asking.Requests.Contains(words[0].Lower)
        && WordReader.Read(next) is { Count: > 1 and <= LongestBareQuestion } bare && bare.TrueForAll(w => asking.Terming.Contains(w.Lower) || EnglishAnalyzer.IsStopWord(w.Surface)) && bare.Exists(w => asking.Selectors.Contains(w.Lower) || asking.Contests.Contains(w.Lower));

    private IReadOnlyList<string> Join(List<string> parts, string message)
    {
        var joined = new List<string>();
        var waiting = "";
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            var words = WordReader.Read(part);
            var states = IsMeant(words, i + 1 < parts.Count ? parts[i + 1] : "") || !part.EndsWith('?') && words.Count > 0 && (IsPresence(words) || Tells(part, words, i + 1 < parts.Count) || Prepares(part, words, i + 1 < parts.Count ? parts[i + 1] : "") || asking.Statements.Contains(words[0].Lower) || (!asking.Openers.Contains(words[0].Lower) && words.Exists(w => asking.Own.Contains(w.Lower)) && !AsksToBeTold(words)));
            if (states)
            {
                waiting += part.TrimEnd('.', ';', '!', '?') + ", ";
                continue;
            }

            joined.Add(waiting + part);
            waiting = "";
        }

        if (waiting.Length > 0 && joined.Count == 1) joined[0] = waiting + joined[0];
        else if (waiting.Length > 0) joined.Add(waiting.TrimEnd(' ', ','));
        return joined.Count is 0 or > MostQuestions ? [message] : joined;
    }

    /// <summary>"Tell me …" and "can you tell me …" ask; "my friends tell me …" does not.</summary>
    private bool AsksToBeTold(List<Word> words) =>
        words.FindIndex(w => asking.Requests.Contains(w.Lower)) is >= 0 and var at && (at == 0 || asking.Requesters.Contains(words[at - 1].Lower));
}
