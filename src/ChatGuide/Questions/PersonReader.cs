using ChatGuide.Catalog;
using ChatGuide.Facts;
using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>Reads a noun for persons that stands in no role's whole name: of several roles, of a related name, or of a role that the corpus does not hold.</summary>
internal sealed class PersonReader(CareerCatalog catalog, TermTable terms, QuestionWords questionWords, Spelling spelling, RelatedNames related)
{
    private AskingWords Asking => questionWords.Asking;

    /// <summary>Adds what a word and those before it name, where that is a person.</summary>
    public void Read(IReadOnlyList<Word> words, int at, RoleHints hints, RoleFindings found)
    {
        var withHead = catalog.RoleLexicon.WithHead(words[at].Lemma);
        if ((withHead.Count == 0 && !IsPerson(words, at, found)) || questionWords.IsDegree(words[at])) return;
        // "A hand lens", where there are rig hands.
        if (withHead.Count > 0 && words[at].Lower == words[at].Lemma && IsPartOfName(words, at)) return;
        var first = at;
        while (first > 0 && words[first].Break == '\0' && !found.Covers(first - 1) && IsModifier(words, first - 1)) first--;
        if (withHead.Count > 1 && first == at && hints.AsksWho && IsTold(words, at)) return;
        if (withHead.Count > 0 && first == at) found.AddNoun(new RolePlace(at, at, withHead));
        else if (first < at && related.Read(words, first, at, withHead) is { } whole) found.Add(whole);
        else if (found.Roles.Count > 0 && !hints.ComparesOrMoves && first < at && related.IsWritten(words, first, at)) return;
        else if (found.Roles.Count > 0 && first == at && first > 1 && Asking.Company.Contains(words[first - 2].Lower) && terms.Find(words[at].Stem) >= 0) return;
        else if (!IsOfStory(words, first, hints, found) && (withHead.Count > 0 || IsUnknown(words, first, at, hints.AsksOfPerson))) found.Add(new RolePlace(first, at, []));
    }

    /// <summary>"My careers teacher mentioned the job of a chocolatier": one of the asker's own people, beside a role that is asked about.</summary>
    private bool IsOfStory(IReadOnlyList<Word> words, int first, RoleHints hints, RoleFindings found) =>
        found.Roles.Count > 0 && !hints.ComparesOrMoves && first > 0 && Asking.Possessives.Contains(words[first - 1].Lower);

    /// <summary>"Who makes the dashboards that managers look at" asks of none of the managers: something else is asked about before them.</summary>
    private bool IsTold(IReadOnlyList<Word> words, int at) =>
        words.Skip(1).Take(at - 1).Any(w => questionWords.Carries(w) && !questionWords.IsDegree(w) && catalog.TopicLexicon.Asked([w]).Count == 0);

    /// <summary>Whether a word that ends no role's name is one for a person here: no filler, no word that asks for a topic, nothing before a name.</summary>
    private bool IsPerson(IReadOnlyList<Word> words, int at, RoleFindings found)
    {
        var word = words[at];
        if (!catalog.Words.IsPersonal(word.Lemma) || questionWords.IsFiller(word) || questionWords.Courtesies.Contains(word.Lower) || IsDone(words, at) || IsPartOfName(words, at)) return false;
        if (!IsGrade(words, at) && (catalog.TopicLexicon.Asked([word]).Count > 0 || (at > 0 && catalog.TopicLexicon.Asked([words[at - 1], word]).Exists(m => m.Last == 1)))) return false;
        return !found.Covers(at + 1) || words[at + 1].Break != '\0';
    }

    /// <summary>"Steer clear", "noisier", "remember everything": a word that mostly says what is done or how, where no name may begin.</summary>
    private bool IsDone(IReadOnlyList<Word> words, int at) =>
        WordClasses.IsSoft(words[at]) && !catalog.Words.Nouns.Contains(words[at].Lemma) && !(at > 0 && Asking.BeforeNames.Contains(words[at - 1].Lower)) && terms.Find(words[at].Stem) < 0;

    /// <summary>"A specialist chocolate diploma": of what kind a thing is that the documents know.</summary>
    private bool IsPartOfName(IReadOnlyList<Word> words, int at) =>
        at + 1 < words.Count && words[at + 1] is { Break: '\0' } next && questionWords.Carries(next) && !WordClasses.IsSoft(next) && terms.Find(next.Stem) >= 0 && catalog.TopicLexicon.Asked([next]).Count == 0 && !catalog.Words.IsPersonal(next.Lemma) && !catalog.Words.Verbs.Contains(next.Lower);

    /// <summary>Whether a noun for persons names a role that the corpus does not hold, rather than people that the documents speak of.</summary>
    private bool IsUnknown(IReadOnlyList<Word> words, int first, int at, bool asksOfPerson)
    {
        var word = words[at];
        if (terms.Find(word.Stem) < 0) return true;
        var namesPerson = first == 0 || Asking.BeforePersons.Contains(words[first - 1].Lower);
        return namesPerson && (catalog.Words.Nouns.Contains(word.Lemma) || (asksOfPerson && IsDoer(word.Lemma)));
    }

    /// <summary>"What do apprentices earn" asks of those who have come so far in some trade; "the apprentice minimum" and "an apprentice welder" do not.</summary>
    private bool IsGrade(IReadOnlyList<Word> words, int at) =>
        catalog.Words.Grades.Contains(words[at].Lemma) && words[at].Lower != words[at].Lemma && at > 0 && Asking.BeforePersons.Contains(words[at - 1].Lower);

    /// <summary>"welder": who welds. "Multimeter" is no verb with an ending.</summary>
    private bool IsDoer(string lemma)
    {
        if (lemma.Length < 5 || !(lemma.EndsWith("er", StringComparison.Ordinal) || lemma.EndsWith("or", StringComparison.Ordinal))) return false;
        var root = lemma[..^2];
        return spelling.IsEnglish(root) || spelling.IsEnglish(root + "e") || (root.Length > 3 && root[^1] == root[^2] && spelling.IsEnglish(root[..^1]));
    }

    private bool IsModifier(IReadOnlyList<Word> words, int at)
    {
        var word = words[at];
        if (!questionWords.Carries(word) || catalog.Words.Modifiers.Contains(word.Lower)) return false;

        // "A train driver" and "a software architect", but "who trains drivers", and "salary architect" asks for the salary.
        return (catalog.TopicLexicon.Asked([word]).Count == 0 && !catalog.Words.Verbs.Contains(word.Lower)) || (at > 0 && Asking.BeforeNames.Contains(words[at - 1].Lower));
    }
}
