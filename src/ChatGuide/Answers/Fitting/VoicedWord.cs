using System.Globalization;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Fitting;

/// <summary>A word that a document lets a reader say.</summary>
/// <param name="Keys">What may stand for it in a message.</param>
/// <param name="IsSoft">Whether it only says how or what is done.</param>
internal sealed record VoicedWord(IReadOnlyList<string> Keys, bool IsSoft)
{
    public static VoicedWord Of(Word word, QuestionWords words) =>
        new([.. Own(word), .. words.Synonyms(word).Select(s => WordReader.Read(s)).Where(s => s.Count == 1).Select(s => s[0].Stem)], WordClasses.IsSoft(word));

    /// <summary>What a word is compared by: its stem, and the number that it says ("5" of "five") or itself.</summary>
    public static IEnumerable<string> Own(Word word) =>
        [word.Stem, FigureReader.Words.Number(word.Lower) is { } number ? number.ToString(CultureInfo.InvariantCulture) : word.Lower];
}
