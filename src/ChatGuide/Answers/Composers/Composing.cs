using ChatGuide.Answers.Verdicts;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Composers;

/// <summary>Small steps that several composers share.</summary>
internal static class Composing
{
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Names roles, each with the statement that proves it, to be asked about next.</summary>
    public static void NameRoles(List<(int Role, Statement Proof)> roles, Knowledge knowledge, AnswerWriter writer)
    {
        writer.Say(Say.RolesLead);
        writer.List(roles.Select(r => writer.OfRole(r.Role, r.Proof)));
        writer.Choices.AddRange(roles.Select(r => knowledge.Name(r.Role)).Distinct());
        writer.Suggest(roles.Take(1).SelectMany(r => knowledge.Probes(r.Role, [])));
    }

    /// <summary>What says a verdict.</summary>
    public static Phrase Word(Verdict verdict) => verdict switch
    {
        Verdict.Yes => Say.Yes,
        Verdict.No => Say.No,
        Verdict.MostlyYes => Say.MostlyYes,
        Verdict.MostlyNo => Say.MostlyNo,
        _ => Say.Undecided,
    };

    /// <summary>The words that ask for a topic, taken as content: "who needs a degree" is about degrees.</summary>
    public static IReadOnlyList<ContentWord> TopicWords(Question question) =>
    [
        .. question.TopicTerms.Select(t => new ContentWord(question.Words[0], [[t]])),
    ];
}
