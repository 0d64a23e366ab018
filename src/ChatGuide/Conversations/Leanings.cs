using ChatGuide.Questions;

namespace ChatGuide.Conversations;

/// <summary>Tells how a question leans on the conversation before it.</summary>
internal sealed class Leanings(QuestionWords words)
{
    /// <summary>Whether it names a role and asks nothing of it.</summary>
    public static bool IsRoleOnly(Question question) =>
        question.Roles.Count > 0 && question.Topics.Count == 0 && question.Content.Count == 0 && question.Form is QuestionForm.Describe or QuestionForm.Topic or QuestionForm.Compare && question.Words.Count <= 8;

    /// <summary>Whether it names a role and asks the same of it as was asked before: "is it the same for bakers?"</summary>
    public bool AsksTheSame(Question question) =>
        question is { Roles.Count: > 0, Topics.Count: 0, Content.Count: 0, UnknownRole: null } && words.Marks.Find(question.Words).Has("same");

    /// <summary>Whether it goes on with what was asked before: "and …", "what about …".</summary>
    public bool Continues(Question question) => words.Continuing.All(question.Words).Any(m => m.First == 0);

    /// <summary>Whether it points to what was spoken of, and does not name it itself.</summary>
    public bool Refers(Question question) =>
        !question.NamesWhatItMeans && (words.Pronouns.All(question.Words).Any() || words.Marks.Find(question.Words).Has("back"));

    /// <summary>A question that names a topic and nothing else unknown, or points back, is about what was spoken of.</summary>
    public bool Leans(Question question, int roles)
    {
        if (question.AsksDegree && question.Roles.Count == 0 && question.Form is QuestionForm.Superlative or QuestionForm.Reverse)
            return roles > 1 || Refers(question) || AsksOfTheirs(question) || AsksOfOne(question);
        if (question.Form is QuestionForm.Fit) return question.Content.Count == 0 || question.Words.Any(w => words.Asking.Lacks.Contains(w.Lower));
        if (question.Form is QuestionForm.Define && question.Content.Count > 0) return Refers(question);
        if (question.Form is QuestionForm.Reverse) return Refers(question);
        if (Continues(question) || Refers(question) || (roles > 1 && Chooses(question)) || question is { Form: QuestionForm.HowMany, Content.Count: 0 }) return true;
        return question.Topics.Count > 0 && question.Content.Count(c => !c.IsUnknown) + (question.Content.Count(c => c.IsUnknown) * 2) <= 1;
    }

    /// <summary>"Which certificate is best known?", after a role: of several of a thing that someone has, not of several jobs.</summary>
    private bool AsksOfTheirs(Question question) =>
        !question.IsOnWork && question.Words is [var first, var thing, ..] && words.Asking.Selectors.Contains(first.Lower) && question.Narrow.Any(n => n.Word == thing);

    /// <summary>"What is the most I could earn?", "what's the money like at the top?", after a role: "who earns most" and "what pays best" ask of all.</summary>
    private bool AsksOfOne(Question question) =>
        question is { IsOnWork: false, Topics.Count: > 0, Words: [var first, var next, ..] } && !words.Asking.Selectors.Contains(first.Lower) && !words.Asking.Wanted["person"].Contains(first.Lower) && words.Asking.Auxiliaries.Contains(next.Lower);

    /// <summary>"Which needs …", after a comparison.</summary>
    public bool Chooses(Question question) =>
        question.Words is [var first, var next, ..] && words.Asking.Selectors.Contains(first.Lower) && words.IsFiller(next) && !words.Working.Contains(next.Lower);

    /// <summary>Whether it goes on with nothing but a term, be it one that ends in a word for a topic: "and a dev kit?"</summary>
    public bool IsTermOnly(Question question) =>
        Continues(question) && question.Content.Count > 0 && question.Words.Count <= 5 && (question.Topics.Count == 0 || (question.Words[^1].Break == '\0' && question.Content[^1].Word == question.Words[^2] && question.TopicWords is [var only] && only.Word == question.Words[^1]));
}
