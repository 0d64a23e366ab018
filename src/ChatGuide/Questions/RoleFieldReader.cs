using ChatGuide.Catalog;
using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>Tells where a question names a field for those who work in it: "data science pay", but not "data science teams".</summary>
internal sealed class RoleFieldReader(CareerCatalog catalog, QuestionWords questionWords)
{
    /// <summary>The mentions of roles by their fields.</summary>
    /// <param name="words">The words of the question.</param>
    /// <param name="loosely">Whether the subject of a trade and what is done in it stand for it too.</param>
    public IEnumerable<RoleMention> Find(IReadOnlyList<Word> words, bool loosely) =>
        catalog.RoleFields.Find(words, loosely).Where(m => !Modifies(words, m.Last) && !Defines(words, m));

    /// <summary>"Data science teams" are no data scientists; "data science jobs" and "data science pay" are theirs.</summary>
    private bool Modifies(IReadOnlyList<Word> words, int last) =>
        last + 1 < words.Count && words[last + 1].Break == '\0' && !questionWords.IsFiller(words[last + 1]) && catalog.TopicLexicon.Asked([words[last + 1]]).Count == 0 && Lemmas.Singular(words[last + 1].Lower) != words[last + 1].Lower;

    /// <summary>"What is data science" asks for the word; "what is it like", "what does it pay" ask of those who do it.</summary>
    private bool Defines(IReadOnlyList<Word> words, RoleMention field) =>
        questionWords.Asking.Terming.Contains(words[0].Lower) && Enumerable.Range(0, words.Count).All(i => (field.First <= i && i <= field.Last) || questionWords.Asking.Terming.Contains(words[i].Lower));
}
