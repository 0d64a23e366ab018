using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Defining;

/// <summary>Finds the sentence that says what a role is: "A … is …", else what its guide first says that one does.</summary>
internal sealed class RoleDefinitions(Knowledge knowledge)
{
    private const double Least = 2;
    private const double IsA = 5;
    private const double OfKind = 1;
    private const int FarthestRelative = 4;
    private const int NounsBefore = 2;
    private readonly DefiningWords _words = knowledge.Words.Defining;
    private readonly int _duties = knowledge.Catalog.Topic("duties");
    private readonly int _differences = knowledge.Catalog.Topic("differences");

    /// <summary>The best such sentence; none where the documents hold none.</summary>
    public IEnumerable<Fact> Of(int role) => knowledge.Facts.About(role)
        .Where(f => f.Fragment.Kind is FragmentKind.Prose or FragmentKind.Item && f.Tie >= RoleTie.Context && MayName(f, role))
        .Select(f => (Fact: f, Score: Score(f, role)))
        .Where(f => f.Score >= Least)
        .OrderByDescending(f => f.Score)
        .ThenBy(f => f.Fact.Number)
        .Take(1)
        .Select(f => f.Fact);

    /// <summary>A cheap test for sentences that name the role, as they stand or without a bracket.</summary>
    private bool MayName(Fact fact, int role) => fact.Mentioned.Contains(role) || fact.Sentence.Text.Contains('(', StringComparison.Ordinal) || (Opens(fact) && AsksWhatItIs(fact));

    private double Score(Fact fact, int role)
    {
        if (Opens(fact) && fact.Roles is [var only] && only == role && AsksWhatItIs(fact)) return IsA + Place(fact, role);
        var words = Unbracketed(Unlabelled(fact));
        var mention = knowledge.Catalog.RoleLexicon.Find(words).Find(m => m.Roles.Contains(role));
        if (mention is null || mention.Roles.Count > 1) return 0;
        if (Explained(words, mention.Last + 1)) return IsA + Place(fact, role);
        if (mention.First > 0 && (!_words.Determiners.Contains(words[0].Lower) || (!words.Take(mention.First).Skip(1).All(WordClasses.IsSoft) && !(mention.First == NounsBefore && fact.Roles is [var named] && named == role)))) return 0;
        var at = Predicate(words, mention.Last + 1);
        return at < 0 || knowledge.Catalog.Words.Nouns.Contains(words[at].Lemma) || knowledge.Words.Asking.Joints.Contains(words[at].Lower) ? 0 : Says(words, at) + (mention.First > 0 && _words.Kinds.Contains(words[0].Lower) ? OfKind : 0) + Place(fact, role) - Distraction(fact, words);
    }

    private static List<Word> Unbracketed(List<Word> words)
    {
        var open = words.FindIndex(w => w.Break == '(');
        var close = open < 0 ? -1 : words.FindIndex(open + 1, w => w.Break == ')');
        return close < 0 ? words : [.. words.Take(open), words[close] with { Break = '\0' }, .. words.Skip(close + 1)];
    }

    /// <summary>The index of the verb, past ", also known as a …,"; -1 where none follows.</summary>
    private int Predicate(List<Word> words, int at)
    {
        if (at >= words.Count) return -1;
        while (words[at].Break == '\0' && at + 1 < words.Count && words[at].Lower.EndsWith("ly", StringComparison.Ordinal)) at++;
        if (words[at].Break != ',') return words[at].Break == '\0' ? at : -1;
        return _words.OtherNames.Contains(words[at].Lower) ? words.FindIndex(at + 1, w => w.Break == ',') : -1;
    }

    private double Says(List<Word> words, int at)
    {
        var next = at + 1 < words.Count ? words[at + 1].Lower : "";
        if (_words.Copulas.Contains(words[at].Lower)) return _words.Kinds.Contains(next) || IsOfPeople(words, at + 1) ? IsA : _words.Determiners.Contains(next) ? 3.5 : knowledge.Words.Negations.Contains(next) ? -IsA : 0.5;
        return _words.Others.Contains(words[at].Lower) ? 0 : 3;
    }

    /// <summary>"… are health professionals who enable people …".</summary>
    private bool IsOfPeople(List<Word> words, int at)
    {
        for (var i = at; i < words.Count && i <= at + FarthestRelative && words[i].Break == '\0'; i++)
        {
            if (i > at && knowledge.Words.Relatives.Contains(words[i].Lower)) return true;
        }

        return false;
    }

    /// <summary>The words without the label before them: "In one line: A welder joins …".</summary>
    private List<Word> Unlabelled(Fact fact)
    {
        var words = WordReader.Read(fact.Sentence.Text, knowledge.Catalog.Known);
        var labelled = fact.Fragment.Label is { } label && fact.Sentence.Text.StartsWith(label, StringComparison.Ordinal) && !knowledge.Catalog.RoleLexicon.Find(WordReader.Read(label, knowledge.Catalog.Known)).Exists(m => !m.IsAmbiguous);
        return labelled && words.FindIndex(1, w => w.Break == ':') is > 0 and var at ? words.GetRange(at, words.Count - at) : words;
    }

    /// <summary>Whether a fact is the first of what answers a question, and no aside of its author: "I get asked this at weddings."</summary>
    private bool Opens(Fact fact) => fact.Fragment.Kind is FragmentKind.Prose && knowledge.Facts.PassageOf(fact) is { Passage.Kind: PassageKind.QuestionAnswer } entry && fact.Number == entry.First + 1 && !WordReader.Read(fact.Sentence.Text).Exists(w => knowledge.Words.Asking.Own.Contains(w.Lower));

    /// <summary>Whether the question before a fact asks what somebody is: "What is a nursery nurse, exactly?"</summary>
    private bool AsksWhatItIs(Fact fact)
    {
        var words = WordReader.Read(knowledge.Facts.Facts[knowledge.Facts.PassageOf(fact).First].Sentence.Text, knowledge.Catalog.Known);
        return knowledge.Words.Marks.Find(words).Has("define") && knowledge.Catalog.TopicLexicon.Asked(words).Count == 0 && knowledge.Catalog.RoleLexicon.Find(words) is [{ IsAmbiguous: false }] && words.Count(knowledge.Words.Carries) <= FarthestRelative;
    }

    /// <summary>"She is a joiner: a person who …".</summary>
    private bool Explained(List<Word> words, int at) =>
        at + 1 < words.Count && words[at].Break is ':' && _words.Kinds.Contains(words[at].Lower);

    /// <summary>Where a sentence stands: in the role's own guide, at the start of its passage, under no topic but duties.</summary>
    private double Place(Fact fact, int role)
    {
        var entry = knowledge.Facts.PassageOf(fact);
        var opens = fact.Number == entry.First;
        var onOther = fact.Announced.Numbers().Any(t => t != _duties && t != _differences);
        return (knowledge.IsOwnDocument(fact, role) ? 2 : 0) + (opens ? 1 : 0) + (entry.Section == knowledge.Facts[entry.Document.Passages[0].Id].Section ? 0.5 : 0) + (onOther ? -3 : fact.Announced.IsEmpty ? 1.5 : 0);
    }

    /// <summary>A figure makes it a fact of another kind; a second role makes it a comparison.</summary>
    private double Distraction(Fact fact, List<Word> words) =>
        (fact.Sentence.Text.Any(char.IsDigit) ? 1.5 : 0) + (fact.Mentioned.Count > 1 ? 1 : 0) + (words.Exists(w => _words.Comparing.Contains(w.Lower)) ? (fact.Mentioned.Count > 1 ? 3 : 1) : 0);
}
