using ChatGuide.Language;
using ChatGuide.Search;
using Word = ChatGuide.Language.Word;

namespace ChatGuide.Questions;

/// <summary>Tells the language of a message that is not in English.</summary>
internal sealed class LanguageReader(QuestionWords questionWords, Spelling spelling)
{
    private const char LastLatin = '\u024F';

    /// <summary>Its name; empty where only its letters tell that it is another; null where it is English.</summary>
    public string? Read(List<Word> words)
    {
        if (words.Count < 2) return words.Count == 1 && words[0].Surface.All(c => c > LastLatin) ? "" : null;
        if (words.Count(w => w.Surface.Any(c => c > LastLatin && char.IsLetter(c))) * 2 > words.Count) return "";
        var unknown = words.Count(w => !spelling.IsKnown(w.Lower) && w.Surface.All(char.IsLetter));
        var best = questionWords.Languages.Select(l => (l.Key, Count: words.Where(w => l.Value.Contains(w.Lower)).Select(w => w.Lower).Distinct().Count())).MaxBy(l => l.Count);
        var english = words.Count(w => EnglishAnalyzer.IsStopWord(w.Surface) || questionWords.IsFiller(w));
        return best.Count >= 2 && best.Count >= english && best.Count + unknown > words.Count / 2 && unknown > 0 ? best.Key : null;
    }
}
