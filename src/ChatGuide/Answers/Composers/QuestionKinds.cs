using ChatGuide.Questions;

namespace ChatGuide.Answers.Composers;

/// <summary>Tells by more than its form what kind of question one is.</summary>
internal sealed class QuestionKinds(Knowledge knowledge)
{
    private const int WordsAroundTerm = 3;
    private readonly int _duties = knowledge.Catalog.Topic("duties");

    /// <summary>Whether it is on someone whom no document is about.</summary>
    public static bool IsOnUnknownRole(Question question) =>
        question.UnknownRole is not null && question.Form is not (QuestionForm.Foreign or QuestionForm.Suits);

    /// <summary>Whether someone of no role of the documents tells several things of themselves to be advised.</summary>
    public static bool TellsOfUnknownRole(Question question) =>
        question is { Form: QuestionForm.Fit, UnknownRole: not null, Roles.Count: 0, Content.Count: > 1 };

    /// <summary>Whether it leaves open what the asker brings along: no role, one that the documents do not know, or a word that they do not hold.</summary>
    public static bool IsOpenToBackground(Question question) =>
        question.UnknownRole is not null || question.Roles.Count == 0 || question.Content.Any(c => c.IsUnknown);

    /// <summary>Whether it may mean one of several roles and has a word that no document holds.</summary>
    public static bool IsOnUnknownOfSeveral(Question question) => MeansOneOfSeveral(question) && question.Content.Any(c => c.IsUnknown);

    public static bool MeansOneOfSeveral(Question question) => question.Roles.Count == 0 && question.Candidates.Count > 0 && question.Form is not QuestionForm.List;

    /// <summary>Whether it asks for a number and says enough to find it without one role: "how many surgical technologists and nurses are in a team".</summary>
    public static bool CountsOfSeveral(Question question) =>
        question is { Form: QuestionForm.HowMany, Roles.Count: 0, Candidates.Count: > 0, Content.Count: > 1 };

    /// <summary>Whether it asks for roles by what they have or do without.</summary>
    public static bool AsksWho(Question question) =>
        question is { Form: QuestionForm.Reverse or QuestionForm.Fit, AsksDegree: false, Roles.Count: not 1 };

    /// <summary>Whether it may ask for one of several things, by what it wants to know and not by what someone tells.</summary>
    public static bool AsksOne(Question question) =>
        question is { IsPersonal: false, AddressesBot: false, Form: QuestionForm.Topic or QuestionForm.Superlative or QuestionForm.HowMany or QuestionForm.Describe or QuestionForm.Define or QuestionForm.Reverse or QuestionForm.Clarify };

    /// <summary>"What do they earn?", where nobody was spoken of.</summary>
    public static bool RefersToNobody(Question question) =>
        question.RefersBack && AsksForTopicsAlone(question);

    /// <summary>Whether it asks for a topic and nothing more, of no role.</summary>
    public static bool IsTopicOnly(Question question) =>
        question.Roles.Count == 0 && AsksForTopicsAlone(question);

    /// <summary>Whether the answer to a question that a document puts itself may be the answer.</summary>
    public bool MayBeAskedByDocument(Question question) =>
        question.Form is not (QuestionForm.SmallTalk or QuestionForm.List or QuestionForm.Describe or QuestionForm.Clarify or QuestionForm.Foreign)
        && !IsOnDuties(question) && question is not { Form: QuestionForm.Compare, Roles.Count: > 2 };

    /// <summary>Whether it sets two against each other that are not both roles of the documents.</summary>
    public bool SetsTermsSideBySide(Question question) =>
        question.Roles.Count < 2 && question.Form is not (QuestionForm.SmallTalk or QuestionForm.Foreign or QuestionForm.Move or QuestionForm.Fit or QuestionForm.Suits) && !question.AsksDegree && knowledge.Words.Marks.Find(question.Words).Has("compare");

    /// <summary>"What is a condition report?": put as for a term, though a word of it asks for a topic.</summary>
    public bool MayDefine(Question question) =>
        question is { Roles.Count: 0, Topics.Count: > 0, Content.Count: > 0 } && knowledge.Words.Marks.Find(question.Words).Has("define");

    /// <summary>"What jobs have you got?", "the names of all the occupations that your documents deal with".</summary>
    public bool IsOnWhatIsCovered(Question question) =>
        question is { Form: QuestionForm.Topic or QuestionForm.Reverse, Roles.Count: 0, Candidates.Count: 0, AsksDegree: false } && question.Topics.All(t => t == _duties)
        && question.Content.All(c => knowledge.Words.Asking.Holdings.Contains(c.Word.Lower)) && question.Words.Any(w => knowledge.Words.Asking.Bot.Contains(w.Lower))
        && question.Words.Any(w => w.Lower != w.Lemma && knowledge.Words.Working.Contains(w.Lower) && knowledge.Words.Working.Contains(w.Lemma));

    /// <summary>Whether it is about nothing but a term of the documents, however it is put: "overfitting, in simple words".</summary>
    public bool IsTerm(Question question) =>
        question.Roles.Count + question.Topics.Count == 0 && question.Content.Count > 0
        && (question.Form is QuestionForm.Define || (question.Form is QuestionForm.Topic or QuestionForm.Describe && question is { IsPersonal: false, AddressesBot: false } && question.Words.Count <= question.Content.Count + WordsAroundTerm && !question.Words.Any(w => knowledge.Words.Courtesies.Contains(w.Lower))));

    /// <summary>Whether a question without a role is to the bot or on the user's own affairs: no document speaks of those.</summary>
    public bool IsElsewhere(Question question) =>
        question is { Roles.Count: 0, Candidates.Count: 0 } && (question.AddressesBot || question.IsPersonal || question.IsCommand) && !IsOnEveryRole(question)
        && question.Form is QuestionForm.Topic or QuestionForm.YesNo or QuestionForm.HowMany or QuestionForm.Define or QuestionForm.Reverse or QuestionForm.Superlative;

    private static bool AsksForTopicsAlone(Question question) =>
        question is { Form: not (QuestionForm.Superlative or QuestionForm.Reverse), Topics.Count: > 0, Content.Count: 0 };

    /// <summary>"Which job would I earn most in?" is asked of all roles.</summary>
    private bool IsOnEveryRole(Question question) => question.Form switch
    {
        QuestionForm.Reverse => question.IsOnWork,
        QuestionForm.Superlative => question.IsOnWork || (question.Topics.Count > 0 && (question.Words.Any(w => knowledge.Words.Asking.Contests.Contains(w.Lower)) || knowledge.Words.WantedBy(question.Words) == "place")),
        _ => false,
    };

    /// <summary>What a role does is told with the sentence that says what it is, which no list of duties holds.</summary>
    private bool IsOnDuties(Question question) =>
        question is { Form: QuestionForm.Topic, Roles.Count: 1, Content.Count: 0, Topics: [var topic] } && topic == _duties;
}
