using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Comparing;

/// <summary>Tells what asks for, and what says, that newcomers get into a role.</summary>
internal sealed class Newcomers(ComparisonFile.EntryWords file, QuestionWords questions, Predicate<string> isDegree)
{
    private readonly PhraseTable<bool> _phrases = PhraseTables.Of(file.Phrases);

    /// <summary>The topic on which "easy" speaks of getting in.</summary>
    public string Topic => file.Topic;

    /// <summary>Whether adjectives ask what is easiest to get into.</summary>
    public bool AskedBy(IReadOnlySet<string> adjectives) => file.Adjectives.Overlaps(adjectives);

    /// <summary>Whether a word names what newcomers lack by nature: "with no experience" asks for nothing more than to get in.</summary>
    public bool Lack(Word word) => file.Lacked.Contains(word.Lower);

    /// <summary>Whether words say that newcomers get in, and not that they seldom do.</summary>
    public bool GetIn(IReadOnlyList<Word> words)
    {
        var said = _phrases.All(words).SelectMany(m => Enumerable.Range(m.First, m.Length)).Concat(Entering(words)).ToHashSet();
        return said.Count > 0 && !Enumerable.Range(0, words.Count).Any(i => !said.Contains(i) && (questions.Negations.Contains(words[i].Lower) || file.Seldom.Contains(words[i].Lower)));
    }

    /// <summary>"The easiest of the nine to enter": the degree and the verb.</summary>
    private IEnumerable<int> Entering(IReadOnlyList<Word> words)
    {
        var easy = Enumerable.Range(0, words.Count).FirstOrDefault(i => isDegree(words[i].Lower) && Comparison.Bases(words[i].Lower).Any(file.Adjectives.Contains), -1);
        var verb = easy < 0 ? -1 : Enumerable.Range(easy + 1, words.Count - easy - 1).TakeWhile(i => words[i].Break == '\0').FirstOrDefault(i => file.Verbs.Contains(words[i].Lower), -1);
        return verb < 0 ? [] : [easy, verb];
    }
}
