using ChatGuide.Language;
using ChatGuide.Questions;
using Word = ChatGuide.Language.Word;

namespace ChatGuide.Answers.Comparing;

/// <summary>A thing of which the one is asked for that stands at the end of a degree: "the most common way".</summary>
/// <param name="Degree">The adjectives whose degree it is, those like it included.</param>
/// <param name="Nouns">The lemmas of what may be called the thing; empty where a question asks when something is so.</param>
/// <param name="Covered">The indexes of the words that say so.</param>
internal sealed record Foremost(IReadOnlySet<string> Degree, IReadOnlySet<string> Nouns, IReadOnlySet<int> Covered);

/// <summary>Reads what question or sentence names as foremost: a superlative and the noun behind it.</summary>
internal sealed class ForemostReader(ComparisonWords comparisons, QuestionWords questions)
{
    private const int Farthest = 4;

    /// <summary>What a question asks for the foremost of: "what is the best way in?", "when are they busiest?"; null where it asks for none, or ranks roles.</summary>
    public Foremost? Asked(IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Degree(words, i) is not { } degree) continue;
            var first = i;
            while (first > 0 && words[first].Break is '\0' or '\'' && comparisons.IsBeforeForemost(words[first - 1])) first--;
            var last = degree.Last;
            while (last + 1 < words.Count && last < degree.Last + Farthest && words[last + 1].Break is '\0' or '-' && !Search.EnglishAnalyzer.IsStopWord(words[last + 1].Surface)) last++;
            var asks = first == 0 || words[first].Break != '\0' || questions.Asking.Openers.Contains(words[first].Lower);
            var when = words.Take(i).Any(comparisons.AsksTime);
            if (!asks || (last == degree.Last ? !(when && i > first) : WordClasses.IsSoft(words[last]))) continue;
            if (Enumerable.Range(degree.Last + 1, last - degree.Last).Any(at => questions.Working.Contains(words[at].Lower))) continue;
            return new Foremost(degree.Adjectives, last == degree.Last ? new HashSet<string>() : comparisons.ThingsLike(words[last].Lemma), Enumerable.Range(first, last - first + 1).ToHashSet());
        }

        return null;
    }

    /// <summary>Whether a sentence names something as the foremost of its kind.</summary>
    public bool Names(IReadOnlyList<Word> words, Foremost asked)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Degree(words, i) is not { } degree || !degree.Adjectives.Overlaps(asked.Degree)) continue;
            if (asked.Nouns.Count == 0 || words.Skip(degree.Last + 1).Take(Farthest).TakeWhile((w, at) => at == 0 || w.Break is '\0' or '-').Any(w => asked.Nouns.Contains(w.Lemma))) return true;
        }

        return false;
    }

    /// <summary>The adjectives of a superlative at a place, and its last word; null where none stands there.</summary>
    private (IReadOnlySet<string> Adjectives, int Last)? Degree(IReadOnlyList<Word> words, int at)
    {
        var word = words[at];
        if (comparisons.IsMost(word)) return at + 1 < words.Count && words[at + 1].Break == '\0' && !Search.EnglishAnalyzer.IsStopWord(words[at + 1].Surface) ? (comparisons.ForemostBy([words[at + 1].Lower]), at + 1) : null;
        return comparisons.IsTop(word.Lower) ? (comparisons.ForemostBy([word.Lower]), at) : comparisons.IsSuperlative(word) ? (comparisons.ForemostBy(Comparison.Bases(word.Lower)), at) : null;
    }
}
